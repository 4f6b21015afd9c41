package dev.stele.align.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.lexicon.words.Word;
import dev.stele.lexicon.words.Words;
import dev.stele.segment.Atom;
import dev.stele.text.Start;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GlimpseTest {

  @Test
  void aSentenceIsReadWhole() {
    String text = "word ".repeat(1000);

    assertThat(Glimpse.of(text)).isSameAs(text);
  }

  @Test
  void ofAnEndlessOneTheBeginningTheMiddleAndTheEndAreRead() {
    String text =
        "first "
            + "one ".repeat(300_000)
            + "middle ".repeat(50_000)
            + "two ".repeat(300_000)
            + "last";

    String read = Glimpse.of(text);

    assertThat(read).hasSizeLessThanOrEqualTo(Glimpse.WHOLE);
    assertThat(read.split(" ")).contains("first", "middle", "last");
  }

  @Test
  void noWordIsCutInTwo() {
    String read = Glimpse.of("incomprehensible ".repeat(100_000));

    assertThat(read.split(" ")).containsOnly("incomprehensible");
  }

  @Test
  void whatHasNoSpacesIsReadInPieces() {
    String read = Glimpse.of("1234567890".repeat(100_000));

    assertThat(read).hasSizeBetween(10_000, Glimpse.WHOLE);
  }

  @Test
  void wordsAreLookedForInNoMoreThanThat() {
    int[] looked = {0};
    Words counting =
        text -> {
          looked[0] += text.length();
          return IntStream.range(0, text.length() / 10)
              .mapToObj(i -> new Word("w", 10 * i, 10 * i + 9))
              .toList();
        };

    Column.of(
        List.of(new Atom("some words ".repeat(500_000).strip(), "", Start.PARAGRAPH, 1)), counting);

    assertThat(looked[0]).isLessThanOrEqualTo(Glimpse.WHOLE);
  }
}
