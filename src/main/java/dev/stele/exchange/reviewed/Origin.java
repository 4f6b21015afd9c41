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
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a review sheet says of where it comes from, or nothing when that sheet was deleted.
 *
 * @param columns the languages by the heads of their columns, in the order of the export
 * @param reading understands what the workbook says
 */
record Origin(String key, Map<String, Language> columns, SheetReading reading) {

  static Origin of(SheetRows workbook, SheetReading reading) throws IOException {
    Map<String, Language> columns = new LinkedHashMap<>();
    List<String> key = new ArrayList<>();
    boolean[] inside = {false};
    Set<String> keyNames = reading.texts(About.KEY);
    Set<String> columnNames = reading.texts(About.COLUMN);
    List<String> sheets = new ArrayList<>(workbook.names());
    sheets.retainAll(reading.texts(About.NAME));
    if (sheets.isEmpty()) {
      return new Origin("", columns, reading);
    }
    workbook.read(
        sheets.getFirst(),
        (number, cells) -> {
          String first = text(cells, 0);
          String second = text(cells, 1);
          if (keyNames.contains(first)) {
            key.add(second);
          } else if (columnNames.contains(first)) {
            inside[0] = true;
          } else if (inside[0] && !second.isEmpty()) {
            tagged(second).ifPresent(language -> columns.put(first, language));
          }
          return !(inside[0] && first.isEmpty());
        });
    return new Origin(key.isEmpty() ? "" : key.getFirst(), columns, reading);
  }

  /** The language of a column, by its name in any language of ours where nothing else tells. */
  Optional<Language> language(String head) {
    if (!columns.isEmpty()) {
      return Optional.ofNullable(columns.get(head));
    }
    return Stream.of(Locale.getISOLanguages())
        .map(Language::new)
        .filter(language -> reading.isNamed(language, head))
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
