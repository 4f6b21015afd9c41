package dev.stele.check.figures;

import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.partners.Comparison;
import dev.stele.check.partners.Difference;
import dev.stele.check.partners.Evidence;
import dev.stele.check.partners.Sides;
import dev.stele.lexicon.figures.Code;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Addresses and signs that do not stand in each version as they are: {@code info@stele.dev} and
 * {@code inof@stele.dev}, UTF-8 and «UTF-16», {@code report.pdf} left out in Korean. T-34 may be
 * «Т-34», {@code en.example.org} may be {@code ru.example.org}.
 *
 * <p>Tolerance: above .75 only wrong codes are found, not missing ones.
 */
final class CodeCheck implements RowCheck {

  private static final Kind KIND =
      new Kind("codes", Family.FIGURES, Severity.MAJOR, Category.ACCURACY);

  private static final double LENIENT = .75;

  private final CheckSettings settings;

  CodeCheck(CheckSettings settings) {
    this.settings = settings;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Finding> in(RowText row) {
    Map<Integer, CodeSide> sides = Sides.of(row, language -> true, v -> new CodeSide(row.cell(v)));
    boolean lenient = settings.of(name()).tolerance() > LENIENT;
    List<Finding> findings = new ArrayList<>();
    for (Difference<CodeSide.Item> difference :
        new Comparison<>(row, sides, settings.source()).differences()) {
      if (difference.isWrong() || !lenient) {
        boolean sign = difference.subject().code().kind() == Code.Kind.ALPHANUMERIC;
        boolean minor = sign && !difference.isWrong();
        findings.add(
            Evidence.finding(row, difference, name(), minor ? Severity.MINOR : Severity.MAJOR));
      }
    }
    return findings;
  }
}
