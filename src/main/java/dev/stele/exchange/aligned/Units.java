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

  /**
   * @param name the file's name, for messages
   */
  public Units(String name) {
    this.name = name;
  }

  /** Adds a unit; one that says nothing at all is no row. */
  public void add(Unit unit) {
    if (!unit.isEmpty()) {
      units.add(unit);
    }
  }

  /** All of it, in the languages that the units have, in the order in which they first stand. */
  public Multitext multitext() throws UnreadableException {
    return multitext(List.of());
  }

  /**
   * All of it. Ids are those of the file where every unit has one of its own, and count from 1
   * otherwise.
   *
   * @param declared tags of versions that are known beforehand, in the order of their columns
   * @throws UnreadableException when there is no unit with text, only one language, or a damaged
   *     mark
   */
  public Multitext multitext(List<String> declared) throws UnreadableException {
    Map<String, Language> languages = languages(declared);
    requireSeveral(languages);
    List<String> keys = List.copyOf(languages.keySet());
    List<String> tags = languages.values().stream().map(Language::tag).toList();
    boolean told = haveIds();
    List<Row> rows = new ArrayList<>();
    for (Unit unit : units) {
      MarkedRow row = new MarkedRow(tags);
      long id = told ? Long.parseLong(unit.id()) : rows.size() + 1;
      rows.add(row(unit, row, keys, id));
    }
    return new Multitext(languages.values().stream().map(Version::new).toList(), rows);
  }

  /** The languages of the columns by {@link Unit#key}. */
  private Map<String, Language> languages(List<String> declared) throws UnreadableException {
    Map<String, Language> languages = new LinkedHashMap<>();
    for (String tag : declared) {
      languages.put(Unit.key(tag), language(tag, ""));
    }
    for (Unit unit : units) {
      for (String tag : unit.cells().keySet()) {
        if (!languages.containsKey(tag)) {
          languages.put(tag, language(tag, unit.place()));
        }
      }
    }
    return languages;
  }

  private Language language(String tag, String place) throws UnreadableException {
    try {
      return new Language(Unit.key(tag));
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(
          Problem.DAMAGED,
          name,
          place,
          "'" + tag + "' names no language",
          "write a tag such as en, ru or ko-KP there");
    }
  }

  private void requireSeveral(Map<String, Language> languages) throws UnreadableException {
    if (units.isEmpty()) {
      throw new UnreadableException(
          Problem.EMPTY, name, "", "has no rows with text", "give the output of an alignment");
    } else if (languages.size() < 2) {
      throw new UnreadableException(
          Problem.EMPTY,
          name,
          "",
          "has only one language (" + String.join("", languages.keySet()) + ")",
          "give a file that has at least two");
    }
  }

  private boolean haveIds() {
    Set<String> seen = new HashSet<>();
    return units.stream().allMatch(u -> u.id().matches("[1-9]\\d{0,17}") && seen.add(u.id()));
  }

  private Row row(Unit unit, MarkedRow row, List<String> keys, long id) throws UnreadableException {
    try {
      unit.cells().forEach((key, cell) -> row.cell(keys.indexOf(key), text(cell), cell.marks()));
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
  private static String text(Unit.Cell cell) {
    return cell.marks().isEmpty()
        ? Normalizer.normalize(cell.text(), Normalizer.Form.NFC).strip()
        : cell.text();
  }
}
