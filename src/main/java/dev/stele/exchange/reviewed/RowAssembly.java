package dev.stele.exchange.reviewed;

import dev.stele.exchange.marks.Mark;
import dev.stele.exchange.reviewed.SheetParser.Line;
import dev.stele.exchange.sheet.CellText;
import dev.stele.exchange.sheet.Laid.Joint;
import dev.stele.exchange.sheet.SheetRows.Cell;
import dev.stele.exchange.xlsx.Field;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Makes a row of the lines of a sheet that name it, which are several where its text is long. */
final class RowAssembly {

  /** The columns whose cells go on below, and which no formula may have filled. */
  private static final List<Field> WORDS =
      List.of(
          Field.NUMBER,
          Field.STATUS,
          Field.CATEGORY,
          Field.SEVERITY,
          Field.ERROR_IN,
          Field.COMMENT);

  private final Map<Field, Integer> fields;
  private final List<Integer> texts;
  private final BiFunction<Field, String, String> english;
  private final List<Message> doubts;

  /**
   * @param texts the columns of text; -1 for one that is gone
   * @param english what a cell of a field says in the names by which rows are compared
   * @param doubts takes what is not understood
   */
  RowAssembly(
      Map<Field, Integer> fields,
      List<Integer> texts,
      BiFunction<Field, String, String> english,
      List<Message> doubts) {
    this.english = english;
    this.fields = fields;
    this.texts = texts;
    this.doubts = doubts;
  }

  /** The row, empty when its lines contradict each other. */
  Optional<ReviewedRow> row(List<Line> named) {
    List<Line> lines =
        named.stream().sorted(Comparator.comparingInt(line -> line.name().part())).toList();
    Line first = lines.getFirst();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).name().part() == lines.get(i - 1).name().part()) {
        doubts.add(
            Message.of("reviewed.row.twice", lines.get(i - 1).number(), lines.get(i).number()));
        return Optional.empty();
      }
    }
    boolean whole = lines.size() == first.name().parts();
    if (!whole) {
      doubts.add(Message.of("reviewed.row.torn", first.number()));
    }
    if (first.name().part() != 1) {
      return Optional.empty();
    }
    return Optional.of(
        new ReviewedRow(
            first.name().id(),
            first.number(),
            SheetParser.text(first.cells(), fields.get(Field.DIGEST)),
            whole ? texts(lines) : Map.of(),
            words(lines, whole),
            whole ? marks(lines) : List.of()));
  }

  private Map<Integer, String> texts(List<Line> lines) {
    Map<Integer, String> read = new HashMap<>();
    for (int v = 0; v < texts.size(); v++) {
      int version = v;
      int column = texts.get(v);
      if (column >= 0) {
        joined(lines, column, version).ifPresent(text -> read.put(version, text));
      }
    }
    return read;
  }

  private Map<Field, String> words(List<Line> lines, boolean whole) {
    Map<Field, String> words = new EnumMap<>(Field.class);
    for (Field field : WORDS) {
      Integer column = fields.get(field);
      if (column != null && (whole || field != Field.COMMENT)) {
        int joint = field == Field.COMMENT ? texts.size() : -1;
        joined(lines, column, joint)
            .ifPresent(word -> words.put(field, english.apply(field, word)));
      }
    }
    return words;
  }

  /**
   * What a column says in all lines; empty when one of its cells holds a formula.
   *
   * @param joint the place of the column's letter among those that say how it goes on, -1 for none
   */
  private Optional<String> joined(List<Line> lines, int column, int joint) {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      Cell cell = line.cells().get(column);
      if (cell != null && cell.isFormula()) {
        doubts.add(Message.of("reviewed.formula", line.number()));
        return Optional.empty();
      }
      String said = cell == null ? "" : CellText.plain(cell.text());
      text.append(line == lines.getFirst() ? "" : between(line, joint, said)).append(said);
    }
    return Optional.of(text.toString());
  }

  private String between(Line line, int joint, String said) {
    String joints = SheetParser.text(line.cells(), fields.get(Field.DIGEST));
    if (joint >= 0 && joint < joints.length()) {
      try {
        return Joint.of(joints.charAt(joint)).between();
      } catch (IllegalArgumentException e) {
        doubts.add(Message.of("reviewed.row.torn", line.number()));
      }
    }
    return said.isEmpty() ? "" : "\n";
  }

  private List<Mark> marks(List<Line> lines) {
    Integer column = fields.get(Field.MARKS);
    List<Mark> marks = new ArrayList<>();
    if (column != null) {
      for (String line : joined(lines, column, -1).orElse("").split("\n")) {
        int name = line.indexOf(Mark.PREFIX);
        int value = name < 0 ? -1 : line.indexOf(' ', name);
        if (value > 0) {
          marks.add(new Mark(line.substring(0, value), line.substring(value + 1)));
        }
      }
    }
    return marks;
  }
}
