package dev.stele.workbench.exporting;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.Export;
import dev.stele.exchange.Format;
import dev.stele.exchange.NamedFile;
import dev.stele.exchange.sheet.SheetRows;
import dev.stele.exchange.xlsx.Field;
import dev.stele.exchange.xlsx.SheetLanguage;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How the files will begin: they are written, of the first rows alone.
 *
 * @param more files than are shown
 */
record Preview(List<Beginning> files, int more) {

  /** Rows that are written to be looked at. */
  private static final int ROWS = 4;

  private static final int FILES = 3;
  private static final int LINES = 40;
  private static final int CHARACTERS = 4_000;

  /** Columns that the file hides, too. */
  private static final Set<String> HIDDEN =
      Set.of(Field.ID.head(), Field.DIGEST.head(), Field.MARKS.head());

  /** The beginning of a file. */
  sealed interface Beginning {

    String name();

    record Lines(String name, String text) implements Beginning {}

    /**
     * A sheet, its heads first.
     *
     * @param tags for each column the language of its texts; empty where it has none
     */
    record Cells(String name, List<List<String>> lines, List<String> tags) implements Beginning {}

    record Page(String name, String html) implements Beginning {}
  }

  Preview {
    files = List.copyOf(files);
  }

  /**
   * @param text what was selected
   * @throws IOException when it cannot be written
   */
  static Preview of(Export export, Multitext text, Colophon colophon, String stem)
      throws IOException {
    List<NamedFile> files = export.files(few(text), colophon, stem);
    List<Beginning> beginnings = new ArrayList<>();
    for (NamedFile file : files.subList(0, Math.min(FILES, files.size()))) {
      beginnings.add(beginning(export.format(), file, text.languages()));
    }
    return new Preview(beginnings, files.size() - beginnings.size());
  }

  private static Multitext few(Multitext text) {
    List<Row> rows = text.rows().stream().filter(row -> !row.isEmpty()).limit(ROWS).toList();
    return new Multitext(text.versions(), rows);
  }

  private static Beginning beginning(Format format, NamedFile file, List<Language> languages)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.content().writeTo(out);
    return switch (format) {
      case XLSX -> {
        List<List<String>> lines = cells(out.toByteArray());
        yield new Beginning.Cells(file.name(), lines, tags(lines, languages));
      }
      case HTML -> new Beginning.Page(file.name(), out.toString(StandardCharsets.UTF_8));
      case TSV, CSV, JSONL, TMX, XLIFF, XLIFF12, TEI, XCES, MOSES ->
          new Beginning.Lines(file.name(), lines(out.toString(StandardCharsets.UTF_8)));
    };
  }

  private static List<String> tags(List<List<String>> lines, List<Language> languages) {
    List<SheetLanguage> spoken = SheetLanguage.all();
    List<String> heads = lines.isEmpty() ? List.of() : lines.getFirst();
    return heads.stream()
        .map(
            head ->
                languages.stream()
                    .filter(l -> spoken.stream().anyMatch(s -> s.language(l).equals(head)))
                    .map(Language::tag)
                    .findFirst()
                    .orElse(""))
        .toList();
  }

  private static String lines(String text) {
    String lines =
        text.replace("\uFEFF", "").lines().limit(LINES).collect(Collectors.joining("\n"));
    return lines.length() > CHARACTERS ? lines.substring(0, CHARACTERS) + "…" : lines;
  }

  private static List<List<String>> cells(byte[] workbook) throws IOException {
    List<Map<Integer, SheetRows.Cell>> read = new ArrayList<>();
    try (SheetRows sheets = SheetRows.open(workbook)) {
      sheets.read(
          sheets.names().getFirst(),
          (number, cells) -> {
            read.add(cells);
            return true;
          });
    }
    Set<Integer> shown = new TreeSet<>();
    if (!read.isEmpty()) {
      read.getFirst()
          .forEach(
              (column, cell) ->
                  shown.addAll(HIDDEN.contains(cell.text()) ? Set.of() : Set.of(column)));
    }
    return read.stream()
        .map(
            line -> shown.stream().map(c -> line.containsKey(c) ? line.get(c).text() : "").toList())
        .toList();
  }
}
