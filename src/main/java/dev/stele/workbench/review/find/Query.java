package dev.stele.workbench.review.find;

import java.util.Locale;

/**
 * What a person looks for.
 *
 * @param exact whether capital and small letters differ
 * @param version the column to look in; {@link #ANY} for all of them
 */
public record Query(String text, Mode mode, boolean exact, int version) {

  /** Every version. */
  public static final int ANY = -1;

  /** How the text is meant. */
  public enum Mode {
    /** As it stands. */
    TEXT,
    /** As it stands, with no letter or digit before or after. */
    WORD,
    /** As a regular expression. */
    REGEX,
    /** As words in any of their forms, next to each other. */
    LEMMA;

    static Mode of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }

  boolean isEmpty() {
    return text.isBlank();
  }

  /** Whether every hit of this query is one of the other's. */
  boolean narrows(Query other) {
    return mode == Mode.TEXT
        && other.mode == Mode.TEXT
        && exact == other.exact
        && version == other.version
        && !other.isEmpty()
        && text.contains(other.text);
  }

  /** What every sentence has that is a hit, capital or small; empty where that is not known. */
  String certain() {
    return switch (mode) {
      case TEXT, WORD -> text;
      case REGEX, LEMMA -> "";
    };
  }

  boolean wants(int other) {
    return version == ANY || version == other;
  }
}
