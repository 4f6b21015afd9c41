package dev.stele.workbench.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.text.Bead;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Start;
import dev.stele.workbench.plot.PlotPath.Gap;
import dev.stele.workbench.plot.PlotPath.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PlotPathTest {

  @Test
  void goesFromBeadToBead() {
    PlotPath path = of(row(1, 1), row(2, 1), row(1, 1));

    assertThat(path.left()).isEqualTo(4);
    assertThat(path.right()).isEqualTo(3);
    assertThat(path.points())
        .containsExactly(new Point(0, 0, 0.9, 0), new Point(1, 1, 0.9, 1), new Point(3, 2, 0.9, 2));
    assertThat(path.gaps()).isEmpty();
  }

  @Test
  void sentencesWithoutPartnersThatFollowEachOtherAreOneGap() {
    PlotPath path = of(row(1, 1), row(2, 0), row(1, 0), row(0, 1), row(1, 1));

    assertThat(path.gaps()).containsExactly(new Gap(true, 1, 4, 1, 1), new Gap(false, 1, 2, 4, 3));
    assertThat(path.lone()).isEqualTo(4);
  }

  @Test
  void aLongTextKeepsFewPointsAndEveryDoubt() {
    List<Row> rows = new ArrayList<>(Collections.nCopies(100_000, row(1, 1)));
    rows.set(50_000, row(1, 1, 0.1));

    PlotPath path = PlotPath.of(rows, 2).getFirst();

    assertThat(path.points()).hasSizeLessThanOrEqualTo(PlotPath.MOST_POINTS);
    assertThat(path.points()).filteredOn(point -> point.sure() < 0.5).hasSize(1);
  }

  @Test
  void anEmptyTextHasNoPath() {
    assertThat(of().points()).isEmpty();
  }

  private static PlotPath of(Row... rows) {
    return PlotPath.of(List.of(rows), 2).getFirst();
  }

  private static Row row(int left, int right) {
    return row(left, right, 0.9);
  }

  private static Row row(int left, int right, double sure) {
    return Row.proposed(
        1,
        List.of(cell(left), cell(right)),
        List.of(List.of(new Bead(new Span(0, left), new Span(0, right), sure))),
        sure);
  }

  private static List<Segment> cell(int sentences) {
    return Collections.nCopies(sentences, new Segment("x", Start.SENTENCE));
  }
}
