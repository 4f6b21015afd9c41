package dev.stele.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.text.Segment;
import dev.stele.text.Start;
import org.junit.jupiter.api.Test;

final class SentenceLinesTest {

  @Test
  void takesALineForASentenceAndAnEmptyOneForAParagraphsEnd() {
    assertThat(SentenceLines.of("One.\nTwo.\n\nThree\n"))
        .containsExactly(
            new Segment("One.", Start.PARAGRAPH),
            new Segment("Two.", Start.SENTENCE),
            new Segment("Three", Start.PARAGRAPH));
  }

  @Test
  void writesWhatItReads() {
    String text = "One.\nTwo.\n\nThree\n";
    assertThat(SentenceLines.text(SentenceLines.of(text))).isEqualTo(text);
  }
}
