package dev.stele.exchange.reviewed;

import dev.stele.exchange.sheet.SheetRows;
import dev.stele.exchange.xlsx.About;
import dev.stele.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a review sheet says of where it comes from, or nothing when that sheet was deleted.
 *
 * @param columns the languages by the heads of their columns, in the order of the export
 */
record Origin(String key, Map<String, Language> columns) {

  private static final String SHEET = "About";

  static Origin of(SheetRows workbook) throws IOException {
    Map<String, Language> columns = new LinkedHashMap<>();
    List<String> key = new ArrayList<>();
    boolean[] inside = {false};
    workbook.read(
        SHEET,
        (number, cells) -> {
          String first = text(cells, 0);
          String second = text(cells, 1);
          if (first.equals(About.KEY)) {
            key.add(second);
          } else if (first.equals(About.COLUMN)) {
            inside[0] = true;
          } else if (inside[0] && !second.isEmpty()) {
            tagged(second).ifPresent(language -> columns.put(first, language));
          }
          return !(inside[0] && first.isEmpty());
        });
    return new Origin(key.isEmpty() ? "" : key.getFirst(), columns);
  }

  /** The language of a column, by its name in English where nothing else tells. */
  Optional<Language> language(String head) {
    if (!columns.isEmpty()) {
      return Optional.ofNullable(columns.get(head));
    }
    return Stream.of(Locale.getISOLanguages())
        .map(Language::new)
        .filter(language -> language.displayName(Locale.ENGLISH).equals(head))
        .findFirst();
  }

  private static Optional<Language> tagged(String tag) {
    try {
      return Optional.of(new Language(tag));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String text(Map<Integer, SheetRows.Cell> cells, int column) {
    SheetRows.Cell cell = cells.get(column);
    return cell == null ? "" : cell.text().strip();
  }
}
