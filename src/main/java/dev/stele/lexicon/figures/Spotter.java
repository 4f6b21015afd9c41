package dev.stele.lexicon.figures;

import dev.stele.lexicon.figures.FigureWord.Kind;
import dev.stele.lexicon.figures.FigureWords.Found;
import dev.stele.lexicon.words.Word;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the figures of a text: the numbers among its words, and words that may be numbers. */
final class Spotter {

  private static final String MONTH = "#month";

  /** Longer runs of digits are identifiers; nobody counts that far. */
  private static final int LONGEST = 40;

  private static final Set<String> ABOUT = Set.of("한두", "두세", "두서", "서너", "너덧");

  /** What is written together with a number that follows. */
  private static final String BEFORE = "제약총단매각근";

  private static final String PARTICLES = "의에을를은는이가와과로도";

  /** What makes of a Korean 1 more than an article: years, months, articles, thousands. */
  private static final String EXACT = "년월일조항장절시분초차층급십백천만억퍼프세";

  /** Syllables that are numbers and many other things: 이 is this, 네 your, 천 begins 천명. */
  private static final String AMBIGUOUS = "일이사오구열백천만억네";

  /** Seven in the instrumental, and a family in the accusative. */
  private static final String SEVEN = "семью";

  private final FigureWords vocabulary;

  private final Romans romans;

  Spotter(FigureWords vocabulary, Romans romans) {
    this.vocabulary = vocabulary;
    this.romans = romans;
  }

  /** The numbers and months that are beyond doubt, but for a spelled one. */
  List<Figure> numbers(List<Word> words, String text) {
    List<Figure> figures = new ArrayList<>();
    for (Word word : words) {
      if (word.form().startsWith(MONTH)) {
        figures.add(month(word));
      } else if (word.isValue() && word.form().length() <= LONGEST) {
        figures.add(number(word, text));
      } else if (figures.isEmpty() || figures.getLast().end() <= word.start()) {
        romans.at(word, text).ifPresent(figures::add);
      }
    }
    return figures;
  }

  private static Figure month(Word word) {
    Sense month = Sense.of(Sense.MONTH, Integer.parseInt(word.form().substring(MONTH.length())));
    return new Figure(Figure.Kind.MONTH, List.of(month), word.start(), word.end(), false, true);
  }

  private static Figure number(Word word, String text) {
    Amount amount = Amount.of(new BigDecimal(word.form().substring(1)));
    boolean digits = isFigure(text.charAt(word.start()));
    boolean sure =
        digits && !isSome(word, text)
            || !digits
                && !amount.equals(Amount.of(1))
                && !isVague(word, text)
                && !text.regionMatches(true, word.start(), SEVEN, 0, word.end() - word.start());
    return Figure.number(amount, word.start(), word.end(), digits, sure);
  }

  /** {@code 1명} may be “a man” elsewhere, {@code 시트1} a code. */
  private static boolean isSome(Word word, String text) {
    char after = word.end() < text.length() ? text.charAt(word.end()) : ' ';
    char before = word.start() > 0 ? text.charAt(word.start() - 1) : ' ';
    boolean ofName =
        Letters.isHangul(before)
            && BEFORE.indexOf(before) < 0
            && word.end() - word.start() < 3
            && (!Letters.isHangul(after) || PARTICLES.indexOf(after) >= 0);
    return ofName
        || word.form().equals("#1") && Letters.isHangul(after) && EXACT.indexOf(after) < 0;
  }

  /** 십여만, 수백만, 한두: nobody says how many; or a syllable that may be no number at all. */
  private static boolean isVague(Word word, String text) {
    char first = text.charAt(word.start());
    char before = word.start() > 0 ? text.charAt(word.start() - 1) : ' ';
    char after = word.end() < text.length() ? text.charAt(word.end()) : ' ';
    return Letters.isHangul(first)
        && (Letters.isHangul(before) && BEFORE.indexOf(before) < 0
            || "여수몇".indexOf(before) >= 0
            || word.end() - word.start() == 1 && AMBIGUOUS.indexOf(first) >= 0
            || after == '여'
            || word.end() - word.start() == 2
                && ABOUT.contains(text.substring(word.start(), word.end()))
            || ABOUT.contains("" + before + first)
            || ABOUT.contains("" + first + after));
  }

  /** A digit, or a letter of a Roman numeral. */
  private static boolean isFigure(char c) {
    return Character.isDigit(c) || c == 'I' || c == 'V' || c == 'X';
  }

  /** Weekdays, and words that may stand for a number of another text. */
  List<Figure> others(List<Word> words, String text) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (!word.isValue()) {
        for (Found found : vocabulary.alone(text, word.start())) {
          if (endsWord(found.end(), words, i, text)) {
            figures.add(other(found));
          }
        }
      }
    }
    return figures;
  }

  /** Korean words have no spaces around them: their morphemes tell where one ends. */
  private static boolean endsWord(int end, List<Word> words, int at, String text) {
    if (!Letters.isHangul(text.charAt(end - 1)) || end - words.get(at).start() > 2) {
      return true;
    }
    int last = at;
    while (last < words.size() && words.get(last).end() < end) {
      last++;
    }
    return last < words.size() && words.get(last).end() == end;
  }

  private static Figure other(Found found) {
    Amount amount = Amount.of(found.word().factor());
    Sense sense =
        switch (found.kind()) {
          case WEEKDAY, MAYBE_WEEKDAY -> new Sense(Sense.WEEKDAY, amount);
          case MAYBE_MONTH -> new Sense(Sense.MONTH, amount);
          case CLOCK -> new Sense(Sense.TIME, amount);
          case OVER ->
              Sense.number(Amount.of(BigInteger.ONE, found.word().factor().toBigIntegerExact()));
          default -> new Sense(found.word().scale(), amount);
        };
    boolean weekday = found.kind() == Kind.WEEKDAY;
    return new Figure(
        sense.scale().equals(Sense.WEEKDAY) ? Figure.Kind.WEEKDAY : Figure.Kind.NUMBER,
        List.of(sense),
        found.start(),
        found.end(),
        false,
        weekday);
  }
}
