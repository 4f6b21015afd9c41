package dev.stele.exchange.select;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.select.Selection.Which;
import dev.stele.text.Bead;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Start;
import dev.stele.text.Status;
import dev.stele.text.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SelectionTest {

  private static final Multitext TEXT =
      new Multitext(
          List.of(new Version(Language.ENGLISH), new Version(Language.RUSSIAN)),
          List.of(
              row(1, Status.PROPOSED, 0.95),
              row(2, Status.ACCEPTED, 0.2),
              row(3, Status.EXCLUDED, 0.99),
              row(4, Status.NEEDS_REVIEW, 0.5)));

  @Test
  void allMeansAllButWhatWasExcluded() {
    assertThat(ids(taking(Which.ALL, 0, false))).containsExactly(1L, 2L, 4L);
    assertThat(ids(taking(Which.ALL, 0, true))).containsExactly(1L, 2L, 3L, 4L);
  }

  @Test
  void acceptedTakesThoseAlone() {
    assertThat(ids(taking(Which.ACCEPTED, 0, false))).containsExactly(2L);
  }

  @Test
  void whatAPersonAcceptedIsConfidentWhateverItsFigure() {
    assertThat(ids(taking(Which.CONFIDENT, 0.9, false))).containsExactly(1L, 2L);
  }

  private static List<Long> ids(Selection selection) {
    return selection.of(TEXT).rows().stream().map(Row::id).toList();
  }

  private static Selection taking(Which which, double least, boolean withExcluded) {
    return new Selection(which, least, withExcluded, true, List.of());
  }

  private static Row row(long id, Status status, double confidence) {
    List<Segment> cell = List.of(new Segment("text", Start.PARAGRAPH));
    Bead bead = new Bead(new Span(0, 1), new Span(0, 1), confidence);
    return Row.proposed(id, List.of(cell, cell), List.of(List.of(bead)), confidence)
        .withStatus(status);
  }
}
