package dev.stele.text.edit;

import dev.stele.text.Bead;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Splice;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.LongSupplier;

/** Edits of whole rows. Positions count rows from 0; ranges are half-open. */
public final class RowEdits {

  private RowEdits() {}

  /**
   * One row in place of those in {@code [from, to)}: their sentences and beads, one after another.
   * It has the first row's id and the least settled status.
   *
   * @throws IllegalArgumentException for fewer than two rows
   */
  public static Splice merge(Multitext text, int from, int to) {
    if (to - from < 2) {
      throw new IllegalArgumentException("merging takes two rows or more, not " + (to - from));
    }
    List<Row> rows = text.rows().subList(from, to);
    Row merged = rows.stream().reduce(RowEdits::merged).orElseThrow();
    return new Splice(from, rows, List.of(merged), Reason.MERGE_ROWS);
  }

  private static Row merged(Row above, Row below) {
    List<List<Segment>> cells = new ArrayList<>();
    for (int v = 0; v < above.versions(); v++) {
      cells.add(joined(above.cell(v), below.cell(v)));
    }
    List<List<Bead>> beads = new ArrayList<>();
    for (Pair pair : Pair.all(above.versions())) {
      beads.add(Beads.concat(above.beads(pair), below.beads(pair)));
    }
    return above
        .with(cells, beads, Beads.confidence(beads))
        .withStatus(lessSettled(above.status(), below.status()))
        .withMarksOf(below);
  }

  private static Status lessSettled(Status a, Status b) {
    if (a == b) {
      return a;
    }
    return a == Status.NEEDS_REVIEW || b == Status.NEEDS_REVIEW
        ? Status.NEEDS_REVIEW
        : Status.PROPOSED;
  }

  /**
   * Two rows in place of one: in version {@code v} the second begins with sentence {@code cuts[v]}.
   * Beads that lie across the cut are cut with it. The first row keeps the id and what people have
   * said.
   *
   * @throws IllegalArgumentException when one of the two would have no sentences
   */
  public static Splice split(Multitext text, int position, int[] cuts, LongSupplier ids) {
    Row row = text.rows().get(position);
    Row first = part(row, row.id(), new int[cuts.length], cuts);
    int[] ends = row.cells().stream().mapToInt(List::size).toArray();
    Row second = part(row, ids.getAsLong(), cuts, ends);
    if (first.isEmpty() || second.isEmpty()) {
      throw new IllegalArgumentException("a part of the split row would have no sentences");
    }
    return new Splice(
        position, List.of(row), List.of(first.withMarksOf(row), second), Reason.SPLIT_ROW);
  }

  private static Row part(Row row, long id, int[] from, int[] to) {
    List<List<Segment>> cells = new ArrayList<>();
    for (int v = 0; v < row.versions(); v++) {
      cells.add(row.cell(v).subList(from[v], to[v]));
    }
    List<List<Bead>> beads = new ArrayList<>();
    for (Pair pair : Pair.all(row.versions())) {
      Span left = new Span(from[pair.left()], to[pair.left()]);
      Span right = new Span(from[pair.right()], to[pair.right()]);
      beads.add(Beads.within(row.beads(pair), left, right));
    }
    return Row.proposed(id, cells, beads, Beads.confidence(beads)).withStatus(row.status());
  }

  /** Other beads for one pair inside a row. */
  public static Splice setBeads(Multitext text, int position, Pair pair, List<Bead> beads) {
    Row row = text.rows().get(position);
    List<List<Bead>> all = new ArrayList<>(row.beads());
    all.set(pair.index(row.versions()), beads);
    return replace(position, row, row.withBeads(all, Beads.confidence(all)), Reason.SET_BEADS);
  }

  /** An empty row at {@code position}, above the row that stands there now. */
  public static Splice insertEmpty(Multitext text, int position, LongSupplier ids) {
    Row empty = empty(ids.getAsLong(), text.versions().size());
    return new Splice(position, List.of(), List.of(empty), Reason.INSERT_ROW);
  }

  static Row empty(long id, int versions) {
    return Row.proposed(
        id,
        Collections.nCopies(versions, List.of()),
        Collections.nCopies(Pair.all(versions).size(), List.of()),
        1.0);
  }

  /**
   * Takes the empty rows of {@code [from, to)} away.
   *
   * @throws IllegalArgumentException when none of them is empty
   */
  public static Splice dropEmpty(Multitext text, int from, int to) {
    List<Row> rows = text.rows().subList(from, to);
    List<Row> left = rows.stream().filter(row -> !row.isEmpty()).toList();
    if (left.size() == rows.size()) {
      throw new IllegalArgumentException("row " + (from + 1) + " is not empty");
    }
    return new Splice(from, rows, left, Reason.DROP_ROW);
  }

  /** The row and the next one in each other's place. */
  public static Splice swapWithNext(Multitext text, int position) {
    List<Row> rows = text.rows().subList(position, position + 2);
    return new Splice(position, rows, List.copyOf(rows.reversed()), Reason.SWAP_ROWS);
  }

  /**
   * Rows from an aligner in place of those in {@code [from, to)}. What people have said about a row
   * goes on with its first sentence.
   *
   * @throws IllegalArgumentException when they do not hold the same sentences in the same order
   */
  public static Splice realign(Multitext text, int from, int to, List<Row> rows) {
    List<Row> before = text.rows().subList(from, to);
    for (int v = 0; v < text.versions().size(); v++) {
      if (!column(before, v).equals(column(rows, v))) {
        throw new IllegalArgumentException("re-aligning has changed the sentences of version " + v);
      }
    }
    return new Splice(from, before, withMarks(before, rows), Reason.REALIGN);
  }

  private static List<Row> withMarks(List<Row> before, List<Row> after) {
    List<Row> marked = new ArrayList<>(after);
    int[] sentences = new int[before.isEmpty() ? 0 : before.getFirst().versions()];
    for (Row row : before) {
      if (row.isMarked() && !after.isEmpty()) {
        int at = rowOf(after, row, sentences);
        marked.set(at, marked.get(at).withMarksOf(row));
      }
      Arrays.setAll(sentences, v -> sentences[v] + row.cell(v).size());
    }
    return marked;
  }

  /** The row that holds the first sentence of another, which has so many before it. */
  private static int rowOf(List<Row> rows, Row other, int[] sentences) {
    int version = 0;
    while (version < sentences.length - 1 && other.cell(version).isEmpty()) {
      version++;
    }
    int left = sentences[version];
    int at = 0;
    while (at < rows.size() - 1 && left >= rows.get(at).cell(version).size()) {
      left -= rows.get(at++).cell(version).size();
    }
    return at;
  }

  private static List<Segment> column(List<Row> rows, int version) {
    return rows.stream().flatMap(row -> row.cell(version).stream()).toList();
  }

  static Splice replace(int position, Row before, Row after, Reason reason) {
    return new Splice(position, List.of(before), List.of(after), reason);
  }

  static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
