package dev.stele.check.names;

import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.check.WordLinks;
import dev.stele.check.partners.Comparison;
import dev.stele.check.partners.Difference;
import dev.stele.check.partners.Evidence;
import dev.stele.check.partners.Sides;
import dev.stele.lexicon.names.NameList;
import dev.stele.lexicon.names.Names;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Abbreviations that other versions do not have, and that do not fit the words before them: HTML
 * and «HTLM», CPU left out in Korean, “Democratic People's Republic of Korea (DRPK)”. IOC may be
 * «МОК», an abbreviation that is spelled out in its own version need not be one elsewhere.
 *
 * <p>Tolerance: above .75 only wrong abbreviations are found, not missing ones.
 */
final class AbbreviationCheck implements RowCheck {

  private static final Kind KIND =
      new Kind("abbreviations", Family.FIGURES, Severity.MINOR, Category.ACCURACY);

  private static final double LENIENT = .75;

  private final CheckSettings settings;
  private final NameList list;
  private final WordLinks links;
  private final Names phonetics = new Names();

  AbbreviationCheck(CheckSettings settings, NameList list, WordLinks links) {
    this.settings = settings;
    this.list = list;
    this.links = links;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Finding> in(RowText row) {
    List<Finding> findings = new ArrayList<>();
    for (int v = 0; v < row.versions(); v++) {
      misfits(row, v, findings);
    }
    Map<Integer, AbbreviationSide> sides =
        Sides.of(row, NameChecks::knows, v -> new AbbreviationSide(row, v, list, links, phonetics));
    sides.values().forEach(side -> side.settle(others(side, sides)));
    boolean lenient = settings.of(name()).tolerance() > LENIENT;
    for (Difference<Abbreviation> difference :
        new Comparison<>(row, sides, settings.source()).differences()) {
      if (difference.isWrong() || difference.isMissing() && !lenient) {
        findings.add(Evidence.finding(row, difference, name(), severity()));
      }
    }
    return findings;
  }

  private static List<AbbreviationSide> others(
      AbbreviationSide side, Map<Integer, AbbreviationSide> sides) {
    return sides.values().stream().filter(other -> other != side).toList();
  }

  private void misfits(RowText row, int version, List<Finding> findings) {
    for (Misfits.Misfit misfit : Misfits.in(row.cell(version))) {
      String text = row.cell(version).text();
      findings.add(
          Finding.of(
              this,
              version,
              Spans.of(row.versions()).add(version, misfit.abbreviation()),
              Message.of(
                  "finding.abbreviations.misfit",
                  text.substring(misfit.abbreviation().start(), misfit.abbreviation().end()),
                  text.substring(misfit.words().start(), misfit.words().end()))));
    }
  }
}
