package dev.stele.workbench.review.realign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Splice;
import dev.stele.text.Start;
import dev.stele.text.Status;
import dev.stele.text.edit.RowEdits;
import dev.stele.text.edit.SentenceEdits;
import dev.stele.workbench.review.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RegionsTest {

  private static final int[] ONE = {1, 1, 1};

  private final Multitext text = Rows.text(ONE, ONE, ONE, ONE, ONE, ONE);

  @Test
  void aRowDividedAsBeforeIsNoChangeWhateverItsIdAndStatus() {
    List<Row> others =
        text.rows().stream().map(r -> r.withId(r.id() + 100).withStatus(Status.EXCLUDED)).toList();

    assertThat(Regions.between(text.rows(), others)).isEmpty();
  }

  @Test
  void eachPlaceThatIsDividedOtherwiseIsARegion() {
    Multitext merged = text.apply(RowEdits.merge(text, 1, 3));
    Multitext twice = merged.apply(RowEdits.merge(merged, 3, 5));

    List<Regions.Region> regions = Regions.between(text.rows(), twice.rows());

    assertThat(regions).extracting(Regions.Region::index).containsExactly(1, 4);
    assertThat(regions).extracting(r -> r.before().size()).containsExactly(2, 2);
    assertThat(regions).extracting(r -> r.after().size()).containsExactly(1, 1);
  }

  @Test
  void aNarrowedChangeKeepsTheRowsBetweenItsRegions() {
    Multitext merged = text.apply(RowEdits.merge(text, 1, 2 + 1));
    Multitext twice = merged.apply(RowEdits.merge(merged, 3, 5));
    List<Row> others = twice.rows().stream().map(row -> row.withId(row.id() + 100)).toList();

    Splice narrowed = Regions.narrowed(new Splice(0, text.rows(), others, Reason.REALIGN));

    assertThat(narrowed.position()).isEqualTo(1);
    assertThat(narrowed.removed()).isEqualTo(text.rows().subList(1, 6));
    assertThat(narrowed.inserted())
        .containsExactly(others.get(1), text.rows().get(3), others.get(3));
  }

  @Test
  void whatASentenceWasBeforeAnEditOutlivesAnotherAlignment() {
    Multitext edited = text.apply(SentenceEdits.editText(text, 2, 1, 0, "Новое."));
    List<Row> aligned =
        edited.rows().stream()
            .map(
                row ->
                    row.withCells(
                        row.cells().stream()
                            .map(c -> List.of(new Segment(c.getFirst().text(), Start.SENTENCE)))
                            .toList()))
            .toList();

    assertThat(Regions.withSentences(edited.rows(), aligned)).contains(edited.rows());
  }
}
