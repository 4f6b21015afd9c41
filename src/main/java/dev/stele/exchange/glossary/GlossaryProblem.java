package dev.stele.exchange.glossary;

import dev.stele.wording.Message;
import dev.stele.wording.Wording;
import java.util.List;
import java.util.Locale;

/**
 * Something in a glossary's file that cannot be taken as it stands.
 *
 * @param place where in the file
 * @param details what the kind's words speak of
 */
public record GlossaryProblem(Place place, Kind kind, List<Object> details) {

  /** What may be wrong. The wording has for each what it is and what to do about it. */
  public enum Kind {
    /** A column that is neither a language nor one that glossaries have. */
    COLUMN,
    /** A language that is none. */
    LANGUAGE,
    /** A language that is not wanted; told once a language, with the number of its terms. */
    FOREIGN,
    /** An entry without terms. */
    EMPTY,
    /** All that the entry says is said by an earlier one. */
    DUPLICATE,
    /** The same source term is rendered differently by an earlier entry. */
    CONTRADICTION,
    /** A term that is both forbidden and to be used for the same. */
    FORBIDDEN,
    /** Too long for a term. */
    LONG,
    /** Characters that were lost in an encoding. */
    DAMAGED,
    /** A status of the term that is not known. */
    STATUS
  }

  /**
   * Where something stands.
   *
   * @param number the line of a text or the row of a table, counted from 1; 0 for the project's own
   *     glossary
   */
  public record Place(boolean isRow, int number) {

    static final Place PROJECT = new Place(true, 0);

    Message words() {
      return number == 0
          ? Message.of("glossary.place.project")
          : Message.of(isRow ? "glossary.place.row" : "glossary.place.line", number);
    }
  }

  public GlossaryProblem {
    details = List.copyOf(details);
  }

  static GlossaryProblem of(Place place, Kind kind, Object... details) {
    return new GlossaryProblem(place, kind, List.of(details));
  }

  public Message where() {
    return place.words();
  }

  /** What is wrong. */
  public Message what() {
    return new Message("glossary.problem." + kind, details);
  }

  /** What people can do. */
  public Message remedy() {
    return new Message("glossary.remedy." + kind, details);
  }

  /** Place, what is wrong and what to do, as one line for who reads a language. */
  public String line(Wording wording, Locale reader) {
    return wording.text(reader, where())
        + ": "
        + wording.text(reader, what())
        + "; "
        + wording.text(reader, remedy());
  }
}
