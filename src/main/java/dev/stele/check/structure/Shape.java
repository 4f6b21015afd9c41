package dev.stele.check.structure;

import dev.stele.check.CheckSettings;
import dev.stele.check.CheckSettings.Choice;
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
 * Sentences that were put together or taken apart more than is usual: three Russian ones for one
 * English. Nothing need be wrong.
 *
 * <p>Tolerance: below .25 any shape but 1:1 is found, usually from three sentences on a side, above
 * .75 from five on.
 */
final class Shape implements RowCheck {

  private static final Kind KIND =
      new Kind("shape", Family.STRUCTURE, Severity.NEUTRAL, Category.STYLE);

  private static final double STRICT = .25;
  private static final double LENIENT = .75;
  private static final int USUAL = 3;
  private static final int CRASS = 5;

  private final int source;
  private final int most;

  Shape(CheckSettings settings) {
    source = settings.source();
    Choice choice = settings.of(name());
    most = choice.tolerance() < STRICT ? 2 : choice.tolerance() > LENIENT ? CRASS : USUAL;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Finding> in(RowText row) {
    List<Finding> findings = new ArrayList<>();
    for (int v = 0; v < row.versions(); v++) {
      if (v != source) {
        for (Bead bead : row.row().beads(new Pair(Math.min(v, source), Math.max(v, source)))) {
          Span own = v < source ? bead.left() : bead.right();
          Span theirs = v < source ? bead.right() : bead.left();
          boolean odd = own.length() != theirs.length() || own.length() > USUAL;
          if (bead.isLinked() && odd && Math.max(own.length(), theirs.length()) >= most) {
            findings.add(finding(row, v, own, theirs));
          }
        }
      }
    }
    return findings;
  }

  private Finding finding(RowText row, int version, Span own, Span theirs) {
    return Finding.of(
        this,
        version,
        Spans.of(row.versions())
            .add(version, row.cell(version).sentences(own))
            .add(source, row.cell(source).sentences(theirs)),
        Message.of(
            "finding.shape",
            own.length(),
            row.cell(version).language(),
            theirs.length(),
            row.cell(source).language()));
  }
}
