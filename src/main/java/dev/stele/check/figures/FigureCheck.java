package dev.stele.check.figures;

import dev.stele.check.CheckSettings;
import dev.stele.check.Evidence;
import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.lexicon.figures.Amount;
import dev.stele.lexicon.figures.Figure;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A check that takes its share of the differences between a row's figures. A figure in digits that
 * has no partner is a major finding, so is one that is wrong; a number in words without partner is
 * minor, as it may be said in another way.
 *
 * <p>Tolerance: below .25 what is said twice in one version must be said twice in each; above .75
 * only wrong figures are found, not missing ones.
 */
abstract class FigureCheck implements RowCheck {

  private static final Amount TWO = Amount.of(2);
  private static final double STRICT = .25;
  private static final double LENIENT = .75;

  private final CheckSettings settings;

  FigureCheck(CheckSettings settings) {
    this.settings = settings;
  }

  /** Whether a difference is this check's. */
  abstract boolean takes(Difference difference);

  @Override
  public final Family family() {
    return Family.FIGURES;
  }

  @Override
  public final Severity severity() {
    return Severity.MAJOR;
  }

  @Override
  public final Category category() {
    return Category.ACCURACY;
  }

  @Override
  public final List<Finding> in(RowText row) {
    double tolerance = settings.of(name()).tolerance();
    List<Finding> findings = new ArrayList<>();
    for (Difference difference : Comparison.of(row, settings.source(), tolerance < STRICT)) {
      if (takes(difference)
          && (difference.isWrong() || tolerance <= LENIENT && !isPair(difference))) {
        findings.add(finding(row, difference));
      }
    }
    return findings;
  }

  /**
   * Two that only one version speaks of: the “parties” of one are the “two countries” of another.
   */
  private static boolean isPair(Difference difference) {
    Figure figure = difference.subject();
    return difference.expected().isEmpty() && !figure.digits() && figure.amount().equals(TWO);
  }

  private Finding finding(RowText row, Difference difference) {
    Evidence evidence = new Evidence(row, difference.version());
    difference
        .found()
        .ifPresentOrElse(
            figure -> evidence.found(new Span(figure.start(), figure.end())),
            () -> evidence.expectedAt(difference.place()));
    for (Mention mention : difference.expected()) {
      evidence.says(mention.version(), new Span(mention.figure().start(), mention.figure().end()));
    }
    boolean grave = difference.isWrong() || difference.subject().digits();
    return evidence.finding(name(), grave ? Severity.MAJOR : Severity.MINOR);
  }
}
