package dev.stele.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.align.Aligner;
import dev.stele.align.Source;
import dev.stele.check.CheckSettings;
import dev.stele.check.Checked;
import dev.stele.check.catalogue.Checks;
import dev.stele.exchange.Hints;
import dev.stele.exchange.Profile;
import dev.stele.exchange.Sample;
import dev.stele.exchange.findings.Checking;
import dev.stele.exchange.made.LibreOffice;
import dev.stele.exchange.made.Treaty;
import dev.stele.exchange.table.Table;
import dev.stele.lexicon.Lexicons;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Version;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our spreadsheets as LibreOffice opens them. */
final class SheetInLibreOfficeIT {

  /** All sheets, in UTF-8, each cell as it is shown, texts in quotes. */
  private static final String CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

  @TempDir Path folder;

  @Test
  void textsAreTheSameAndNoneIsAFormula() throws Exception {
    Multitext text =
        Sample.ofTexts(
            "=1+1",
            "+7",
            "-5 °C",
            "@all",
            "=HYPERLINK(\"x\")",
            "\u2019tis",
            "_x0041_",
            "1.50",
            "TRUE",
            "2024-06-19",
            "00012",
            "1e5",
            "a \"quoted\" one",
            "비가 왔다.",
            "𝒳😀",
            "— Да.");
    List<List<String>> lines = csv(text, Profile.CORPUS, Checking.NONE, "Corpus");
    for (int i = 0; i < text.rows().size(); i++) {
      assertThat(lines.get(i + 1).getFirst()).isEqualTo(cell(text.rows().get(i), 0));
    }
  }

  @Test
  void aReviewSheetSaysWhatTheRowsSayWithItsFindings() throws Exception {
    Multitext text = treaty();
    List<List<String>> lines = csv(text, Profile.REVIEW, checking(), "Review");
    List<String> heads = lines.getFirst();
    for (int i = 0; i < text.rows().size(); i++) {
      for (int v = 0; v < text.versions().size(); v++) {
        String head = RowWords.language(text.versions().get(v));
        assertThat(lines.get(i + 1).get(heads.indexOf(head)))
            .isEqualTo(cell(text.rows().get(i), v));
      }
    }
    assertThat(lines.stream().map(line -> line.get(heads.indexOf("Findings"))))
        .anyMatch(told -> told.startsWith("Numbers (") && told.contains("18.3"));
  }

  /** To be looked at: {@code target/screenshots/review-sheet.pdf}. */
  @Test
  void printsOnPagesThatRepeatTheHeadsAndAreNumbered() throws Exception {
    Path sheet = write(treaty(), Profile.REVIEW, checking());
    new LibreOffice(folder).convert(List.of(sheet), "pdf");
    Path pdf = folder.resolve("sheet.pdf");
    Path kept = Path.of("target", "screenshots", "review-sheet.pdf");
    Files.createDirectories(kept.getParent());
    Files.copy(pdf, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper second = new PDFTextStripper();
      second.setStartPage(2);
      second.setEndPage(2);
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      assertThat(second.getText(document)).contains("Confidence", "2 / ", "Rain");
    }
  }

  private List<List<String>> csv(Multitext text, Profile profile, Checking checking, String sheet)
      throws Exception {
    new LibreOffice(folder).convert(List.of(write(text, profile, checking)), CSV);
    byte[] bytes;
    try (var files = Files.list(folder)) {
      Path file =
          files
              .filter(f -> f.toString().endsWith(".csv"))
              .filter(f -> f.toString().contains(sheet) || f.endsWith("sheet.csv"))
              .findFirst()
              .orElseThrow();
      bytes = Files.readAllBytes(file);
    }
    return Table.read("sheet.csv", bytes, Hints.NONE).lines();
  }

  private Path write(Multitext text, Profile profile, Checking checking) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxWriter(profile, checking).write(text, Sample.COLOPHON, out);
    return Files.write(folder.resolve("sheet.xlsx"), out.toByteArray());
  }

  private static Checking checking() {
    CheckSettings settings = CheckSettings.DEFAULT;
    return new Checking(
        text -> Optional.of(Checked.of(text, Checks.of(settings), settings, Progress.NONE)),
        Locale.ENGLISH);
  }

  private static Multitext treaty() throws Exception {
    Segmenters segmenters = new Segmenters();
    List<Source> sources = new ArrayList<>();
    for (Language language : Treaty.LANGUAGES) {
      sources.add(
          new Source(
              new Version(language), segmenters.of(language).atoms(Treaty.paragraphs(language))));
    }
    Multitext aligned = new Aligner(new Lexicons()).align(sources, Progress.NONE);
    return new Multitext(
        aligned.versions(), aligned.rows().stream().map(SheetInLibreOfficeIT::spoilt).toList());
  }

  /** With a length that is not that of the other versions. */
  private static Row spoilt(Row row) {
    List<List<Segment>> cells = new ArrayList<>(row.cells());
    cells.set(
        0,
        row.cell(0).stream()
            .map(s -> new Segment(s.text().replace("17.3", "18.3"), s.start()))
            .toList());
    return row.with(cells, row.beads(), row.confidence());
  }

  private static String cell(Row row, int version) {
    return row.cell(version).stream().map(Segment::text).collect(Collectors.joining("\n"));
  }
}
