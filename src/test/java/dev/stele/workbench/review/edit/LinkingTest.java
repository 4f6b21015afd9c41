package dev.stele.workbench.review.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.text.Bead;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.workbench.review.Rows;
import dev.stele.workbench.review.edit.Linking.Linked;
import dev.stele.workbench.review.edit.Linking.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LinkingTest {

  private static final Pair FIRST = new Pair(0, 1);

  private long id = 100;

  @Test
  void sentencesOfOneBeadComeToStandAloneTogether() {
    Multitext text = Rows.text(new int[] {2, 2, 1});

    Multitext after = linked(text, new Sentence(0, 0, 1), new Sentence(0, 1, 1));

    assertThat(after.rows().getFirst().beads(FIRST))
        .extracting(Bead::left)
        .containsExactly(new Span(0, 1), new Span(1, 2));
  }

  @Test
  void linkingAgainAcrossBeadsMakesThemOne() {
    Multitext text = Rows.text(new int[] {2, 2, 1});
    Multitext apart = linked(text, new Sentence(0, 0, 1), new Sentence(0, 1, 1));

    Multitext after = linked(apart, new Sentence(0, 1, 0), new Sentence(0, 0, 1));

    assertThat(after.rows().getFirst().beads(FIRST))
        .singleElement()
        .satisfies(bead -> assertThat(bead.left()).isEqualTo(new Span(0, 2)));
  }

  @Test
  void sentencesOfDifferentRowsGetARowOfTheirOwn() {
    Multitext text = Rows.text(new int[] {1, 1, 1}, new int[] {1, 1, 1}, new int[] {1, 1, 1});

    Linked linked = Linking.link(text, new Sentence(1, 0, 0), new Sentence(2, 1, 0), () -> ++id);
    Multitext after = text.apply(linked.splice());

    assertThat(Rows.shapes(after.rows())).containsExactly("1:2:1", "1:1:1", "1:0:1");
    assertThat(linked.row()).isEqualTo(1);
    assertThat(after.rows().get(1).cell(0).getFirst().text()).isEqualTo("Sentence 2.");
    assertThat(after.rows().get(1).cell(1).getFirst().text()).isEqualTo("Предложение 3.");
  }

  @Test
  void noSentenceIsLostOrReordered() {
    Multitext text = Rows.text(new int[] {2, 1, 3}, new int[] {0, 2, 1}, new int[] {3, 1, 2});

    for (int left = 0; left < 2; left++) {
      Multitext after = linked(text, new Sentence(0, 2, 1 + left), new Sentence(2, 0, left));
      for (int v = 0; v < 3; v++) {
        assertThat(texts(after, v)).isEqualTo(texts(text, v));
      }
    }
  }

  @Test
  void draggingOverSeveralRowsTakesAlongWhatStandsBetween() {
    Multitext text = Rows.text(new int[] {2, 1, 1}, new int[] {1, 1, 1}, new int[] {1, 1, 1});

    Multitext down = text.apply(Moves.toRow(text, 0, 0, 1, 2));
    Multitext up = text.apply(Moves.toRow(text, 2, 1, 0, 0));

    assertThat(Rows.shapes(down.rows())).containsExactly("1:1:1", "0:1:1", "3:1:1");
    assertThat(Rows.shapes(up.rows())).containsExactly("2:3:1", "1:0:1", "1:0:1");
  }

  private Multitext linked(Multitext text, Sentence one, Sentence two) {
    return text.apply(Linking.link(text, one, two, () -> ++id).splice());
  }

  private static List<String> texts(Multitext text, int version) {
    return text.column(version).stream().map(Segment::text).toList();
  }
}
