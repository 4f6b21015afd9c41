package dev.stele.exchange.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.Export;
import dev.stele.exchange.Format;
import dev.stele.exchange.NamedFile;
import dev.stele.exchange.RandomTexts;
import dev.stele.exchange.Sample;
import dev.stele.text.Multitext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class MosesWriterTest {

  @Provide
  Arbitrary<Multitext> multitexts() {
    return RandomTexts.any();
  }

  @Property(tries = 300, seed = "2026")
  void bothFilesOfAPairHaveALineForEachBead(@ForAll("multitexts") Multitext text)
      throws IOException {
    List<NamedFile> files = files(text);
    assertThat(files).hasSize(2 * text.pairs().size());
    for (int p = 0; p < text.pairs().size(); p++) {
      var pair = text.pairs().get(p);
      int beads = text.rows().stream().mapToInt(row -> row.beads(pair).size()).sum();
      assertThat(lines(files.get(2 * p))).hasSize(beads);
      assertThat(lines(files.get(2 * p + 1))).hasSize(beads);
    }
  }

  @Test
  void namesFilesByPairAndLanguageAndLeavesALineEmptyForAnOmission() throws IOException {
    List<NamedFile> files = files(Sample.rain());
    assertThat(files)
        .extracting(NamedFile::name)
        .containsExactly(
            "rain.en-ru.en",
            "rain.en-ru.ru",
            "rain.en-ko.en",
            "rain.en-ko.ko",
            "rain.ru-ko.ru",
            "rain.ru-ko.ko");
    assertThat(lines(files.get(1))).containsExactly("Дождь", "Шёл дождь. Мы ушли.", "— Два, да.");
    assertThat(lines(files.get(3))).containsExactly("비", "비가 와서 우리는 떠났다.", "");
  }

  private static List<NamedFile> files(Multitext text) {
    return new Export(Format.MOSES).files(text, Sample.COLOPHON, "rain");
  }

  /** Lines as every tool counts them: each ends in a line feed. */
  private static List<String> lines(NamedFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.content().writeTo(out);
    String written = out.toString(StandardCharsets.UTF_8);
    assertThat(written.matches("(?s)|.*\n")).isTrue();
    assertThat(written.lines().count()).isEqualTo(written.chars().filter(c -> c == '\n').count());
    return written.lines().toList();
  }
}
