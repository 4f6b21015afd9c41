package dev.stele.lexicon.figures;

import dev.stele.lexicon.figures.FigureWord.Kind;
import dev.stele.lexicon.figures.FigureWords.Found;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Fractions: {@code 1/2}, “two thirds”, «две трети», {@code 3분의 2}. */
final class Fractions implements Draft.Rule {

  private static final BigInteger LARGEST_BY_STROKE = BigInteger.TEN;

  private final FigureWords vocabulary;

  Fractions(FigureWords vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void read(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.get(i).amount().isWhole() || draft.get(i).kind() != Figure.Kind.NUMBER) {
        continue;
      }
      if (isStroke(draft, i + 1)) {
        join(draft, i, whole(draft, i), whole(draft, i + 1));
      } else if (draft.follows(i + 1, "분의 ", "분의")) {
        join(draft, i, whole(draft, i + 1), whole(draft, i));
      } else if (draft.text().startsWith("분의", draft.get(i).end())) {
        syllable(draft, i);
      } else {
        inWords(draft, i);
      }
    }
  }

  /** A date such as 9/11 or a date in three parts is no fraction. */
  private static boolean isStroke(Draft draft, int below) {
    return draft.follows(below, "/", "⁄")
        && draft.get(below).amount().isWhole()
        && whole(draft, below - 1).compareTo(whole(draft, below)) < 0
        && whole(draft, below).compareTo(LARGEST_BY_STROKE) <= 0
        && whole(draft, below - 1).signum() > 0
        && !draft.follows(below + 1, "/")
        && !draft.follows(below - 1, "/");
  }

  private static BigInteger whole(Draft draft, int i) {
    return draft.get(i).amount().value().toBigInteger();
  }

  private static void join(Draft draft, int i, BigInteger above, BigInteger below) {
    Figure first = draft.get(i);
    Figure second = draft.get(i + 1);
    if (below.signum() > 0) {
      draft.replace(i, i + 2, fraction(first, second.end(), above, below));
    }
  }

  private static Figure fraction(Figure first, int end, BigInteger above, BigInteger below) {
    return new Figure(
        Figure.Kind.FRACTION,
        List.of(Sense.number(Amount.of(above, below))),
        first.start(),
        end,
        first.digits(),
        true);
  }

  /** 삼분의 이: a syllable that is a number only here. */
  private static void syllable(Draft draft, int i) {
    Figure below = draft.get(i);
    int at = Letters.skipGap(draft.text(), below.end() + 2);
    int above = at < draft.text().length() ? "일이삼사오육칠팔구".indexOf(draft.text().charAt(at)) + 1 : 0;
    if (above > 0 && below.amount().value().signum() > 0) {
      draft.set(i, fraction(below, at + 1, BigInteger.valueOf(above), whole(draft, i)));
    }
  }

  private void inWords(Draft draft, int i) {
    Figure above = draft.get(i);
    int at = Letters.skipGap(draft.text(), above.end());
    Optional<Found> below = at > above.end() ? over(draft.text(), at) : Optional.empty();
    if (below.isPresent() && above.isWithin(1, 999)) {
      int end = below.get().end();
      boolean spelledNumber = i + 1 < draft.size() && draft.get(i + 1).start() == at;
      draft.replace(
          i,
          spelledNumber ? i + 2 : i + 1,
          fraction(above, end, whole(draft, i), below.get().word().factor().toBigIntegerExact()));
    } else if (!above.digits() && above.isWithin(3, 10)) {
      over(draft.text(), above.start())
          .filter(found -> found.end() == above.end())
          .ifPresent(found -> draft.set(i, above.also(part(found))));
    }
  }

  private static Sense part(Found found) {
    return Sense.number(Amount.of(BigInteger.ONE, found.word().factor().toBigIntegerExact()));
  }

  private Optional<Found> over(String text, int at) {
    return vocabulary.alone(text, at).stream()
        .filter(found -> found.kind() == Kind.OVER)
        .filter(found -> found.word().factor().intValue() > 2)
        .findFirst();
  }
}
