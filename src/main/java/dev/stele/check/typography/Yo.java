package dev.stele.check.typography;

import dev.stele.check.Cell;
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
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Russian words with е where the text elsewhere has ё: «вооруженной» beside «вооружённому», «еще»
 * in a text that otherwise says «ещё». Words that exist in both spellings, such as «все», do not
 * count, nor does a text without ё.
 */
final class Yo implements HabitCheck {

  private static final Kind KIND =
      new Kind("yo", Family.TYPOGRAPHY, Severity.MINOR, Category.LOCALE_CONVENTIONS);

  /** Words that are never without ё, and common enough to show what a text's habit is. */
  private static final Set<String> CERTAIN =
      Set.of(
          ("еще ее мое твое свое идет придет пойдет найдет дает берет живет ведет несет растет"
                  + " остается удается причем трех четырех счет счета расчет расчета отчет отчета"
                  + " учет учета самолет ребенок объем объема прием приема подъем серьезный"
                  + " серьезные серьезно партнер партнера партнеры актер режиссер зеленый черный"
                  + " желтый твердый легкий теплый темный шел пошел нашел пришел произошел прошел"
                  + " вошел вышел ученый ученые вперед полет зачет щелкните введен приведен"
                  + " произведен включен отключен надежный надежно партнерство партнерства"
                  + " партнерстве партнерству")
              .split(" "));

  /** Words of either spelling with a meaning each, and forms that alternate. */
  private static final Set<String> AMBIGUOUS =
      Set.of(
          ("все чем нем всем моем твоем своем том небо узнает признает берег поем осел мел лет"
                  + " совершенный совершенная совершенное совершенные совершенного совершенной"
                  + " совершенных передохнем слез сел вел звезды села сестры жены весла стекла озера")
              .split(" "));

  /** So many rows, and such a share of all, make a habit. */
  private static final int FEWEST = 3;

  private static final double SHARE = .75;

  private static final String WITH = "ё";
  private static final String WITHOUT = "е";
  private static final String HABIT = "*";

  @Override
  public Kind kind() {
    return KIND;
  }

  /** A word as it is written. */
  private record Written(String key, boolean withYo, Span span) {}

  @Override
  public List<Trait> traits(RowText row) {
    Set<Trait> traits = new LinkedHashSet<>();
    for (int v = 0; v < row.versions(); v++) {
      for (Written word : words(row.cell(v))) {
        String value = word.withYo() ? WITH : WITHOUT;
        traits.add(new Trait(v + " " + word.key(), value));
      }
    }
    return List.copyOf(traits);
  }

  private static List<Written> words(Cell cell) {
    List<Written> words = new ArrayList<>();
    if (!cell.language().base().equals("ru")) {
      return words;
    }
    String text = cell.text().toLowerCase(Locale.ROOT);
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        String word = text.substring(start, end);
        String plain = word.replace('ё', 'е');
        boolean capital = Character.isUpperCase(cell.text().charAt(start));
        String key = AMBIGUOUS.contains(plain) ? "" : key(plain, capital);
        if (!key.isEmpty()) {
          words.add(new Written(key, word.indexOf('ё') >= 0, new Span(start, end)));
        }
      }
      start = Math.max(end, start + 1);
    }
    return words;
  }

  /**
   * Under what a word is compared: participles such as «вооружённой» have their ё in every form,
   * names keep theirs; nothing for other words.
   */
  private static String key(String word, boolean capital) {
    if (CERTAIN.contains(word)) {
      return HABIT;
    }
    int participle = word.lastIndexOf("енн");
    if (participle >= 3 && word.length() - participle <= 6) {
      return word.substring(0, participle + 3);
    }
    return capital && word.indexOf('е') >= 0 ? word : "";
  }

  @Override
  public Map<String, String> odd(String habit, Map<String, Integer> counts) {
    int with = counts.getOrDefault(WITH, 0);
    int without = counts.getOrDefault(WITHOUT, 0);
    boolean odd =
        habit.endsWith(" " + HABIT) ? with >= FEWEST && with >= SHARE * (with + without) : with > 0;
    return odd && without > 0 ? Map.of(WITHOUT, WITH) : Map.of();
  }

  @Override
  public List<Finding> in(RowText row, Trait trait, String usual) {
    int space = trait.habit().indexOf(' ');
    int version = Integer.parseInt(trait.habit().substring(0, space));
    String key = trait.habit().substring(space + 1);
    List<Finding> findings = new ArrayList<>();
    for (Written word : words(row.cell(version))) {
      if (key.equals(word.key()) && !word.withYo()) {
        Span span = word.span();
        findings.add(
            Finding.of(
                this,
                version,
                Spans.of(row.versions()).add(version, span),
                Message.of(
                    "finding.yo", row.cell(version).text().substring(span.start(), span.end()))));
      }
    }
    return findings;
  }
}
