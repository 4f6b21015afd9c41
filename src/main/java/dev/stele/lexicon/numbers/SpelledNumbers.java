package dev.stele.lexicon.numbers;

import dev.stele.lexicon.words.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads numbers written in words, or in digits with a word for the scale: {@code twenty-five},
 * {@code сто двадцать}, {@code 17.3 million}. Words that mean other things as well count only
 * inside a longer number. Months become values, too.
 */
final class SpelledNumbers {

  /** What a number word does to the number so far. */
  enum Kind {
    /** 1 to 9. */
    UNIT,
    /** 10 to 19. */
    TEEN,
    /** 20, 30 … 90. */
    TENS,
    /** 100, 200 … 900 in one word. */
    HUNDREDS,
    /** Multiplies 1 to 9 by a hundred. */
    HUNDREDFOLD,
    /** Multiplies all before it: thousand, million … */
    SCALE
  }

  /**
   * A number word.
   *
   * @param alone whether it is a number, beyond doubt, when it stands alone
   */
  record Piece(Kind kind, BigDecimal value, boolean alone) {}

  /** A month; {@code alone} when the word means nothing else. */
  record Month(int number, boolean alone) {}

  private final Map<String, Piece> pieces;
  private final Map<String, Month> months;
  private final String and;

  /**
   * @param pieces number words in lower case, ё as е
   * @param and a word that may stand before the last part of a number, empty when there is none
   */
  SpelledNumbers(Map<String, Piece> pieces, Map<String, Month> months, String and) {
    this.pieces = pieces;
    this.months = months;
    this.and = and;
  }

  /** The words with the numbers among them put together. */
  List<Word> of(List<Word> words, String text) {
    List<Word> read = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      Reading reading = new Reading(words, text);
      int end = reading.from(at);
      if (end > at) {
        read.add(reading.number(at, end));
        at = end;
      } else {
        read.add(month(words, at, text));
        at++;
      }
    }
    return read;
  }

  private Word month(List<Word> words, int at, String text) {
    Word word = words.get(at);
    Month month = word.isValue() ? null : months.get(surface(word, text));
    if (month == null || !month.alone() && !besideNumber(words, at)) {
      return word;
    }
    return new Word("#month" + month.number(), word.start(), word.end());
  }

  private static boolean besideNumber(List<Word> words, int at) {
    return at > 0 && words.get(at - 1).isValue()
        || at + 1 < words.size() && words.get(at + 1).isValue();
  }

  private static String surface(Word word, String text) {
    return text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  /** One number being read. */
  private final class Reading {
    private final List<Word> words;
    private final String text;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal smallestScale = BigDecimal.valueOf(Long.MAX_VALUE);
    private boolean plain = true;

    Reading(List<Word> words, String text) {
      this.words = words;
      this.text = text;
    }

    /** The end of the number that begins at a word, that word itself when none does. */
    int from(int start) {
      int end = start;
      if (isNumber(words.get(start).form())) {
        group = new BigDecimal(words.get(start).form().substring(1));
        plain = false;
        end++;
      }
      boolean alone = false;
      while (end < words.size() && (end == start || touches(end - 1))) {
        Word word = words.get(end);
        Piece piece = word.isValue() ? null : pieces.get(surface(word, text));
        if (piece == null || !take(piece)) {
          int skipped = and(end, start);
          if (skipped == end) {
            break;
          }
          end = skipped;
          continue;
        }
        alone = piece.alone();
        end++;
      }
      return end - start > 1 || end > start && alone ? end : start;
    }

    private static boolean isNumber(String form) {
      return form.length() > 1
          && form.length() <= 1 + Digits.LONGEST
          && form.charAt(0) == '#'
          && form.chars().skip(1).allMatch(c -> c >= '0' && c <= '9' || c == '.');
    }

    /** One word further when “and” stands here between two parts of a number. */
    private int and(int at, int start) {
      boolean between =
          at > start
              && at + 1 < words.size()
              && !and.isEmpty()
              && touches(at)
              && surface(words.get(at), text).equals(and)
              && (group.signum() == 0 || group.remainder(BigDecimal.valueOf(100)).signum() == 0);
      Piece next = between ? pieces.get(surface(words.get(at + 1), text)) : null;
      return next != null && next.kind().compareTo(Kind.TENS) <= 0 && plain ? at + 1 : at;
    }

    Word number(int start, int end) {
      String value = total.add(group).stripTrailingZeros().toPlainString();
      return new Word("#" + value, words.get(start).start(), words.get(end - 1).end());
    }

    private boolean touches(int at) {
      for (int i = words.get(at).end(); i < words.get(at + 1).start(); i++) {
        char c = text.charAt(i);
        if (c != ' ' && c != '-' && c != '\u00a0' && c != '\u202f') {
          return false;
        }
      }
      return true;
    }

    private boolean take(Piece piece) {
      if (piece.kind() == Kind.SCALE) {
        return scale(piece.value());
      }
      if (!plain && total.signum() == 0) {
        return false;
      }
      int below = group.intValue() % 100;
      boolean fits =
          switch (piece.kind()) {
            case UNIT -> below % 10 == 0 && below != 10;
            case TEEN, TENS -> below == 0;
            case HUNDREDS -> group.signum() == 0;
            case HUNDREDFOLD -> group.signum() > 0 && group.intValue() < 10;
            case SCALE -> false;
          };
      if (fits) {
        boolean hundredfold = piece.kind() == Kind.HUNDREDFOLD;
        group = hundredfold ? group.multiply(piece.value()) : group.add(piece.value());
      }
      return fits;
    }

    /** “A thousand two hundred” has no word for the one. */
    private boolean scale(BigDecimal value) {
      if (group.signum() == 0 && total.signum() == 0 && plain) {
        group = BigDecimal.ONE;
      }
      if (group.signum() == 0 || value.compareTo(smallestScale) >= 0) {
        return false;
      }
      total = total.add(group.multiply(value));
      group = BigDecimal.ZERO;
      smallestScale = value;
      return true;
    }
  }
}
