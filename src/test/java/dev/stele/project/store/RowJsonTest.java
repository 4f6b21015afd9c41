package dev.stele.project.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.project.Texts;
import dev.stele.text.Annotation;
import dev.stele.text.Category;
import dev.stele.text.Comment;
import dev.stele.text.Dismissal;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Severity;
import dev.stele.text.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RowJsonTest {

  private final Packing packing = new Packing();
  private final Random random = new Random(9);

  private SpliceJson.Body roundTrip(List<Row> removed, List<Row> inserted) {
    byte[] bytes =
        packing.pack(json -> SpliceJson.write(json, new SpliceJson.Body(removed, inserted)));
    return packing.unpack(bytes, SpliceJson::read);
  }

  @Test
  void everyPartOfARowComesBackEqual() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      rows.add(Texts.row(i, 3, random));
    }
    rows.add(annotated(edited(filled(100))));

    assertThat(roundTrip(rows, List.of()).removed()).isEqualTo(rows);
    assertThat(roundTrip(List.of(), rows).inserted()).isEqualTo(rows);
  }

  @Test
  void whatAnEditLeftAloneIsNotRepeated() {
    Row before = filled(1);
    List<Row> edits =
        List.of(
            before,
            before.withStatus(Status.EXCLUDED),
            edited(before),
            annotated(before),
            before.withBeads(before.beads(), 0.125),
            Texts.row(1, 3, random));
    for (Row after : edits) {
      assertThat(roundTrip(List.of(before), List.of(after)).inserted()).containsExactly(after);
    }
    int accepted =
        packing.pack(
                json ->
                    SpliceJson.write(
                        json,
                        new SpliceJson.Body(
                            List.of(), List.of(before, before.withStatus(Status.ACCEPTED)))))
            .length;
    assertThat(accepted).isLessThan(1000);
  }

  @Test
  void textOutsideTheBasicPlaneAndLoneSurrogatesSurvive() {
    Row before = filled(1);
    List<List<Segment>> cells = new ArrayList<>(before.cells());
    Segment first = cells.get(0).getFirst();
    cells.set(0, List.of(first.withText("𝔘 한글 \u0000 \" \\ \n x")));
    Row after = before.withCells(cells);

    assertThat(roundTrip(List.of(), List.of(after)).inserted()).containsExactly(after);
  }

  @Test
  void bytesOfAnotherFormatAreRefused() {
    assertThatThrownBy(() -> packing.unpack(new byte[] {9, 1, 2}, SpliceJson::read))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unknown format: 9");
  }

  /** A row with exactly one sentence in each version. */
  private Row filled(long id) {
    Row row = Texts.row(id, 3, random);
    while (row.cells().stream().anyMatch(cell -> cell.size() != 1)) {
      row = Texts.row(id, 3, random);
    }
    return row;
  }

  private static Row edited(Row row) {
    List<List<Segment>> cells = new ArrayList<>(row.cells());
    cells.set(1, List.of(cells.get(1).getFirst().withText("Иначе.")));
    return row.withCells(cells);
  }

  private static Row annotated(Row row) {
    return row.withComments(
            List.of(new Comment("mina", Instant.parse("2026-01-02T03:04:05.123456789Z"), "да?")))
        .withAnnotations(List.of(new Annotation(2, Category.STYLE, Severity.MINOR, "speech level")))
        .withDismissals(
            List.of(
                new Dismissal("numbers", "17", "мина", Instant.parse("2026-01-02T03:04:05Z"), "")))
        .withStatus(Status.NEEDS_REVIEW);
  }
}
