package dev.stele.lexicon.figures;

import java.util.Set;

/**
 * Dates in figures: the month of {@code 19.06.2024}, {@code 2024-06-19} and {@code 6/19/2024} may
 * be said in a word elsewhere. In the North's years of Juche, {@code 주체113(2024)년}, the other year
 * may be left out.
 */
final class Dates implements Draft.Rule {

  /** Juche 1 is 1912. */
  private static final int BEFORE_JUCHE = 1911;

  /** How far the word Juche may be from its year. */
  private static final int NEAR = 14;

  /** Days that gave events their names. */
  private static final Set<String> EVENTS =
      Set.of(
          "2.13", "2.16", "4.15", "4.19", "4.27", "5.16", "5.18", "6.15", "6.25", "7.27", "8.15",
          "9.11", "9.19", "10.10", "12.12");

  private final boolean korean;

  Dates(boolean korean) {
    this.korean = korean;
  }

  @Override
  public void read(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (isDate(draft, i)) {
        month(draft, i, i + 2);
        century(draft, i + 2);
      } else if (isDay(draft, i)) {
        month(draft, i, i + 1);
      } else if (isSpelledYear(draft, i)) {
        Sense year =
            Sense.of(Sense.NUMBER, draft.get(i).intValue() * 100L + draft.get(i + 1).intValue());
        draft.set(i, draft.get(i).also(year));
        draft.set(i + 1, draft.get(i + 1).also(year));
      } else if (isEvent(draft, i)) {
        event(draft, i);
      }
      if (draft.get(i).isWithin(1, 150) && isJuche(draft.text(), draft.get(i))) {
        juche(draft, i);
      }
    }
  }

  /** Three numbers with the same sign between them, not more, one of them the year. */
  private static boolean isDate(Draft draft, int i) {
    for (String between : new String[] {".", "-", "/", ". ", "‑", "–"}) {
      if (draft.follows(i + 1, between)
          && draft.follows(i + 2, between)
          && !draft.follows(i + 3, between)
          && !draft.follows(i, between)) {
        return isYear(draft, i) && isDayAndMonth(draft, i + 1, i + 2)
            || (isYear(draft, i + 2) || length(draft, i + 2) == 2)
                && isDayAndMonth(draft, i, i + 1);
      }
    }
    return false;
  }

  /** Nineteen forty-five. */
  private static boolean isSpelledYear(Draft draft, int i) {
    return draft.follows(i + 1, " ")
        && !draft.get(i).digits()
        && !draft.get(i + 1).digits()
        && draft.get(i).isWithin(11, 20)
        && draft.get(i + 1).isWithin(10, 99);
  }

  /** 9/11, 9·11. */
  private static boolean isDay(Draft draft, int i) {
    return draft.follows(i + 1, "/", "·")
        && !draft.follows(i + 2, "/", "·")
        && !draft.follows(i, "/", "·")
        && isDayAndMonth(draft, i, i + 1);
  }

  private static boolean isYear(Draft draft, int i) {
    return length(draft, i) == 4 && draft.get(i).isWithin(1000, 2999);
  }

  private static boolean isDayAndMonth(Draft draft, int a, int b) {
    Figure first = draft.get(a);
    Figure second = draft.get(b);
    return first.isWithin(1, 31)
        && second.isWithin(1, 31)
        && (first.isWithin(1, 12) || second.isWithin(1, 12));
  }

  private static int length(Draft draft, int i) {
    return draft.get(i).end() - draft.get(i).start();
  }

  /** Which number is the month is a matter of custom: all that can be may be it. */
  private static void month(Draft draft, int from, int to) {
    for (int i = from; i <= to; i++) {
      Figure figure = draft.get(i);
      if (figure.isWithin(1, 12)) {
        draft.set(i, figure.also(Sense.of(Sense.MONTH, figure.intValue())));
      }
    }
  }

  private static void century(Draft draft, int year) {
    Figure figure = draft.get(year);
    if (length(draft, year) == 2 && figure.isWithin(0, 99)) {
      int short_ = figure.intValue();
      draft.set(
          year,
          figure.also(
              Sense.of(Sense.NUMBER, 1900 + short_), Sense.of(Sense.NUMBER, 2000 + short_)));
    }
  }

  /** Whether a text names an event by its day, as Koreans do: {@code 6.25전쟁}. */
  private boolean isEvent(Draft draft, int i) {
    Figure figure = draft.get(i);
    if (!korean || !figure.digits() || length(draft, i) > 5) {
      return false;
    }
    int after = Letters.skipGap(draft.text(), figure.end());
    return after < draft.text().length()
        && Letters.isHangul(draft.text().charAt(after))
        && EVENTS.contains(draft.text().substring(figure.start(), figure.end()));
  }

  private static void event(Draft draft, int i) {
    Figure figure = draft.get(i);
    String[] parts = draft.text().substring(figure.start(), figure.end()).split("\\.");
    draft.set(
        i,
        figure
            .unsure()
            .also(
                Sense.of(Sense.MONTH, Integer.parseInt(parts[0])),
                Sense.of(Sense.NUMBER, Integer.parseInt(parts[1]))));
  }

  private static boolean isJuche(String text, Figure figure) {
    int from = Math.max(0, figure.start() - NEAR);
    int to = Math.min(text.length(), figure.end() + NEAR);
    String before = text.substring(from, figure.start());
    return before.endsWith("주체")
        || before.endsWith("Juche ")
        || before.endsWith("чучхе ")
        || text.substring(figure.end(), to).startsWith(" год чучхе")
        || text.substring(figure.end(), to).startsWith("-й год чучхе");
  }

  private static void juche(Draft draft, int i) {
    Figure figure = draft.get(i);
    Sense year = Sense.of(Sense.NUMBER, BEFORE_JUCHE + figure.intValue());
    boolean both =
        draft.figures().stream().anyMatch(other -> other.senses().getFirst().equals(year));
    draft.set(i, (both ? figure.unsure() : figure).also(year));
  }
}
