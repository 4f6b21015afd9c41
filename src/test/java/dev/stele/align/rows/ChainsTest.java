package dev.stele.align.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.align.grid.Path;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ChainsTest {

  private static final int SIZE = 12;

  /** Two pairs link sentence with sentence; the third links each with its neighbour, too. */
  private static List<Row> rows(double sure, double dubious) {
    long[] id = {0};
    List<Path> paths = List.of(diagonal(sure), diagonal(sure), staggered(dubious));
    return new RowMaker(
            IntStream.range(0, 3).mapToObj(v -> sentences()).toList(),
            paths,
            (pair, left, leftEnd, right, rightEnd) -> diagonal(left, leftEnd, 0.4),
            () -> ++id[0])
        .rows();
  }

  @Test
  void oneDubiousPairDoesNotTieAllRowsIntoOne() {
    List<Row> rows = rows(0.99, 0.3);

    assertThat(rows).hasSize(SIZE);
    assertThat(rows).allSatisfy(row -> assertThat(row.cell(0)).hasSize(1));
    assertThat(rows).extracting(Row::confidence).containsOnly(0.4);
    assertThat(rows).extracting(Row::id).doesNotHaveDuplicates();
  }

  @Test
  void beadsThatAreSureAreNotTakenApart() {
    assertThat(rows(0.99, 0.95)).hasSize(1);
  }

  @Test
  void noSentenceIsLost() {
    List<Row> rows = rows(0.99, 0.3);

    for (int v = 0; v < 3; v++) {
      int version = v;
      assertThat(rows.stream().flatMap(row -> row.cell(version).stream()))
          .containsExactlyElementsOf(sentences());
    }
  }

  private static Path diagonal(double confidence) {
    return diagonal(0, SIZE, confidence);
  }

  private static Path diagonal(int from, int to, double confidence) {
    Path path = new Path(from, from);
    for (int i = from + 1; i <= to; i++) {
      path.add(i, i, confidence);
    }
    return path;
  }

  /** 0:0,1 1:2 2:3 … so that every bead lies across two of the diagonal. */
  private static Path staggered(double confidence) {
    Path path = new Path(0, 0);
    path.add(1, 2, confidence);
    for (int i = 2; i < SIZE; i++) {
      path.add(i, i + 1, confidence);
    }
    path.add(SIZE, SIZE, confidence);
    return path;
  }

  private static List<Segment> sentences() {
    return IntStream.range(0, SIZE)
        .mapToObj(i -> new Segment("Sentence " + i + ".", Start.SENTENCE))
        .toList();
  }
}
