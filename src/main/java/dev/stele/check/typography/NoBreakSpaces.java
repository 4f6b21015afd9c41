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
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain space between a figure and what it counts in a text that otherwise keeps them together
 * with a non-breaking one: «17 км» beside «17 км». A text that uses plain spaces throughout is left
 * in peace.
 */
final class NoBreakSpaces implements HabitCheck {

  private static final Kind KIND =
      new Kind("no-break-spaces", Family.TYPOGRAPHY, Severity.NEUTRAL, Category.LOCALE_CONVENTIONS);

  /** Fewer rows are no habit. */
  private static final int FEWEST = 5;

  private static final double HABIT = .8;

  private static final String PLAIN = "plain";
  private static final String NO_BREAK = "no-break";

  private static final Pattern PLACE =
      Pattern.compile("\\p{Nd}([ \\u00A0\\u202F])(?:\\p{L}|[%₽€])");

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Trait> traits(RowText row) {
    List<Trait> traits = new ArrayList<>();
    for (int v = 0; v < row.versions(); v++) {
      Matcher place = PLACE.matcher(row.cell(v).text());
      boolean plain = false;
      boolean noBreak = false;
      while (place.find()) {
        plain |= place.group(1).equals(" ");
        noBreak |= !place.group(1).equals(" ");
      }
      if (plain) {
        traits.add(new Trait(Integer.toString(v), PLAIN));
      }
      if (noBreak) {
        traits.add(new Trait(Integer.toString(v), NO_BREAK));
      }
    }
    return traits;
  }

  @Override
  public Map<String, String> odd(String habit, Map<String, Integer> counts) {
    int plain = counts.getOrDefault(PLAIN, 0);
    int noBreak = counts.getOrDefault(NO_BREAK, 0);
    boolean isHabit = noBreak >= FEWEST && noBreak >= HABIT * (plain + noBreak);
    return isHabit ? Map.of(PLAIN, NO_BREAK) : Map.of();
  }

  @Override
  public List<Finding> in(RowText row, Trait trait, String usual) {
    int version = Integer.parseInt(trait.habit());
    List<Finding> findings = new ArrayList<>();
    Matcher place = PLACE.matcher(row.cell(version).text());
    while (place.find()) {
      if (place.group(1).equals(" ")) {
        Spans spans = Spans.of(row.versions()).add(version, new Span(place.start(), place.end()));
        findings.add(Finding.of(this, version, spans, Message.of("finding.no-break-spaces")));
      }
    }
    return findings;
  }
}
