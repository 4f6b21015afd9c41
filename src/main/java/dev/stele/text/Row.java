package dev.stele.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * The smallest stretch of a multitext at whose edges the beads of all pairs of versions end
 * together: one cell of sentences for each version and, in the order of {@link Pair#all}, the beads
 * of each pair.
 *
 * @param id stable within a project; the parts of a split row but the first get new ones
 * @param cells the sentences of each version; a cell may be empty
 * @param beads for each pair, beads that cover both cells once and in order
 * @param confidence the probability, 0..1, that the row's edges and beads are right
 */
public record Row(
    long id,
    List<List<Segment>> cells,
    List<List<Bead>> beads,
    Status status,
    double confidence,
    List<Comment> comments,
    List<Annotation> annotations,
    List<Dismissal> dismissals) {

  /**
   * @throws IllegalArgumentException when the beads of a pair do not cover its cells once, in order
   */
  public Row {
    cells = cells.stream().map(List::copyOf).toList();
    beads = beads.stream().map(List::copyOf).toList();
    comments = List.copyOf(comments);
    annotations = List.copyOf(annotations);
    dismissals = List.copyOf(dismissals);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence=" + confidence + " is not within 0..1");
    }
    List<Pair> pairs = Pair.all(cells.size());
    if (beads.size() != pairs.size()) {
      throw new IllegalArgumentException(
          "row " + id + " has beads for " + beads.size() + " pairs, not " + pairs.size());
    }
    for (int p = 0; p < pairs.size(); p++) {
      Pair pair = pairs.get(p);
      requireCover(id, pair, beads.get(p), cells.get(pair.left()), cells.get(pair.right()));
    }
  }

  public Row(
      long id,
      List<List<Segment>> cells,
      List<List<Bead>> beads,
      Status status,
      double confidence,
      List<Comment> comments,
      List<Annotation> annotations) {
    this(id, cells, beads, status, confidence, comments, annotations, List.of());
  }

  /** A row as an aligner proposes it. */
  public static Row proposed(
      long id, List<List<Segment>> cells, List<List<Bead>> beads, double confidence) {
    return new Row(id, cells, beads, Status.PROPOSED, confidence, List.of(), List.of());
  }

  public int versions() {
    return cells.size();
  }

  public List<Segment> cell(int version) {
    return cells.get(version);
  }

  public List<Bead> beads(Pair pair) {
    return beads.get(pair.index(versions()));
  }

  public boolean isEmpty() {
    return cells.stream().allMatch(List::isEmpty);
  }

  public Row withId(long other) {
    return new Row(other, cells, beads, status, confidence, comments, annotations, dismissals);
  }

  public Row withCells(List<List<Segment>> other) {
    return new Row(id, other, beads, status, confidence, comments, annotations, dismissals);
  }

  public Row withBeads(List<List<Bead>> other, double otherConfidence) {
    return new Row(id, cells, other, status, otherConfidence, comments, annotations, dismissals);
  }

  /** This row with other sentences, and beads to go with them. */
  public Row with(
      List<List<Segment>> otherCells, List<List<Bead>> otherBeads, double otherConfidence) {
    return new Row(
        id, otherCells, otherBeads, status, otherConfidence, comments, annotations, dismissals);
  }

  public Row withStatus(Status other) {
    return new Row(id, cells, beads, other, confidence, comments, annotations, dismissals);
  }

  public Row withComments(List<Comment> other) {
    return new Row(id, cells, beads, status, confidence, other, annotations, dismissals);
  }

  public Row withAnnotations(List<Annotation> other) {
    return new Row(id, cells, beads, status, confidence, comments, other, dismissals);
  }

  public Row withDismissals(List<Dismissal> other) {
    return new Row(id, cells, beads, status, confidence, comments, annotations, other);
  }

  /** Whether people have said anything about the row. */
  public boolean isMarked() {
    return !comments.isEmpty() || !annotations.isEmpty() || !dismissals.isEmpty();
  }

  /** This row with what people have said about another as well. */
  public Row withMarksOf(Row other) {
    return other.isMarked()
        ? withComments(joined(comments, other.comments))
            .withAnnotations(joined(annotations, other.annotations))
            .withDismissals(joined(dismissals, other.dismissals))
        : this;
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static void requireCover(
      long id, Pair pair, List<Bead> beads, List<Segment> left, List<Segment> right) {
    int l = 0;
    int r = 0;
    for (Bead bead : beads) {
      if (bead.left().start() != l || bead.right().start() != r) {
        throw new IllegalArgumentException(
            "row " + id + ", " + pair + ": bead " + bead + " does not begin at " + l + ":" + r);
      }
      l = bead.left().end();
      r = bead.right().end();
    }
    if (l != left.size() || r != right.size()) {
      throw new IllegalArgumentException(
          "row %d, %s: the beads end at %d:%d, the cells at %d:%d"
              .formatted(id, pair, l, r, left.size(), right.size()));
    }
  }
}
