package dev.stele.exchange.aligned;

import dev.stele.text.Bead;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of two versions whose sentences are linked by number, a row a link. No sentence is lost:
 * those that no link names become rows of their own, links that cross or overlap become one row.
 */
public final class LinkedPair {

  private record Draft(Span left, Span right, double confidence, Status status) {}

  private final List<Segment> left;
  private final List<Segment> right;
  private final List<Draft> drafts = new ArrayList<>();
  private int leftEnd;
  private int rightEnd;

  public LinkedPair(List<Segment> left, List<Segment> right) {
    this.left = List.copyOf(left);
    this.right = List.copyOf(right);
  }

  /**
   * Adds a link.
   *
   * @param lefts indexes of sentences, counted from 0; perhaps none
   */
  public void link(List<Integer> lefts, List<Integer> rights, double confidence, Status status) {
    if (lefts.isEmpty() && rights.isEmpty()) {
      return;
    }
    Span l = hull(lefts, leftEnd);
    Span r = hull(rights, rightEnd);
    int from = drafts.size();
    while (from > 0 && reaches(drafts.get(from - 1), l, r)) {
      from--;
    }
    if (from == drafts.size()) {
      skipTo(l.start(), r.start());
      add(l, r, confidence, status);
    } else {
      Draft first = drafts.get(from);
      drafts.subList(from, drafts.size()).clear();
      add(
          new Span(first.left().start(), Math.max(leftEnd, l.end())),
          new Span(first.right().start(), Math.max(rightEnd, r.end())),
          Math.min(first.confidence(), confidence),
          status);
    }
  }

  /** Whether a row goes beyond the beginning of a link. */
  private static boolean reaches(Draft draft, Span left, Span right) {
    return draft.left().end() > left.start() || draft.right().end() > right.start();
  }

  private void add(Span l, Span r, double confidence, Status status) {
    drafts.add(new Draft(l, r, Math.clamp(confidence, 0.0, 1.0), status));
    leftEnd = l.end();
    rightEnd = r.end();
  }

  private static Span hull(List<Integer> indexes, int otherwise) {
    return indexes.isEmpty()
        ? new Span(otherwise, otherwise)
        : new Span(
            indexes.stream().mapToInt(Integer::intValue).min().orElseThrow(),
            indexes.stream().mapToInt(Integer::intValue).max().orElseThrow() + 1);
  }

  /** Sentences without a link are rows of their own. */
  private void skipTo(int leftStart, int rightStart) {
    for (; leftEnd < leftStart; leftEnd++) {
      Span one = new Span(leftEnd, leftEnd + 1);
      drafts.add(new Draft(one, new Span(rightEnd, rightEnd), 1, Status.PROPOSED));
    }
    for (; rightEnd < rightStart; rightEnd++) {
      Span one = new Span(rightEnd, rightEnd + 1);
      drafts.add(new Draft(new Span(leftEnd, leftEnd), one, 1, Status.PROPOSED));
    }
  }

  /** The rows in order, with ids from 1 on. */
  public List<Row> rows() {
    skipTo(left.size(), right.size());
    List<Row> rows = new ArrayList<>();
    for (Draft draft : drafts) {
      List<List<Segment>> cells =
          List.of(
              left.subList(draft.left().start(), draft.left().end()),
              right.subList(draft.right().start(), draft.right().end()));
      Bead bead =
          new Bead(
              new Span(0, draft.left().length()),
              new Span(0, draft.right().length()),
              draft.confidence());
      rows.add(
          Row.proposed(rows.size() + 1, cells, List.of(List.of(bead)), draft.confidence())
              .withStatus(draft.status()));
    }
    return rows;
  }
}
