package dev.stele.check.names;

import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.WordLinks;
import dev.stele.check.partners.Comparison;
import dev.stele.check.partners.Difference;
import dev.stele.check.partners.Evidence;
import dev.stele.check.partners.Sides;
import dev.stele.lexicon.names.NameList;
import dev.stele.lexicon.names.Names;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Names that are not the same: “Putin” and «Медведев», “South Korea” and «КНДР», {@code 일본} where
 * the others speak of China. A name is known again in any case and before any particle, in northern
 * and southern spelling: Moscow, «из Москвы», {@code 모스끄바에서}. A name that a version renders by
 * another word or a pronoun is a minor finding.
 *
 * <p>Tolerance: below .25 names that only a translation has are found, too; above .75 only wrong
 * names are.
 */
final class NameCheck implements RowCheck {

  private static final Kind KIND =
      new Kind("names", Family.FIGURES, Severity.MAJOR, Category.ACCURACY);

  private static final double STRICT = .25;
  private static final double LENIENT = .75;

  private final CheckSettings settings;
  private final NameList list;
  private final WordLinks links;
  private final Names phonetics = new Names();

  NameCheck(CheckSettings settings, NameList list, WordLinks links) {
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
    Map<Integer, NameSide> sides =
        Sides.of(row, NameChecks::knows, v -> new NameSide(row, v, list, links, phonetics));
    sides.forEach(
        (version, side) ->
            side.settle(sides.values().stream().filter(other -> other != side).toList()));
    double tolerance = settings.of(name()).tolerance();
    List<Finding> findings = new ArrayList<>();
    for (Difference<Name> difference :
        Neighbours.joined(new Comparison<>(row, sides, settings.source()).differences())) {
      if (isWanted(difference, tolerance, sides)) {
        Difference<Name> found = mistaken(difference, sides);
        Severity severity = found.isWrong() ? Severity.MAJOR : Severity.MINOR;
        findings.add(Evidence.finding(row, found, name(), severity));
      }
    }
    return findings;
  }

  /** A name that is missing, and another that sounds a little like it: Lavrov for Ryabkov. */
  private static Difference<Name> mistaken(
      Difference<Name> difference, Map<Integer, NameSide> sides) {
    Optional<Span> found =
        difference.isMissing() && difference.subject().known().isEmpty()
            ? Objects.requireNonNull(sides.get(difference.version())).mistaken(difference.subject())
            : Optional.empty();
    return found.isEmpty()
        ? difference
        : new Difference<>(
            difference.version(),
            difference.subject(),
            found,
            difference.expected(),
            difference.place());
  }

  private static boolean isWanted(
      Difference<Name> difference, double tolerance, Map<Integer, NameSide> sides) {
    boolean certain =
        sides.values().stream().anyMatch(side -> side.isCertain(difference.subject()));
    boolean likely = sides.values().stream().anyMatch(side -> side.isLikely(difference.subject()));
    return likely && difference.isWrong()
        || certain && difference.isMissing() && tolerance <= LENIENT
        || certain && tolerance < STRICT;
  }
}
