package dev.stele.align.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.align.grid.Corridor;
import dev.stele.align.grid.Path;
import dev.stele.align.grid.Posteriors;
import dev.stele.align.version.Column;
import dev.stele.lexicon.words.Words;
import dev.stele.segment.Atom;
import dev.stele.text.Language;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CorridorsTest {

  private static final Column HUNDRED =
      Column.of(
          Atom.ofSentences(
              IntStream.range(0, 100)
                  .mapToObj(i -> new Segment("Line " + i + ".", Start.SENTENCE))
                  .toList()),
          Words.of(new Language("en")));

  @Test
  void sentencesLeftOutOnBothSidesMayMeetNextTime() {
    Path path = new Path(0, 0);
    diagonal(path, 0, 30);
    for (int i = 31; i <= 70; i++) {
      path.add(i, 30, 0.9);
    }
    for (int j = 31; j <= 70; j++) {
      path.add(70, j, 0.9);
    }
    diagonal(path, 70, 100);

    Corridor corridor = Corridors.around(new Posteriors(), path, HUNDRED, HUNDRED);

    assertThat(corridor.has(50, 50)).isTrue();
    assertThat(corridor.has(20, 50)).isFalse();
  }

  @Test
  void sentencesLeftOutOnOneSideStayBesideThePath() {
    Path path = new Path(0, 0);
    diagonal(path, 0, 30);
    for (int i = 31; i <= 70; i++) {
      path.add(i, 30, 0.9);
    }
    for (int i = 71; i <= 100; i++) {
      path.add(i, i - 40, 1);
    }

    Corridor corridor = Corridors.around(new Posteriors(), path, HUNDRED, HUNDRED.picked(sixty()));

    assertThat(corridor.has(50, 30)).isTrue();
    assertThat(corridor.has(50, 50)).isFalse();
  }

  private static void diagonal(Path path, int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      path.add(i, i, 1);
    }
  }

  private static int[] sixty() {
    return IntStream.range(0, 60).toArray();
  }
}
