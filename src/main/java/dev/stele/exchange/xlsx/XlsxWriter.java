package dev.stele.exchange.xlsx;

import dev.stele.check.report.Report;
import dev.stele.exchange.Colophon;
import dev.stele.exchange.MultitextWriter;
import dev.stele.exchange.Profile;
import dev.stele.exchange.findings.Checking;
import dev.stele.exchange.sheet.FactsSheet;
import dev.stele.exchange.sheet.SteadyZip;
import dev.stele.exchange.sheet.Styles;
import dev.stele.exchange.sheet.Words;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a workbook, row by row without holding them all. The review profile is for people and has
 * a way back; the others are one sheet each, for tools.
 */
public final class XlsxWriter implements MultitextWriter {

  /** Rows held in memory while they are written. */
  private static final int WINDOW = 100;

  private final Profile profile;
  private final Checking checking;

  /**
   * @param checking finds what the review profile tells, and knows in which language
   */
  public XlsxWriter(Profile profile, Checking checking) {
    this.profile = profile;
    this.checking = profile == Profile.REVIEW ? checking : Checking.NONE;
  }

  @Override
  public void write(Multitext text, Colophon colophon, OutputStream out, Progress progress)
      throws IOException {
    Path archive = Files.createTempFile("stele", ".xlsx");
    try {
      try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW);
          OutputStream written = Files.newOutputStream(archive)) {
        fill(book, text, colophon, progress);
        book.write(written);
      }
      SteadyZip.copy(archive, out);
      out.flush();
    } finally {
      Files.deleteIfExists(archive);
    }
  }

  private void fill(SXSSFWorkbook book, Multitext text, Colophon colophon, Progress progress) {
    describe(book, colophon);
    Styles styles = new Styles(book);
    SheetLanguage language = new SheetLanguage(checking.reader());
    String name = profile == Profile.REVIEW ? language.text("name.review") : Words.of(profile);
    RowFindings findings = new RowFindings(text, checking);
    new RowsSheet(text, profile, findings, language, styles, book.createSheet(name))
        .write(colophon, progress);
    if (profile == Profile.REVIEW) {
      FactsSheet summary = facts(book, styles, language, "summary", 30, 14, 14, 14, 14);
      new Summary(text, language, summary).write(colophon);
      findings.report().ifPresent(report -> report(book, styles, report, language));
      FactsSheet about = facts(book, styles, language, "about", 28, 56, 28, 72);
      new About(language, about).write(text, colophon);
    }
  }

  private void report(SXSSFWorkbook book, Styles styles, Report report, SheetLanguage language) {
    FactsSheet sheet = facts(book, styles, language, "report", 34, 26, 18, 14, 14, 14);
    new ReportSheet(report, checking.weights(), language.phrases(), sheet).write();
  }

  private static FactsSheet facts(
      SXSSFWorkbook book, Styles styles, SheetLanguage language, String key, int... widths) {
    return new FactsSheet(book.createSheet(language.text("name." + key)), styles, widths);
  }

  private static void describe(SXSSFWorkbook book, Colophon colophon) {
    CoreProperties properties = book.getXSSFWorkbook().getProperties().getCoreProperties();
    Optional<Date> date = Optional.of(Date.from(colophon.date()));
    properties.setCreator("Stele");
    properties.setTitle(colophon.project());
    properties.setCreated(date);
    properties.setModified(date);
  }
}
