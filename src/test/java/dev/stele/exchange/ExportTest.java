package dev.stele.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ExportTest {

  @Test
  void writesJsonLinesAsTheContractSays() throws Exception {
    assertThat(written(new Export(Format.JSONL), Sample.rain()))
        .isEqualTo(
            """
            {"row":1,"segments":{"en":["Rain"],"ru":["Дождь"],"ko":["비"]},"indexes":{"en":[0],"ru":[0],"ko":[0]},"beads":{"en-ru":[{"en":[0],"ru":[0],"confidence":0.99}],"en-ko":[{"en":[0],"ko":[0],"confidence":0.98}],"ru-ko":[{"ru":[0],"ko":[0],"confidence":0.97}]},"confidence":0.9876,"status":"accepted","paragraphs":{"en":[0],"ru":[0],"ko":[0]},"headings":{"en":[0],"ru":[0],"ko":[0]}}
            {"row":2,"segments":{"en":["It rained, and we left."],"ru":["Шёл дождь.","Мы ушли."],"ko":["비가 와서 우리는 떠났다."]},"indexes":{"en":[1],"ru":[1,2],"ko":[1]},"beads":{"en-ru":[{"en":[1],"ru":[1,2],"confidence":0.9}],"en-ko":[{"en":[1],"ko":[1],"confidence":0.8}],"ru-ko":[{"ru":[1,2],"ko":[1],"confidence":0.7}]},"confidence":0.75,"status":"needs_review","id":5,"paragraphs":{"en":[1],"ru":[1],"ko":[1]},"comments":[{"author":"Anna","at":"2026-01-01T00:00:00Z","text":"Check, please"}],"annotations":[{"language":"ru","category":"style","severity":"minor","note":""}]}
            {"row":3,"segments":{"en":["=1+1 is \\"two\\"."],"ru":["— Два,\\tда."],"ko":[]},"indexes":{"en":[2],"ru":[3],"ko":[]},"beads":{"en-ru":[{"en":[2],"ru":[3],"confidence":0.6}],"en-ko":[{"en":[2],"ko":[],"confidence":0.5}],"ru-ko":[{"ru":[3],"ko":[],"confidence":0.4}]},"confidence":0.5,"status":"proposed","paragraphs":{"en":[2],"ru":[3]}}
            {"row":4,"segments":{"en":[],"ru":[],"ko":[]},"indexes":{"en":[],"ru":[],"ko":[]},"beads":{"en-ru":[],"en-ko":[],"ru-ko":[]},"confidence":1.0,"status":"proposed","paragraphs":{}}
            """);
  }

  @Test
  void namesTheLineOfADamagedRow() {
    String lines = written(new Export(Format.JSONL), Sample.rain()).replace("[1,2]", "[2,1]");
    assertThatThrownBy(() -> AlignedReader.read("a.jsonl", lines.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("a.jsonl, line 2: is not a row");
  }

  @Test
  void writesTsvALineARow() {
    assertThat(written(new Export(Format.TSV), Sample.rain()))
        .isEqualTo(
            """
            en\tru\tko
            Rain\tДождь\t비
            It rained, and we left.\tШёл дождь. Мы ушли.\t비가 와서 우리는 떠났다.
            =1+1 is "two".\t— Два, да.\t
            \t\t
            """);
  }

  @Test
  void writesCsvInWhichNothingIsAFormula() {
    assertThat(written(new Export(Format.CSV), Sample.rain()).split("\r\n", -1))
        .containsExactly(
            "en,ru,ko",
            "Rain,Дождь,비",
            "\"It rained, and we left.\",Шёл дождь. Мы ушли.,비가 와서 우리는 떠났다.",
            "\"'=1+1 is \"\"two\"\".\",\"— Два,\tда.\",",
            ",,",
            "");
  }

  @Test
  void writesCsvForReviewersWithItsMarkForExcel() {
    String csv = written(new Export(Format.CSV, Profile.REVIEW, true, false), Sample.rain());
    assertThat(csv)
        .startsWith(
            "\uFEFFrow,en,ru,ko,confidence,status,comment\r\n1,Rain,Дождь,비,0.9876,accepted,")
        .contains("\"Шёл дождь.\nМы ушли.\"")
        .contains(",needs_review,\"Check, please\"\r\n");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void givesTheSameBytesForTheSameState(Format format) throws Exception {
    assertThat(bytes(new Export(format), Sample.rain()))
        .isEqualTo(bytes(new Export(format), Sample.rain()));
  }

  @Test
  void refusesTwoVersionsOfOneName() {
    Multitext twice =
        new Multitext(
            List.of(new Version(Language.KOREAN), new Version(Language.KOREAN)), List.of());
    assertThatThrownBy(() -> bytes(new Export(Format.JSONL), twice))
        .hasMessageContaining("two versions are both 'ko'");
  }

  @Test
  void knowsFormatsByTheirExtensions() {
    assertThat(Format.ofFileName("a.b.XLSX")).contains(Format.XLSX);
    assertThat(Format.ofFileName("xlsx")).isEmpty();
    assertThatThrownBy(() -> Format.named("doc"))
        .hasMessageContaining("xlsx, tsv, csv, jsonl, tmx, xliff, xliff12, tei, xces, moses, html");
  }

  private static byte[] bytes(Export export, Multitext text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (NamedFile file : export.files(text, Sample.COLOPHON, "rain")) {
      file.content().writeTo(out);
    }
    return out.toByteArray();
  }

  private static String written(Export export, Multitext text) {
    try {
      return new String(bytes(export, text), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
