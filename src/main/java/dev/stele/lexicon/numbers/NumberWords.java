package dev.stele.lexicon.numbers;

import dev.stele.lexicon.numbers.SpelledNumbers.Kind;
import dev.stele.lexicon.numbers.SpelledNumbers.Month;
import dev.stele.lexicon.numbers.SpelledNumbers.Piece;
import java.util.HashMap;
import java.util.Map;

/** The number words and months of English and Russian, ordinals among them. */
final class NumberWords {

  private final Map<String, Piece> pieces = new HashMap<>();
  private final Map<String, Month> months = new HashMap<>();

  private NumberWords() {}

  static SpelledNumbers english() {
    NumberWords words = new NumberWords();
    words.several(Kind.UNIT, 1, 1, false, "one first second");
    words.pieces.put("second", new Piece(Kind.UNIT, 2, false));
    words.each(Kind.UNIT, 2, 1, "two three four five six seven eight nine");
    words.each(Kind.UNIT, 3, 1, "third fourth fifth sixth seventh eighth ninth");
    words.each(
        Kind.TEEN,
        10,
        1,
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
    words.each(
        Kind.TEEN,
        10,
        1,
        "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
            + " nineteenth");
    words.each(Kind.TENS, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");
    words.each(
        Kind.TENS,
        20,
        10,
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");
    words.several(Kind.HUNDREDFOLD, 100, 1, false, "hundred hundredth");
    words.several(Kind.SCALE, 1_000, 1, false, "thousand thousandth");
    words.several(Kind.SCALE, 1_000_000, 1, false, "million mln");
    words.several(Kind.SCALE, 1_000_000_000, 1, false, "billion bln");
    words.several(Kind.SCALE, 1_000_000_000_000L, 1, false, "trillion");
    words.month("january", "february", "?march", "april", "?may", "june");
    words.month(7, "july", "?august", "september", "october", "november", "december");
    return new SpelledNumbers(words.pieces, words.months, "and");
  }

  static SpelledNumbers russian() {
    NumberWords words = new NumberWords();
    words.several(Kind.UNIT, 1, 1, false, "один одна одно одного одной одному одним одну одном");
    words.several(Kind.UNIT, 1, 1, false, "первый первая первое первого первой первому первым");
    words.several(Kind.UNIT, 2, 1, true, "два две двух двум двумя двое двоих");
    words.ordinal(Kind.UNIT, 2, "втор", false);
    words.several(Kind.UNIT, 3, 1, true, "три трех трем тремя трое троих");
    words.several(
        Kind.UNIT, 3, 1, true, "третий третья третье третьего третьей третьему третьим третьем");
    words.several(Kind.UNIT, 4, 1, true, "четыре четырех четырем четырьмя четверо четверых");
    words.ordinal(Kind.UNIT, 4, "четверт", true);
    words.regular(Kind.UNIT, 5, 1, "пят шест сем");
    words.several(Kind.UNIT, 8, 1, true, "восемь восьми восемью восьмью");
    words.regular(Kind.UNIT, 9, 1, "девят");
    words.several(Kind.UNIT, 5, 1, true, "пятеро");
    words.ordinal(Kind.UNIT, 5, "пят", true);
    words.ordinal(Kind.UNIT, 6, "шест", true);
    words.ordinal(Kind.UNIT, 7, "седьм", true);
    words.ordinal(Kind.UNIT, 8, "восьм", true);
    words.ordinal(Kind.UNIT, 9, "девят", true);
    String teens =
        "десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат"
            + " восемнадцат девятнадцат";
    words.regular(Kind.TEEN, 10, 1, teens);
    words.regular(Kind.TENS, 20, 10, "двадцат тридцат");
    words.several(Kind.TENS, 40, 1, true, "сорок сорока");
    words.several(Kind.TENS, 50, 1, true, "пятьдесят пятидесяти пятьюдесятью");
    words.several(Kind.TENS, 60, 1, true, "шестьдесят шестидесяти шестьюдесятью");
    words.several(Kind.TENS, 70, 1, true, "семьдесят семидесяти семьюдесятью");
    words.several(Kind.TENS, 80, 1, true, "восемьдесят восьмидесяти восемьюдесятью");
    words.several(Kind.TENS, 90, 1, true, "девяносто девяноста");
    int number = 10;
    for (String stem : teens.split(" ")) {
      words.ordinal(Kind.TEEN, number++, stem, true);
    }
    words.ordinal(Kind.TENS, 20, "двадцат", true);
    words.ordinal(Kind.TENS, 30, "тридцат", true);
    words.ordinal(Kind.TENS, 40, "сороков", true);
    words.ordinal(Kind.TENS, 50, "пятидесят", true);
    words.hundreds();
    words.several(Kind.SCALE, 1_000, 1, false, "тысяча тысячи тысяч тысячу тысяче тысячам тыс");
    words.scale(1_000_000, "миллион", "млн");
    words.scale(1_000_000_000, "миллиард", "млрд");
    words.scale(1_000_000_000_000L, "триллион", "трлн");
    words.months();
    return new SpelledNumbers(words.pieces, words.months, "");
  }

  private void several(Kind kind, long value, int step, boolean alone, String words) {
    for (String word : words.split(" ")) {
      pieces.put(word, new Piece(kind, value, alone));
    }
  }

  private void each(Kind kind, long first, int step, String words) {
    long value = first;
    for (String word : words.split(" ")) {
      pieces.put(word, new Piece(kind, value, true));
      value += step;
    }
  }

  /** Russian numerals in -ь. */
  private void regular(Kind kind, long first, int step, String stems) {
    long value = first;
    for (String stem : stems.split(" ")) {
      several(kind, value, step, true, stem + "ь " + stem + "и " + stem + "ью");
      value += step;
    }
  }

  private void ordinal(Kind kind, long value, String stem, boolean alone) {
    for (String ending : "ый ой ая ое ого ому ым ом ую ые ых ыми".split(" ")) {
      pieces.putIfAbsent(stem + ending, new Piece(kind, value, alone));
    }
  }

  private void hundreds() {
    several(Kind.HUNDREDS, 100, 1, true, "сто ста");
    several(Kind.HUNDREDS, 200, 1, true, "двести двухсот двумстам двумястами двухстах");
    several(Kind.HUNDREDS, 300, 1, true, "триста трехсот тремстам тремястами трехстах");
    several(Kind.HUNDREDS, 400, 1, true, "четыреста четырехсот четыремстам четырехстах");
    long value = 500;
    for (String word :
        "пятьсот:пятисот шестьсот:шестисот семьсот:семисот восемьсот:восьмисот"
            .concat(" девятьсот:девятисот")
            .split(" ")) {
      several(Kind.HUNDREDS, value, 1, true, word.replace(':', ' '));
      value += 100;
    }
  }

  private void scale(long value, String stem, String abbreviation) {
    several(Kind.SCALE, value, 1, false, abbreviation);
    for (String ending : ",а,ы,ов,у,ам,ом,е,ах,ами".split(",")) {
      pieces.put(stem + ending, new Piece(Kind.SCALE, value, false));
    }
  }

  private void month(String... names) {
    month(1, names);
  }

  /** A question mark: the word means other things, too. */
  private void month(int first, String... names) {
    int number = first;
    for (String name : names) {
      boolean alone = !name.startsWith("?");
      months.put(alone ? name : name.substring(1), new Month(number++, alone));
    }
  }

  private void months() {
    int number = 1;
    for (String stem :
        "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр".split(" ")) {
      String endings =
          switch (number) {
            case 3, 8 -> ",а,у,ом,е";
            case 5 -> "й,я,ю,ем,е";
            default -> "ь,я,ю,ем,е";
          };
      for (String ending : endings.split(",")) {
        months.put(stem + ending, new Month(number, true));
      }
      number++;
    }
  }
}
