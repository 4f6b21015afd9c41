package dev.stele.check.structure;

import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.text.Bead;
import dev.stele.text.Category;
import dev.stele.text.Pair;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs of versions that contradict each other: the English sentence goes with a Russian one and
 * that with a Korean one, and yet the English is said to have no Korean. One of the three pairs is
 * aligned wrongly.
 */
final class Contradiction implements RowCheck {

  private static final Kind KIND =
      new Kind("contradiction", Family.STRUCTURE, Severity.MINOR, Category.ACCURACY);

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Finding> in(RowText row) {
    List<Finding> findings = new ArrayList<>();
    for (int a = 0; a < row.versions(); a++) {
      for (int b = 0; b < row.versions(); b++) {
        for (int c = a + 1; c < row.versions(); c++) {
          if (b != a && b != c) {
            compare(row, a, b, c, findings);
          }
        }
      }
    }
    return findings;
  }

  /** Whether what is alone between {@code a} and {@code c} is linked by way of {@code b}. */
  private void compare(RowText row, int a, int b, int c, List<Finding> findings) {
    for (Bead bead : row.row().beads(new Pair(a, c))) {
      if (!bead.isLinked()) {
        int alone = bead.left().isEmpty() ? c : a;
        int other = alone == a ? c : a;
        Span own = alone == a ? bead.left() : bead.right();
        Span between = linked(row, alone, own, b);
        Span beyond = linked(row, b, between, other);
        if (isExact(row, alone, own, b, between)
            && !beyond.isEmpty()
            && isExact(row, b, between, other, beyond)) {
          findings.add(finding(row, alone, own, b, between, other, beyond));
        }
      }
    }
  }

  /** Whether two stretches belong together and to nothing else. */
  private static boolean isExact(RowText row, int from, Span span, int to, Span linked) {
    return !linked.isEmpty() && linked(row, to, linked, from).equals(span);
  }

  /** The sentences that go with some, empty when there are none. */
  private static Span linked(RowText row, int from, Span span, int to) {
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Bead bead : row.row().beads(new Pair(Math.min(from, to), Math.max(from, to)))) {
      Span own = from < to ? bead.left() : bead.right();
      Span theirs = from < to ? bead.right() : bead.left();
      if (bead.isLinked() && own.start() < span.end() && span.start() < own.end()) {
        start = Math.min(start, theirs.start());
        end = Math.max(end, theirs.end());
      }
    }
    return start < end ? new Span(start, end) : new Span(0, 0);
  }

  private Finding finding(
      RowText row, int alone, Span own, int between, Span middle, int other, Span beyond) {
    return Finding.of(
        this,
        alone,
        Spans.of(row.versions())
            .add(alone, row.cell(alone).sentences(own))
            .add(between, row.cell(between).sentences(middle))
            .add(other, row.cell(other).sentences(beyond)),
        Message.of(
            "finding.contradiction",
            row.cell(alone).language(),
            row.cell(between).language(),
            row.cell(other).language()));
  }
}
