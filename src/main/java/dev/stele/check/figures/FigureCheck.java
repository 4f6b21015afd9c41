package dev.stele.check.figures;

import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.partners.Comparison;
import dev.stele.check.partners.Difference;
import dev.stele.check.partners.Evidence;
import dev.stele.check.partners.Sides;
import dev.stele.lexicon.figures.Amount;
import dev.stele.lexicon.figures.Figure;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

  private final Kind kind;
  private final CheckSettings settings;

  FigureCheck(String name, CheckSettings settings) {
    kind = new Kind(name, Family.FIGURES, Severity.MAJOR, Category.ACCURACY);
    this.settings = settings;
  }

  /** Whether a difference about this figure is this check's. */
  abstract boolean takes(Figure subject);

  @Override
  public final Kind kind() {
    return kind;
  }

  @Override
  public final List<Finding> in(RowText row) {
    double tolerance = settings.of(name()).tolerance();
    List<Finding> findings = new ArrayList<>();
    for (Difference<Figure> difference : differences(row, tolerance < STRICT)) {
      boolean isGraveEnough = difference.isWrong() || tolerance <= LENIENT && !isPair(difference);
      if (isGraveEnough && takes(difference.subject())) {
        boolean grave = difference.isWrong() || difference.subject().digits();
        Severity severity = grave ? Severity.MAJOR : Severity.MINOR;
        findings.add(Evidence.finding(row, difference, name(), severity));
      }
    }
    return findings;
  }

  private List<Difference<Figure>> differences(RowText row, boolean strict) {
    Map<Integer, Index> sides =
        Sides.of(row, language -> true, v -> new Index(row.cell(v), strict));
    Comparison<Figure> comparison = new Comparison<>(row, sides, settings.source());
    if (!strict) {
      sides.keySet().forEach(version -> Weekdays.settle(comparison, version));
    }
    List<Difference<Figure>> differences = comparison.differences();
    differences.addAll(Units.conflicts(sides, settings.source()));
    return differences;
  }

  /**
   * Two that only one version speaks of: the “parties” of one are the “two countries” of another.
   */
  private static boolean isPair(Difference<Figure> difference) {
    Figure figure = difference.subject();
    return difference.expected().isEmpty() && !figure.digits() && figure.amount().equals(TWO);
  }
}
