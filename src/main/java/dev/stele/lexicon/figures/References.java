package dev.stele.lexicon.figures;

import dev.stele.lexicon.figures.FigureWord.Kind;
import dev.stele.lexicon.figures.FigureWords.Found;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Parts of documents: Article 4, «ст. 4», «третья статья», {@code 제4조}; also in lists, where the
 * word is said once.
 */
final class References implements Draft.Rule {

  private static final Set<Kind> REFERENCE = EnumSet.of(Kind.REFERENCE);

  private static final String[] LISTED = {
    "-", "–", "—", " – ", " — ", ", ", " and ", " or ", " to ", ", and ", " и ", " или ", " по ",
    " до "
  };

  /** The longest list in which the word for its numbers is looked for. */
  private static final int LIST = 10;

  private final FigureWords vocabulary;

  References(FigureWords vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public void read(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Figure figure = draft.get(i);
      if (figure.isWithin(1, 9999) && isBare(figure)) {
        boolean list = startsList(draft, i);
        Optional<Found> word =
            before(draft.text(), figure).or(() -> after(draft.text(), figure, list));
        if (word.isPresent()) {
          draft.set(i, of(figure, word.get()));
          listedBefore(draft, i);
        } else if (i > 0 && isListed(draft, i)) {
          draft.set(i, reference(figure, scale(draft.get(i - 1))));
        }
      }
    }
  }

  private static String scale(Figure reference) {
    return reference.senses().getLast().scale();
  }

  /** 제4, 5조: what stands before the last number of a Korean list. */
  private static void listedBefore(Draft draft, int last) {
    int i = last;
    while (i > 0
        && draft.follows(i, ", ", ",", "·", "-", "~")
        && draft.get(i - 1).kind() == Figure.Kind.NUMBER
        && Letters.isHangul(draft.text().charAt(draft.get(last).end() - 1))) {
      i--;
      draft.set(i, reference(draft.get(i), scale(draft.get(last))));
    }
  }

  /** Whether a number before this one, in the same list, has 제. */
  private static boolean startsList(Draft draft, int last) {
    int i = last;
    while (i > 0 && last - i < LIST && draft.follows(i, ", ", ",", "·", "-", "~")) {
      i--;
    }
    return i < last && isNumbered(draft.text(), draft.get(i).start());
  }

  private static boolean isNumbered(String text, int start) {
    return Letters.isAt(text, start - 1, '제')
        || Letters.isAt(text, start - 2, '제') && Letters.isSpace(text.charAt(start - 1));
  }

  private static boolean isBare(Figure figure) {
    return figure.kind() == Figure.Kind.NUMBER;
  }

  private static boolean isListed(Draft draft, int i) {
    Figure before = draft.get(i - 1);
    return before.kind() == Figure.Kind.REFERENCE
        && Letters.isDigitAt(draft.text(), before.end() - 1)
        && draft.follows(i, LISTED);
  }

  private static Figure of(Figure figure, Found found) {
    return reference(figure.over(found.start(), found.end()), found.word().scale());
  }

  private static Figure reference(Figure figure, String scale) {
    return figure.as(Figure.Kind.REFERENCE).also(figure.times(scale, BigDecimal.ONE));
  }

  /** Article, статья, ст. before the number. */
  Optional<Found> before(String text, Figure figure) {
    int end = figure.start();
    if (end > 0 && Letters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (Letters.isAt(text, end - 1, '.')) {
      end--;
    }
    int stop = end;
    int start = Letters.isAt(text, end - 1, '§') ? end - 1 : Letters.runBefore(text, end);
    return start == end || end - start > 20 || Letters.isHangul(text.charAt(start))
        ? Optional.empty()
        : vocabulary.around(text, start, REFERENCE).filter(found -> found.end() == stop);
  }

  /** 조 after 제4, статья after третья or 3-я; plain “4 articles” are so many. */
  private Optional<Found> after(String text, Figure figure, boolean list) {
    int end = figure.end();
    Optional<Found> found = vocabulary.around(text, Letters.skipGap(text, end), REFERENCE);
    if (found.isEmpty()) {
      int ending = Ordinals.end(text, figure);
      return ending > end
          ? vocabulary.around(text, Letters.skipGap(text, ending), REFERENCE)
          : Optional.empty();
    }
    if (!Letters.isHangul(text.charAt(found.get().start()))) {
      return found.filter(word -> Ordinals.isOrdinal(text, figure));
    }
    int first = figure.start();
    boolean numbered = isNumbered(text, first);
    String part = found.get().word().pattern();
    boolean clause = isAfterArticle(text, first) && !part.equals("조");
    boolean item = part.equals("호") || part.equals("목");
    return found
        .filter(word -> clause || (numbered || list) && !item)
        .map(
            word ->
                new Found(
                    word.word(), numbered ? text.lastIndexOf('제', first) : first, word.end()));
  }

  /** 4조 2항: the paragraph needs no 제. */
  private static boolean isAfterArticle(String text, int at) {
    int end = at > 0 && Letters.isSpace(text.charAt(at - 1)) ? at - 1 : at;
    return Letters.isAt(text, end - 1, '조') || Letters.isAt(text, end - 1, '항');
  }
}
