package dev.stele.exchange.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.exchange.RandomTexts;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class MarkedRowTest {

  private static final List<String> TAGS = List.of("en", "ru");

  @Provide
  Arbitrary<Multitext> multitexts() {
    return RandomTexts.any();
  }

  @Property(seed = "2026")
  void marksAndTextsTellTheWholeRow(@ForAll("multitexts") Multitext text) {
    List<String> tags = Tags.distinct(text);
    for (Row row : text.rows()) {
      MarkedRow read = new MarkedRow(tags);
      row.comments().forEach(comment -> read.note(comment.text()));
      Mark status = RowMarks.status(row);
      read.mark(status.name(), status.value());
      new RowMarks(tags).of(row).forEach(mark -> read.mark(mark.name(), mark.value()));
      for (int v = 0; v < tags.size(); v++) {
        read.cell(v, RowMarks.joined(row.cell(v)), RowMarks.of(row.cell(v)));
      }
      assertThat(read.row(row.id())).isEqualTo(row);
    }
  }

  @Test
  void aTextThatWasEditedElsewhereIsOneSentence() {
    MarkedRow read = new MarkedRow(TAGS);
    read.mark(Mark.BEADS, "en ru 1:1 0.5 1:1 0.6");
    read.cell(0, "One. Two.", List.of(new Mark(Mark.SENTENCES, "h4 s4")));
    read.cell(1, "Раз. Два!!", List.of(new Mark(Mark.SENTENCES, "h4 s4")));
    Row row = read.row(1);
    assertThat(row.cell(0))
        .containsExactly(new Segment("One.", Start.HEADING), new Segment("Two.", Start.SENTENCE));
    assertThat(row.cell(1)).containsExactly(new Segment("Раз. Два!!", Start.HEADING));
    assertThat(row.beads().getFirst()).hasSize(1);
  }

  @Test
  void aNoteOfAnotherToolIsACommentAndAMarkedOneWithoutItsNoteWasDeleted() {
    MarkedRow read = new MarkedRow(TAGS);
    read.mark(Mark.COMMENT, "[\"Anna\",\"2026-01-01T00:00:00Z\",\"gone\"]");
    read.note("new");
    assertThat(read.row(1).comments())
        .extracting(c -> c.author() + c.text())
        .containsExactly("new");
  }

  @Test
  void aDamagedMarkIsNamed() {
    MarkedRow read = new MarkedRow(TAGS);
    for (String value : List.of("", "[", "{}", "[\"Anna\"]", "[\"Anna\",\"never\",\"x\"]")) {
      assertThatThrownBy(() -> read.mark(Mark.COMMENT, value))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> read.mark(Mark.BEADS, "en de 1:1 0.5"))
        .hasMessageContaining("en de 1:1 0.5");
    assertThatThrownBy(() -> read.mark("x-stele-other", "")).hasMessageContaining("x-stele-other");
    read.cell(0, "a", List.of(new Mark(Mark.SENTENCES, "x1")));
    assertThatThrownBy(() -> read.row(1)).isInstanceOf(IllegalArgumentException.class);
  }
}
