package dev.stele.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import dev.stele.text.Segment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample corpus is cut into just the sentences that stand beside it. */
final class TreatySentencesTest {

  private static final Path TREATY = Path.of("corpora/treaty");

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "ko"})
  void cutsTheTreatyAsItsSentencesSay(String language) throws IOException {
    String text = Files.readString(TREATY.resolve(language + ".txt"));
    List<Paragraph> paragraphs = Arrays.stream(text.split("\n\\s*\n")).map(Paragraph::of).toList();
    List<Segment> sentences =
        Segmenter.sentences(new Segmenters().of(new Language(language)).atoms(paragraphs));
    assertThat(sentences.stream().map(Segment::text))
        .containsExactlyElementsOf(
            Files.readAllLines(TREATY.resolve("sentences." + language + ".txt")));
  }
}
