package dev.stele.check.typography;

import dev.stele.check.Finding;
import dev.stele.check.HabitCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hyphens that stand for a dash («Москва - столица», “the end -- almost”), speech that opens with a
 * hyphen where the text elsewhere has a dash («- Да», «— Нет»), and short dashes in a text of long
 * ones. A text that writes hyphens throughout is left in peace.
 */
final class Dashes implements HabitCheck {

  private static final Kind KIND =
      new Kind("dashes", Family.TYPOGRAPHY, Severity.MINOR, Category.LINGUISTIC_CONVENTIONS);

  /** So many rows, and such a share of all dashes, make a habit. */
  private static final int FEWEST = 5;

  private static final double HYPHENS = .5;
  private static final double DASHES = .8;

  /**
   * A dash between words, and one that opens a sentence. Figures, or a lone letter as in “n - 1”: a
   * sum.
   */
  private static final Pattern INNER =
      Pattern.compile(
          "(?<!(?<!\\p{L})[a-z])(?<=[^\\s\\d][\"”»)\\]]?) (-{1,3}|–|—|―) (?=[^\\s])|(?<=\\p{L})(-{2,3})(?=\\p{L})");

  private static final Pattern OPENING = Pattern.compile("^(-{1,2}|–|—|―)\\s?(?=\\p{L})");

  private static final String INSIDE = "inside";
  private static final String OPENS = "opens";

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Trait> traits(RowText row) {
    Set<Trait> traits = new LinkedHashSet<>();
    for (int v = 0; v < row.versions(); v++) {
      for (Dash dash : dashes(row, v)) {
        traits.add(dash.trait(v));
      }
    }
    return List.copyOf(traits);
  }

  @Override
  public Map<String, String> odd(String habit, Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(count -> count).sum();
    String usual =
        counts.entrySet().stream()
            .filter(entry -> entry.getKey().charAt(0) != '-')
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    int most = counts.getOrDefault(usual, 0);
    Map<String, String> odd = new TreeMap<>();
    counts.forEach(
        (value, count) -> {
          boolean hyphens = value.charAt(0) == '-';
          boolean usualHyphens =
              habit.endsWith(OPENS) ? count >= most : count >= FEWEST && count >= HYPHENS * all;
          boolean usualDashes = most < FEWEST || most < DASHES * all;
          if (!value.equals(usual) && !(hyphens ? usualHyphens : usualDashes)) {
            odd.put(value, usual);
          }
        });
    return odd;
  }

  @Override
  public List<Finding> in(RowText row, Trait trait, String usual) {
    int version = Integer.parseInt(trait.habit().substring(0, trait.habit().indexOf(' ')));
    List<Finding> findings = new ArrayList<>();
    for (Dash dash : dashes(row, version)) {
      if (dash.trait(version).equals(trait)) {
        Spans spans = Spans.of(row.versions()).add(version, dash.span());
        Finding finding =
            usual.isEmpty()
                ? Finding.of(this, version, spans, Message.of("finding.dashes.hyphen", dash.mark()))
                : Finding.of(
                    this, version, spans, Message.of("finding.dashes.other", dash.mark(), usual));
        boolean grave = dash.mark().charAt(0) == '-';
        findings.add(grave ? finding : finding.withSeverity(Severity.NEUTRAL));
      }
    }
    return findings;
  }

  private record Dash(String mark, Span span, boolean opens) {
    Trait trait(int version) {
      return new Trait(version + " " + (opens ? OPENS : INSIDE), mark);
    }
  }

  private static List<Dash> dashes(RowText row, int version) {
    List<Dash> dashes = new ArrayList<>();
    for (int s = 0; s < row.cell(version).segments().size(); s++) {
      Span sentence = row.cell(version).sentence(s);
      String text = row.cell(version).segments().get(s).text();
      Matcher opening = OPENING.matcher(text);
      if (opening.find()) {
        dashes.add(dash(opening, 1, sentence, true));
      }
      Matcher inner = INNER.matcher(text);
      while (inner.find()) {
        dashes.add(dash(inner, inner.group(1) != null ? 1 : 2, sentence, false));
      }
    }
    return dashes;
  }

  private static Dash dash(Matcher found, int group, Span sentence, boolean opens) {
    Span span = new Span(found.start(group), found.end(group)).shift(sentence.start());
    return new Dash(found.group(group), span, opens);
  }
}
