package dev.stele.text.edit;

import static dev.stele.text.Multitexts.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.text.Bead;
import dev.stele.text.Comment;
import dev.stele.text.Multitext;
import dev.stele.text.Multitexts;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Splice;
import dev.stele.text.StaleSpliceException;
import dev.stele.text.Status;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EditsTest {

  private static final Pair EN_RU = new Pair(0, 1);

  private final Multitext text =
      Multitexts.of(row("a1|a2", "б1|б2", "가1"), row("b1", "", "나1|나2"), row("c1", "в1", "다1"));

  @Test
  void mergesTwoRowsAndKeepsTheirBeads() {
    Row merged = text.apply(RowEdits.merge(text, 0, 2)).rows().getFirst();
    assertThat(cell(merged, 0)).containsExactly("a1", "a2", "b1");
    assertThat(cell(merged, 1)).containsExactly("б1", "б2");
    assertThat(shapes(merged, EN_RU)).containsExactly("1:1", "1:1", "1:0");
    assertThat(merged.id()).isEqualTo(1);
  }

  @Test
  void splitsARowAndItsBeadsBeforeTheGivenSentences() {
    Multitext after = text.apply(RowEdits.split(text, 0, new int[] {1, 1, 1}, () -> 99));
    assertThat(cell(after.rows().get(0), 0)).containsExactly("a1");
    assertThat(cell(after.rows().get(1), 1)).containsExactly("б2");
    assertThat(after.rows().get(1).id()).isEqualTo(99);
    assertThat(shapes(after.rows().get(1), new Pair(0, 2))).containsExactly("1:0");
  }

  @Test
  void refusesASplitThatLeavesARowWithoutSentences() {
    assertThatThrownBy(() -> RowEdits.split(text, 0, new int[] {0, 0, 0}, () -> 99))
        .hasMessageContaining("no sentences");
  }

  @Test
  void movesASentenceUpIntoTheLastBead() {
    Multitext after = text.apply(SentenceEdits.moveUp(text, 1, 0, 0));
    assertThat(cell(after.rows().get(0), 0)).containsExactly("a1", "a2", "b1");
    assertThat(shapes(after.rows().get(0), EN_RU)).containsExactly("1:1", "2:1");
    assertThat(after.rows().get(1).cell(0)).isEmpty();
    assertThat(shapes(after.rows().get(1), new Pair(0, 2))).containsExactly("0:2");
  }

  @Test
  void movesASentenceAndAllThatFollowDown() {
    Multitext after = text.apply(SentenceEdits.moveDown(text, 0, 0, 0));
    assertThat(after.rows().get(0).cell(0)).isEmpty();
    assertThat(cell(after.rows().get(1), 0)).containsExactly("a1", "a2", "b1");
  }

  @Test
  void shiftsAColumnDownToANewLastRow() {
    Multitext after = text.apply(ColumnEdits.shiftDown(text, 1, 0, () -> 99));
    assertThat(after.rows()).hasSize(4);
    assertThat(after.rows().get(1).cell(0)).isEmpty();
    assertThat(cell(after.rows().get(2), 0)).containsExactly("b1");
    assertThat(cell(after.rows().get(3), 0)).containsExactly("c1");
  }

  @Test
  void shiftsAColumnUpToTheFirstAcceptedRow() {
    Multitext accepted = text.apply(Marks.setStatus(text, 2, 3, Status.ACCEPTED));
    Multitext after = accepted.apply(ColumnEdits.shiftUp(accepted, 1, 2));
    assertThat(cell(after.rows().get(0), 2)).containsExactly("가1", "나1", "나2");
    assertThat(after.rows().get(1).cell(2)).isEmpty();
    assertThat(after.rows().get(2)).isEqualTo(accepted.rows().get(2));
  }

  @Test
  void joiningSentencesOfTwoBeadsMakesThemOne() {
    Row joined = text.apply(SentenceEdits.joinWithNext(text, 0, 0, 0)).rows().getFirst();
    assertThat(cell(joined, 0)).containsExactly("a1 a2");
    assertThat(shapes(joined, EN_RU)).containsExactly("1:2");
  }

  @Test
  void splittingASentenceKeepsBothHalvesInItsBead() {
    Multitext longer = Multitexts.of(row("One. Two.", "Раз. Два.", "하나."));
    Row split = longer.apply(SentenceEdits.splitSentence(longer, 0, 0, 0, 4)).rows().getFirst();
    assertThat(cell(split, 0)).containsExactly("One.", "Two.");
    assertThat(shapes(split, EN_RU)).containsExactly("2:1");
  }

  @Test
  void anEditedSentenceRemembersItsOriginalUntilItIsRestored() {
    Multitext edited = text.apply(SentenceEdits.editText(text, 2, 1, 0, "в2"));
    assertThat(edited.rows().get(2).cell(1).getFirst().original()).contains("в1");
    Multitext restored = edited.apply(SentenceEdits.editText(edited, 2, 1, 0, "в1"));
    assertThat(restored).isEqualTo(text);
  }

  @Test
  void whatPeopleSaidGoesOnWithTheFirstSentenceWhenRowsAreAlignedAgain() {
    Comment comment = new Comment("Mina", Instant.EPOCH, "Why?");
    Multitext commented = text.apply(Marks.comment(text, 1, comment));
    List<Row> aligned =
        List.of(
            Multitexts.row(7, "a1", "б1|б2", "가1|나1"),
            Multitexts.row(8, "a2|b1", "", "나2"),
            Multitexts.row(9, "c1", "в1", "다1"));

    Multitext after = commented.apply(RowEdits.realign(commented, 0, 3, aligned));

    assertThat(after.rows())
        .extracting(Row::comments)
        .containsExactly(none(), List.of(comment), none());
  }

  @Test
  void refusesBeadsThatDoNotCoverTheRow() {
    List<Bead> half = List.of(new Bead(new Span(0, 1), new Span(0, 1), 1));
    assertThatThrownBy(() -> RowEdits.setBeads(text, 0, EN_RU, half))
        .hasMessageContaining("the beads end at 1:1, the cells at 2:2");
  }

  @Test
  void refusesASpliceWhoseRowsHaveChanged() {
    Splice splice = RowEdits.merge(text, 0, 2);
    Multitext changed = text.apply(SentenceEdits.editText(text, 0, 0, 0, "other"));
    assertThatThrownBy(() -> changed.apply(splice)).isInstanceOf(StaleSpliceException.class);
  }

  private static List<Comment> none() {
    return List.of();
  }

  private static List<String> cell(Row row, int version) {
    return row.cell(version).stream().map(Segment::text).toList();
  }

  private static List<String> shapes(Row row, Pair pair) {
    return row.beads(pair).stream()
        .map(bead -> bead.left().length() + ":" + bead.right().length())
        .toList();
  }
}
