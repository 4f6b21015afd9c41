package dev.stele.exchange.aligned;

import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.marks.Mark;
import dev.stele.exchange.marks.MarkedRow;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Version;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The units of a file in order, and the multitext that they make up. */
public final class Units {

  private final String name;
  private final List<Unit> units = new ArrayList<>();

  /** The languages in the order of their columns, by {@link Unit#key}. */
  private final Map<String, Language> languages = new LinkedHashMap<>();

  /**
   * @param name the file's name, for messages
   */
  public Units(String name) {
    this.name = name;
  }

  /** Declares versions before any unit has a text in them, in the order of their columns. */
  public void declare(Iterable<String> tags) throws UnreadableException {
    for (String tag : tags) {
      language(Unit.key(tag), "");
    }
  }

  /** Adds a unit; one without any text says nothing. */
  public void add(Unit unit) throws UnreadableException {
    if (!unit.isEmpty()) {
      for (String tag : unit.cells().keySet()) {
        language(tag, unit.place());
      }
      units.add(unit);
    }
  }

  public boolean isEmpty() {
    return units.isEmpty();
  }

  private void language(String tag, String place) throws UnreadableException {
    try {
      languages.computeIfAbsent(tag, Language::new);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(
          Problem.DAMAGED,
          name,
          place,
          "'" + tag + "' names no language",
          "write a tag such as en, ru or ko-KP there");
    }
  }

  /**
   * All of it. Ids are those of the file where every unit has one of its own, and count from 1
   * otherwise.
   *
   * @throws UnreadableException when there is no unit with text, only one language, or a damaged
   *     mark
   */
  public Multitext multitext() throws UnreadableException {
    List<Language> columns = List.copyOf(languages.values());
    if (units.isEmpty()) {
      throw new UnreadableException(
          Problem.EMPTY, name, "", "has no rows with text", "give the output of an alignment");
    }
    if (columns.size() < 2) {
      throw new UnreadableException(
          Problem.EMPTY,
          name,
          "",
          "has only one language (" + columns.getFirst() + ")",
          "give a file that has at least two");
    }
    List<String> tags = columns.stream().map(Language::tag).toList();
    boolean told = haveIds();
    List<Row> rows = new ArrayList<>();
    for (Unit unit : units) {
      rows.add(row(unit, told ? Long.parseLong(unit.id()) : rows.size() + 1, tags));
    }
    return new Multitext(columns.stream().map(Version::new).toList(), rows);
  }

  private boolean haveIds() {
    Set<String> seen = new HashSet<>();
    return units.stream().allMatch(u -> u.id().matches("[1-9]\\d{0,17}") && seen.add(u.id()));
  }

  private Row row(Unit unit, long id, List<String> tags) throws UnreadableException {
    try {
      MarkedRow row = new MarkedRow(tags);
      unit.cells().forEach((tag, cell) -> addCell(row, tag, cell));
      unit.notes().forEach(row::note);
      for (Mark mark : unit.marks()) {
        row.mark(mark.name(), mark.value());
      }
      unit.status().ifPresent(row::status);
      return row.row(id);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(
          Problem.DAMAGED,
          name,
          unit.place(),
          "is damaged (" + e.getMessage() + ")",
          "write it anew with stele convert");
    }
  }

  /** Marks count the characters of the text as it was written; unmarked text is composed (NFC). */
  private void addCell(MarkedRow row, String tag, Unit.Cell cell) {
    String text =
        cell.marks().isEmpty()
            ? Normalizer.normalize(cell.text(), Normalizer.Form.NFC).strip()
            : cell.text();
    row.cell(List.copyOf(languages.keySet()).indexOf(tag), text, cell.marks());
  }
}
