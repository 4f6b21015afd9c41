package dev.stele.exchange.table;

import dev.stele.exchange.Document;
import dev.stele.exchange.Hints;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.aligned.Unit;
import dev.stele.exchange.aligned.Units;
import dev.stele.exchange.marks.Mark;
import dev.stele.exchange.marks.Values;
import dev.stele.exchange.plain.TextFile;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Paragraph;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a table with a column a language, whose first line names them: all of them row by row, or
 * one as a text. The lines of a cell are sentences. Where somebody has chosen the columns, the
 * first line is text unless a chosen name or a language stands in it.
 */
public final class TableReader {

  private final String name;
  private final Table table;
  private final Hints hints;
  private final Header header;

  /**
   * @throws UnreadableException when the table is empty
   */
  public TableReader(String name, Table table, Hints hints) throws UnreadableException {
    if (table.lines().stream().flatMap(List::stream).allMatch(String::isBlank)) {
      throw TextFile.empty(name);
    }
    this.name = name;
    this.table = table;
    this.hints = hints;
    this.header = Header.of(table.lines().getFirst());
  }

  /** All languages, row by row. */
  public Multitext aligned() throws UnreadableException {
    Map<Integer, Language> columns = new LinkedHashMap<>(header.languages());
    if (!hints.columns().isEmpty()) {
      columns.clear();
      for (Map.Entry<Language, String> choice : hints.columns().entrySet()) {
        columns.put(chosen(choice.getValue()), choice.getKey());
      }
    }
    if (columns.size() < 2) {
      throw noLanguage("does not name two languages in its first line (" + header.names() + ")");
    }
    Units units = new Units(name);
    Optional<Integer> ids = header.column("row id", "id");
    List<String> open = List.of();
    int number = firstLine();
    for (List<String> line : table.lines().subList(number, table.lines().size())) {
      number++;
      boolean continues =
          header.column("row id").filter(c -> cell(line, c).isBlank()).isPresent()
              && !open.isEmpty();
      if (continues) {
        open = together(open, line);
      } else {
        add(units, open, columns, ids, number - 1);
        open = line;
      }
    }
    add(units, open, columns, ids, number);
    return units.multitext(columns.values().stream().map(Language::tag).toList());
  }

  /** One language, a paragraph a row. */
  public Document column() throws UnreadableException {
    int column = wanted();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (List<String> line : table.lines().subList(firstLine(), table.lines().size())) {
      paragraphs.add(Paragraph.of(cell(line, column).replaceAll("\\s*\\R\\s*", " ")));
    }
    return new Document(paragraphs, table.charset(), List.of());
  }

  private int wanted() throws UnreadableException {
    Optional<Language> language = hints.language();
    Optional<String> named = language.map(hints.columns()::get);
    if (named.isPresent()) {
      return chosen(named.get());
    }
    for (Map.Entry<Integer, Language> column : header.languages().entrySet()) {
      if (language.filter(column.getValue()::equals).isPresent()) {
        return column.getKey();
      }
    }
    List<Integer> varieties =
        header.languages().entrySet().stream()
            .filter(c -> language.filter(l -> l.base().equals(c.getValue().base())).isPresent())
            .map(Map.Entry::getKey)
            .toList();
    if (varieties.size() == 1) {
      return varieties.getFirst();
    } else if (width() == 1) {
      return 0;
    }
    throw noLanguage(
        "has no column for %s (its first line: %s)"
            .formatted(language.map(Language::tag).orElse("a language"), header.names()));
  }

  private int chosen(String column) throws UnreadableException {
    return header
        .chosen(column, width())
        .orElseThrow(() -> noLanguage("has no column '" + column + "' (" + header.names() + ")"));
  }

  private UnreadableException noLanguage(String what) {
    return new UnreadableException(
        Problem.NO_SUCH_LANGUAGE,
        name,
        "",
        what,
        "head the columns with tags such as en and ru, or choose them (--column en=2)");
  }

  private int width() {
    return table.lines().stream().mapToInt(List::size).max().orElse(0);
  }

  /** The first line that is no header. */
  private int firstLine() {
    boolean named =
        hints.columns().values().stream()
            .anyMatch(c -> table.lines().getFirst().stream().anyMatch(c::equalsIgnoreCase));
    return named || !header.languages().isEmpty() ? 1 : 0;
  }

  /** A row of a spreadsheet may go on in lines without an id. */
  private static List<String> together(List<String> line, List<String> more) {
    List<String> all = new ArrayList<>(line);
    for (int c = 0; c < Math.min(line.size(), more.size()); c++) {
      if (!more.get(c).isBlank()) {
        all.set(c, line.get(c) + "\n" + more.get(c));
      }
    }
    return all;
  }

  private void add(
      Units units,
      List<String> line,
      Map<Integer, Language> columns,
      Optional<Integer> ids,
      int number) {
    if (line.isEmpty()) {
      return;
    }
    Unit unit = new Unit("line " + number);
    columns.forEach((column, language) -> unit.lines(language.tag(), cell(line, column)));
    ids.ifPresent(column -> unit.id(cell(line, column).strip().replaceFirst("\\.0$", "")));
    header.column("comment").map(column -> cell(line, column)).ifPresent(unit::note);
    header.column("status").flatMap(column -> status(cell(line, column))).ifPresent(unit::status);
    header
        .column("confidence")
        .map(column -> cell(line, column).strip())
        .filter(value -> value.matches("0(\\.\\d+)?|1(\\.0+)?"))
        .ifPresent(value -> unit.mark(Mark.CONFIDENCE, value));
    if (columns.keySet().stream().anyMatch(column -> !cell(line, column).isBlank())) {
      units.add(unit);
    }
  }

  /** Other tools may have states of other names there, which say nothing here. */
  private static Optional<Status> status(String words) {
    try {
      String constant = words.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
      return Optional.of(Values.constant(Status.class, constant));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  private static String cell(List<String> line, int column) {
    return column < line.size() ? line.get(column) : "";
  }
}
