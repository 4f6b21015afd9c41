package dev.stele.lexicon.figures;

import dev.stele.lexicon.figures.FigureWord.Kind;
import dev.stele.lexicon.figures.FigureWords.Found;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;

/**
 * Times of day: 3 p.m., {@code 15:00}, «3 часа дня», {@code 오후 3시} are one. Where a text does not
 * say which half of the day it means, both are possible.
 */
final class Times implements Draft.Rule {

  private static final int HALF_DAY = 720;
  private static final int HOUR = 60;

  private final FigureWords vocabulary;

  Times(FigureWords vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void read(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Figure hour = draft.get(i);
      if (isHalfPast(draft.text(), hour)) {
        int minute = (hour.intValue() - 1) * HOUR + HOUR / 2;
        draft.set(i, timed(hour.unsure(), minute, Optional.empty()));
      } else if (hour.kind() != Figure.Kind.REFERENCE && hour.isWithin(0, 24)) {
        if (isMinutes(draft, i + 1, ":")) {
          withMinutes(draft, i);
        } else {
          mark(draft, i);
        }
      }
    }
  }

  /** «Половина четвёртого» is half past three. */
  private static boolean isHalfPast(String text, Figure hour) {
    int end = hour.start() - 1;
    return hour.isWithin(1, 12)
        && !hour.digits()
        && end > 0
        && text.substring(Letters.runBefore(text, end), end).startsWith("половин");
  }

  private static boolean isMinutes(Draft draft, int i, String... between) {
    return draft.follows(i, between)
        && draft.get(i).isWithin(0, 59)
        && Letters.isDigitAt(draft.text(), draft.get(i).start())
        && draft.get(i).end() - draft.get(i).start() >= 2;
  }

  private void withMinutes(Draft draft, int i) {
    if (draft.follows(i, ":")) {
      return;
    }
    Figure hour = draft.get(i);
    Figure minutes = draft.get(i + 1);
    int minute = hour.intValue() * HOUR + minutes.intValue();
    Optional<Found> half = half(draft.text(), hour, minutes.end());
    draft.set(i, timed(hour, minute, half));
    draft.set(i + 1, timed(minutes, minute, half));
  }

  /** The mark of an hour after a number: 시, час, p.m. */
  private void mark(Draft draft, int i) {
    Figure hour = draft.get(i);
    String text = draft.text();
    boolean measured = isHours(hour);
    int end = measured ? hour.end() : Letters.skipGap(text, hour.end());
    Optional<Found> mark = vocabulary.around(text, end, EnumSet.of(Kind.HOUR, Kind.UNIT));
    boolean isHour = mark.filter(found -> found.kind() == Kind.HOUR).isPresent();
    int after = isHour ? mark.get().end() : end;
    Optional<Found> half =
        measured || isHour || isLatinMark(text, end) ? half(text, hour, after) : Optional.empty();
    if (!measured && !isHour && half.isEmpty()) {
      return;
    }
    int minute = hour.intValue() * HOUR;
    boolean more = isHour && isMinutes(draft, i + 1, "시 ", "시") && isMarked(draft, i + 1);
    if (more) {
      minute += draft.get(i + 1).intValue();
      draft.set(i + 1, timed(draft.get(i + 1), minute, half));
    }
    draft.set(i, timed(hour, minute, half));
  }

  private static boolean isMarked(Draft draft, int i) {
    return draft.get(i).senses().stream().anyMatch(sense -> sense.scale().equals("s"))
        || draft.text().startsWith("분", draft.get(i).end());
  }

  private static boolean isHours(Figure figure) {
    Amount seconds = figure.amount().times(BigDecimal.valueOf(3_600));
    return figure.kind() == Figure.Kind.MEASURE
        && figure.senses().contains(new Sense("s", seconds));
  }

  private boolean isLatinMark(String text, int at) {
    return vocabulary
        .around(text, at, EnumSet.of(Kind.HALF))
        .filter(found -> text.charAt(at) < 128)
        .isPresent();
  }

  /** The half of the day, said before the hour or after it. */
  private Optional<Found> half(String text, Figure hour, int after) {
    Optional<Found> behind =
        vocabulary.around(text, Letters.skipGap(text, after), EnumSet.of(Kind.HALF));
    if (behind.isPresent()) {
      return behind;
    }
    int end =
        hour.start() > 0 && Letters.isSpace(text.charAt(hour.start() - 1))
            ? hour.start() - 1
            : hour.start();
    int start = Letters.runBefore(text, end);
    return start == end
        ? Optional.empty()
        : vocabulary
            .around(text, Math.max(start, end - 2), EnumSet.of(Kind.HALF))
            .filter(found -> found.end() == end);
  }

  private static Figure timed(Figure figure, int minute, Optional<Found> half) {
    int twelfth = minute % HALF_DAY;
    if (minute > HALF_DAY + HOUR || minute < HOUR && half.isEmpty()) {
      return figure.also(Sense.of(Sense.TIME, minute % (2 * HALF_DAY)));
    }
    if (half.isEmpty()) {
      return figure.also(Sense.of(Sense.TIME, twelfth), Sense.of(Sense.TIME, twelfth + HALF_DAY));
    }
    boolean night = half.get().word().pattern().equals("밤") && twelfth < 6 * HOUR;
    int start = half.get().word().scale().equals("pm") && !night ? HALF_DAY : 0;
    Figure timed = figure.also(Sense.of(Sense.TIME, twelfth + start));
    return timed.kind() == Figure.Kind.NUMBER ? timed.as(Figure.Kind.TIME) : timed;
  }
}
