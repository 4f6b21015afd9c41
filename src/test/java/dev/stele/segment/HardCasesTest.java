package dev.stele.segment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import dev.stele.text.Segment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hard sentences of many genres, to guard against falling back. None is a training sentence, but
 * sentences of the same kinds were added to the training where one failed: no estimate of accuracy.
 */
final class HardCasesTest {

  private static final Segmenters SEGMENTERS = new Segmenters();

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru", "ko"})
  void everyHardCaseIsRight(String language) throws IOException {
    List<String> cases = cases(language);
    assertThat(cases).hasSizeGreaterThanOrEqualTo(40);
    Segmenter segmenter = SEGMENTERS.of(new Language(language));
    assertThat(cases.stream().map(c -> cut(segmenter, c.replace(" ‖ ", " "))).toList())
        .containsExactlyElementsOf(cases);
  }

  private static String cut(Segmenter segmenter, String text) {
    List<Segment> sentences = Segmenter.sentences(segmenter.atoms(List.of(Paragraph.of(text))));
    return String.join(" ‖ ", sentences.stream().map(Segment::text).toList());
  }

  private static List<String> cases(String language) throws IOException {
    String name = "/segment/hard." + language + ".txt";
    try (InputStream in = HardCasesTest.class.getResourceAsStream(name)) {
      assertThat(in).as(name).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n")).filter(l -> !l.startsWith("#")).toList();
    }
  }
}
