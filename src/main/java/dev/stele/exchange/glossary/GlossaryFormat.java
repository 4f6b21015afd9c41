package dev.stele.exchange.glossary;

import dev.stele.exchange.rows.CsvLine;
import dev.stele.exchange.sheet.MarkedSheet;
import dev.stele.exchange.sheet.MarkedSheet.Text;
import dev.stele.glossary.Glossary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The formats in which a glossary is written. Each is read back as it was, but for identifiers that
 * XML does not take for such.
 */
public enum GlossaryFormat {
  /** TBX-Basic of 2019, data categories as attributes. */
  TBX("tbx", "tbx"),
  /** TBX-Basic of 2019, data categories as elements. */
  TBX_DCT("tbx-dct", "tbx"),
  /** TBX-Core, which knows no status: forbidden terms are left out. */
  TBX_CORE("tbx-core", "tbx"),
  /** TBX-Basic of 2008, which older tools read. */
  MARTIF("martif", "tbx"),
  CSV("csv", "csv"),
  XLSX("xlsx", "xlsx");

  private static final int NUMBER_WIDTH = 7;
  private static final int WIDTH = 36;

  private final String title;
  private final String extension;

  GlossaryFormat(String title, String extension) {
    this.title = title;
    this.extension = extension;
  }

  /** The name on the command line. */
  public String title() {
    return title;
  }

  public String extension() {
    return extension;
  }

  public static Optional<GlossaryFormat> named(String title) {
    return Arrays.stream(values()).filter(f -> f.title.equalsIgnoreCase(title)).findFirst();
  }

  /** The format that a file's name asks for. */
  public static Optional<GlossaryFormat> of(String file) {
    return named(file.substring(file.lastIndexOf('.') + 1));
  }

  /**
   * Writes and flushes; the stream stays open.
   *
   * @param byteOrderMark whether CSV begins with one, as Excel needs it
   */
  public void write(Glossary glossary, boolean byteOrderMark, OutputStream out) throws IOException {
    switch (this) {
      case TBX -> new TbxWriter(TbxWriter.Dialect.BASIC).write(glossary, out);
      case TBX_DCT -> new TbxWriter(TbxWriter.Dialect.BASIC_TAGS).write(glossary, out);
      case TBX_CORE -> new TbxWriter(TbxWriter.Dialect.CORE).write(glossary, out);
      case MARTIF -> new TbxWriter(TbxWriter.Dialect.MARTIF).write(glossary, out);
      case CSV -> writeCsv(new TermTable(glossary), byteOrderMark, out);
      case XLSX -> writeSheet(new TermTable(glossary), out);
    }
  }

  private static void writeCsv(TermTable table, boolean byteOrderMark, OutputStream out)
      throws IOException {
    if (byteOrderMark) {
      out.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
    }
    out.write(CsvLine.of(table.heads()));
    for (List<String> line : table.lines()) {
      out.write(CsvLine.of(line));
    }
    out.flush();
  }

  private static void writeSheet(TermTable table, OutputStream out) throws IOException {
    try (MarkedSheet sheet = new MarkedSheet("Glossary")) {
      sheet.column("No.", NUMBER_WIDTH);
      table.heads().forEach(head -> sheet.column(head, WIDTH));
      int number = 0;
      for (List<String> line : table.lines()) {
        sheet.line(++number, line.stream().map(Text::plain).toList());
      }
      sheet.write(out);
    }
  }
}
