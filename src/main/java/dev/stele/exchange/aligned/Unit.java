package dev.stele.exchange.aligned;

import dev.stele.exchange.marks.Mark;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A row as a file gives it, before all its languages are known: texts by language tag, notes, marks
 * of ours. Its reader fills it bit by bit.
 */
public final class Unit {

  /** A version's text, and what was marked on it. */
  record Cell(String text, List<Mark> marks) {}

  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final String place;
  private Optional<Status> status = Optional.empty();
  private String id = "";

  /**
   * @param place where in the file it stands, for people, such as {@code line 12}
   */
  public Unit(String place) {
    this.place = place;
  }

  /** Adds a text as one sentence; a second one in the same language becomes another version. */
  public void cell(String tag, String text, List<Mark> marked) {
    String key = key(tag);
    String free = key;
    for (int i = 2; cells.containsKey(free); i++) {
      free = key + (key.contains("-x-") ? "-v" : "-x-v") + i;
    }
    cells.put(free, new Cell(text, List.copyOf(marked)));
  }

  /** A tag as all its spellings have it: {@code en-us} for {@code EN_US}. */
  static String key(String tag) {
    return tag.strip().replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** Adds a text whose lines are its sentences. */
  public void lines(String tag, String text) {
    List<String> lines = text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    StringBuilder lengths = new StringBuilder();
    for (String line : lines) {
      lengths.append(lengths.isEmpty() ? "p" : " s").append(line.length());
    }
    boolean several = lines.size() > 1;
    cell(
        tag,
        String.join(" ", lines),
        several ? List.of(new Mark(Mark.SENTENCES, lengths.toString())) : List.of());
  }

  public void note(String text) {
    notes.add(text.strip());
  }

  public void mark(String name, String value) {
    marks.add(new Mark(name, value));
  }

  public void status(Status told) {
    status = Optional.of(told);
  }

  /** The id that the row has in the file; one that is no number does not count. */
  public void id(String told) {
    id = told;
  }

  Map<String, Cell> cells() {
    return cells;
  }

  List<String> notes() {
    return notes;
  }

  List<Mark> marks() {
    return marks;
  }

  String place() {
    return place;
  }

  Optional<Status> status() {
    return status;
  }

  String id() {
    return id;
  }

  /** Whether it says nothing: a row of ours may be without text, but then has marks. */
  boolean isEmpty() {
    return marks.isEmpty() && cells.values().stream().allMatch(cell -> cell.text().isBlank());
  }
}
