package dev.stele.check.wording;

import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.HabitCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Terms of which the glossary admits several, and of which a text uses one almost everywhere and
 * another here: «взаимопомощь» once among «взаимная помощь».
 */
final class TermChoice implements HabitCheck {

  private static final Kind KIND =
      new Kind("term-choice", Family.WORDING, Severity.MINOR, Category.TERMINOLOGY);

  /** So many rows, and such a share of all, make a habit. */
  private static final int FEWEST = 3;

  private static final double SHARE = .75;

  private final Terms terms;
  private final int source;

  TermChoice(CheckSettings settings, Terms terms) {
    this.terms = terms;
    source = settings.source();
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Trait> traits(RowText row) {
    Set<Trait> traits = new LinkedHashSet<>();
    for (int v = 0; v < row.versions() && !terms.isEmpty(); v++) {
      for (Terms.Hit hit : v == source ? List.<Terms.Hit>of() : terms.whole(row, v)) {
        if (!hit.isForbidden()) {
          traits.add(new Trait(v + " " + hit.concept(), hit.term().text()));
        }
      }
    }
    return List.copyOf(traits);
  }

  @Override
  public Map<String, String> odd(String habit, Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(count -> count).sum();
    Map<String, String> odd = new TreeMap<>();
    for (Map.Entry<String, Integer> usual : counts.entrySet()) {
      if (usual.getValue() >= FEWEST && usual.getValue() >= SHARE * all) {
        counts.keySet().stream()
            .filter(term -> !term.equals(usual.getKey()))
            .forEach(term -> odd.put(term, usual.getKey()));
      }
    }
    return odd;
  }

  @Override
  public List<Finding> in(RowText row, Trait trait, String usual) {
    String[] habit = trait.habit().split(" ");
    int version = Integer.parseInt(habit[0]);
    List<Finding> findings = new ArrayList<>();
    for (Terms.Hit hit : terms.whole(row, version)) {
      if (hit.concept() == Integer.parseInt(habit[1]) && hit.term().text().equals(trait.value())) {
        findings.add(
            Finding.of(
                this,
                version,
                Spans.of(row.versions()).add(version, hit.span()),
                Message.of("finding.term-choice", trait.value(), usual)));
      }
    }
    return findings;
  }
}
