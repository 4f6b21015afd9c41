package dev.stele.exchange.select;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.exchange.RandomTexts;
import dev.stele.exchange.Sample;
import dev.stele.text.Comment;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Status;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class BeadRowsTest {

  @Provide
  Arbitrary<Multitext> multitexts() {
    return RandomTexts.any();
  }

  @Property(seed = "2026")
  void noSentenceIsLostDoubledOrReordered(@ForAll("multitexts") Multitext text) {
    Multitext beads = BeadRows.of(text, 1, 0);
    assertThat(beads.column(0)).isEqualTo(text.column(1));
    assertThat(beads.column(1)).isEqualTo(text.column(0));
    assertThat(beads.rows()).allMatch(row -> row.beads().getFirst().size() == 1);
    assertThat(beads.rows()).extracting(Row::id).doesNotHaveDuplicates();
  }

  @Property(seed = "2026")
  void beadsOfBeadsAreTheSame(@ForAll("multitexts") Multitext text) {
    Multitext beads = BeadRows.of(text, 0, 1);
    assertThat(BeadRows.of(beads, 0, 1)).isEqualTo(beads);
  }

  @Property(seed = "2026")
  void languagesThereAndBackAreTheSame(@ForAll("multitexts") Multitext text) {
    List<Language> order = text.languages();
    assertThat(Columns.of(Columns.of(text, order.reversed()), order)).isEqualTo(text);
  }

  @Test
  void aBeadHasItsRowsStatusAndTheFirstItsComments() {
    Multitext beads = BeadRows.of(Sample.rain(), 0, 2);
    assertThat(beads.rows()).extracting(Row::id).containsExactly(1L, 5L, 3L);
    Row second = beads.rows().get(1);
    assertThat(second.status()).isEqualTo(Status.NEEDS_REVIEW);
    assertThat(second.confidence()).isEqualTo(0.8);
    assertThat(second.comments()).extracting(Comment::text).containsExactly("Check, please");
    assertThat(second.annotations()).isEmpty();
  }

  @Test
  void namesTheLanguageThatThereIsNot() {
    assertThatThrownBy(() -> Columns.of(Sample.rain(), List.of(new Language("de"))))
        .hasMessage("there is no version in 'de'; there are: [en, ru, ko]");
  }
}
