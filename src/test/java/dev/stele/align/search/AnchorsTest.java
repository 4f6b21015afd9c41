package dev.stele.align.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.align.version.Column;
import dev.stele.lexicon.model.Table;
import dev.stele.lexicon.model.Tables;
import dev.stele.lexicon.words.Words;
import dev.stele.segment.Atom;
import dev.stele.text.Language;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AnchorsTest {

  private static final int LINES = 600;

  /**
   * After so many lines the words come round again, but for three lines with words of their own.
   */
  private static final int ROUND = 30;

  @Test
  void wordsThatAreRareBetweenTwoAnchorsMakeMore() {
    Column text =
        Column.of(
            Atom.ofSentences(
                IntStream.range(0, LINES)
                    .mapToObj(i -> new Segment(word(i), Start.SENTENCE))
                    .toList()),
            Words.of(new Language("en")));
    Table unknown = Table.empty(text.vocabulary().size());

    Anchors anchors = Anchors.of(PairText.of(text, text, new Tables(unknown, unknown), false));

    assertThat(anchors.size()).isGreaterThan(LINES * 9 / 10);
    for (int k = 0; k < anchors.size(); k++) {
      assertThat(anchors.right(k)).isEqualTo(anchors.left(k));
    }
  }

  private static String word(int line) {
    int number = line % ROUND < 3 ? LINES + line : line % ROUND;
    return "zq"
        + (char) ('a' + number / 676)
        + (char) ('a' + number / 26 % 26)
        + (char) ('a' + number % 26)
        + 'k';
  }
}
