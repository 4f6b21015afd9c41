package dev.stele.exchange.reviewed;

import dev.stele.exchange.sheet.SheetRows;
import dev.stele.exchange.sheet.SheetRows.Cell;
import dev.stele.exchange.xlsx.Field;
import dev.stele.exchange.xlsx.RowName;
import dev.stele.text.Language;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes the lines of a review sheet and makes rows of them, wherever their columns stand now and in
 * whatever order they come.
 */
final class SheetParser implements SheetRows.Each {

  private final Origin origin;
  private final Map<Field, Integer> fields = new EnumMap<>(Field.class);

  /** Columns of the sheet by language, in the order of the export. */
  private final Map<Language, Integer> texts = new LinkedHashMap<>();

  private final Map<Long, List<Line>> lines = new LinkedHashMap<>();
  private final List<ReviewedRow> rows = new ArrayList<>();
  private final List<Message> doubts = new ArrayList<>();
  private boolean below;

  /** A line of the sheet that names a row. */
  record Line(int number, RowName name, Map<Integer, Cell> cells) {}

  SheetParser(Origin origin) {
    this.origin = origin;
  }

  static boolean isHeader(Map<Integer, Cell> cells) {
    return cells.values().stream().anyMatch(cell -> Field.ID.head().equals(cell.text().strip()));
  }

  List<Language> languages() {
    return List.copyOf(texts.keySet());
  }

  List<ReviewedRow> rows() {
    return rows;
  }

  List<Message> doubts() {
    return doubts;
  }

  @Override
  public boolean take(int number, Map<Integer, Cell> cells) {
    if (below) {
      takeLine(number, cells);
    } else if (isHeader(cells)) {
      takeHeader(cells);
      below = true;
    }
    return true;
  }

  private void takeHeader(Map<Integer, Cell> cells) {
    Map<String, Integer> heads = new HashMap<>();
    cells.forEach(
        (column, cell) -> {
          String head = cell.text().strip();
          if (heads.putIfAbsent(head, column) != null) {
            doubts.add(Message.of("reviewed.column.twice", head));
          }
        });
    Map<String, Field> known = origin.reading().fields();
    heads.forEach(
        (head, column) -> {
          if (known.containsKey(head)) {
            fields.putIfAbsent(known.get(head), column);
          }
        });
    Map<Language, Integer> found = new LinkedHashMap<>();
    cells.forEach(
        (column, cell) ->
            origin
                .language(cell.text().strip())
                .ifPresent(language -> found.putIfAbsent(language, column)));
    origin.columns().values().forEach(language -> texts.put(language, -1));
    texts.putAll(found);
  }

  private void takeLine(int number, Map<Integer, Cell> cells) {
    Optional<RowName> name = RowName.parse(text(cells, fields.get(Field.ID)));
    if (name.isPresent()) {
      lines
          .computeIfAbsent(name.get().id(), id -> new ArrayList<>())
          .add(new Line(number, name.get(), cells));
    } else if (cells.values().stream().anyMatch(cell -> !cell.text().isBlank())) {
      doubts.add(Message.of("reviewed.line.unnamed", number));
    }
  }

  /** Makes the rows once all lines are there. */
  void finish() {
    RowAssembly assembly =
        new RowAssembly(
            fields,
            List.copyOf(texts.values()),
            (field, cell) -> origin.reading().english(field, cell, languages()),
            doubts);
    lines.values().forEach(parts -> assembly.row(parts).ifPresent(rows::add));
  }

  static String text(Map<Integer, Cell> cells, @Nullable Integer column) {
    Cell cell = column == null ? null : cells.get(column);
    return cell == null ? "" : cell.text();
  }
}
