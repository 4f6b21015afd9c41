package dev.stele.lexicon.numbers;

import dev.stele.lexicon.numbers.SpelledNumbers.Kind;

/** The number words and months of Russian in all cases, collective and ordinal ones among them. */
final class RussianNumbers {

  private static final String ORDINAL = "ый,ой,ая,ое,ого,ому,ым,ом,ую,ые,ых,ыми";
  private static final String SOFT = "ь,и,ью";
  private static final String COLLECTIVE = "о,ых,ым,ыми";

  private static final String TEENS =
      "десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат"
          + " восемнадцат девятнадцат";

  private RussianNumbers() {}

  static SpelledNumbers read() {
    NumberWords words = new NumberWords();
    units(words);
    ordinals(words);
    tens(words);
    hundreds(words);
    scales(words);
    months(words);
    return words.with("");
  }

  private static void units(NumberWords words) {
    words
        .mayBe(Kind.UNIT, "1", "один одна одно одного одной одному одним одну одном")
        .are(Kind.UNIT, "1.5", "полтора полторы полутора")
        .are(Kind.UNIT, "2", "два две двух двум двумя двое двоих двоим двоими")
        .are(Kind.UNIT, "3", "три трех трем тремя трое троих троим троими")
        .are(Kind.UNIT, "4", "четыре четырех четырем четырьмя")
        .inflected(Kind.UNIT, "5", true, "пят", SOFT)
        .inflected(Kind.UNIT, "6", true, "шест", SOFT)
        .inflected(Kind.UNIT, "7", true, "сем", SOFT)
        .are(Kind.UNIT, "8", "восемь восьми восемью восьмью")
        .inflected(Kind.UNIT, "9", true, "девят", SOFT);
    int number = 4;
    for (String stem : "четвер пятер шестер семер".split(" ")) {
      words.inflected(Kind.UNIT, String.valueOf(number++), true, stem, COLLECTIVE);
    }
  }

  private static void ordinals(NumberWords words) {
    words
        .mayBe(Kind.UNIT, "1", "первый первая первое первого первой первому первым первую первом")
        .inflected(Kind.UNIT, "2", false, "втор", ORDINAL)
        .inflected(Kind.UNIT, "3", true, "трет", "ий,ья,ье,ьего,ьей,ьему,ьим,ьем,ью,ьи,ьих,ьими");
    int number = 4;
    for (String stem : "четверт пят шест седьм восьм девят".split(" ")) {
      words.inflected(Kind.UNIT, String.valueOf(number++), true, stem, ORDINAL);
    }
  }

  private static void tens(NumberWords words) {
    int number = 10;
    for (String stem : TEENS.split(" ")) {
      words
          .inflected(Kind.TEEN, String.valueOf(number), true, stem, SOFT)
          .inflected(Kind.TEEN, String.valueOf(number), true, stem, ORDINAL);
      number++;
    }
    words
        .inflected(Kind.TENS, "20", true, "двадцат", SOFT)
        .inflected(Kind.TENS, "20", true, "двадцат", ORDINAL)
        .inflected(Kind.TENS, "30", true, "тридцат", SOFT)
        .inflected(Kind.TENS, "30", true, "тридцат", ORDINAL)
        .are(Kind.TENS, "40", "сорок сорока")
        .inflected(Kind.TENS, "40", true, "сороков", ORDINAL)
        .are(Kind.TENS, "90", "девяносто девяноста")
        .inflected(Kind.TENS, "90", true, "девяност", ORDINAL);
    number = 50;
    for (String stem : "пят шест сем восем".split(" ")) {
      String oblique = stem.equals("восем") ? "восьм" : stem;
      words
          .are(Kind.TENS, String.valueOf(number), stem + "ьдесят")
          .are(Kind.TENS, String.valueOf(number), oblique + "идесяти " + stem + "ьюдесятью")
          .inflected(Kind.TENS, String.valueOf(number), true, oblique + "идесят", ORDINAL);
      number += 10;
    }
  }

  private static void hundreds(NumberWords words) {
    words
        .are(Kind.HUNDREDS, "100", "сто ста")
        .are(Kind.HUNDREDS, "200", "двести двухсот двумстам двумястами двухстах")
        .are(Kind.HUNDREDS, "300", "триста трехсот тремстам тремястами трехстах")
        .are(Kind.HUNDREDS, "400", "четыреста четырехсот четыремстам четырьмястами четырехстах")
        .inflected(Kind.HUNDREDS, "200", true, "двухсот", ORDINAL)
        .inflected(Kind.HUNDREDS, "300", true, "трехсот", ORDINAL)
        .inflected(Kind.HUNDREDS, "2000", true, "двухтысячн", ORDINAL);
    int number = 500;
    for (String stem : "пят шест сем восем девят".split(" ")) {
      String value = String.valueOf(number);
      String oblique = stem.equals("восем") ? "восьм" : stem;
      words
          .are(Kind.HUNDREDS, value, stem + "ьсот " + stem + "ьюстами")
          .inflected(Kind.HUNDREDS, value, true, oblique + "ист", "ам,ах")
          .inflected(Kind.HUNDREDS, value, true, oblique + "исот", "," + ORDINAL);
      number += 100;
    }
  }

  private static void scales(NumberWords words) {
    words.inflected(Kind.SCALE, "1000", false, "тысяч", "а,и,,у,е,ам,ами,ах,ей,ью");
    words.mayBe(Kind.SCALE, "1000", "тыс");
    String endings = ",а,ы,ов,у,ам,ом,е,ах,ами";
    words
        .inflected(Kind.SCALE, "1000000", false, "миллион", endings)
        .mayBe(Kind.SCALE, "1000000", "млн")
        .inflected(Kind.SCALE, "1000000000", false, "миллиард", endings)
        .mayBe(Kind.SCALE, "1000000000", "млрд")
        .inflected(Kind.SCALE, "1000000000000", false, "триллион", endings)
        .mayBe(Kind.SCALE, "1000000000000", "трлн");
  }

  private static void months(NumberWords words) {
    int number = 1;
    for (String stem :
        "январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр".split(" ")) {
      String endings =
          switch (number) {
            case 3, 8 -> ",а,у,ом,е";
            case 5 -> "й,я,ю,ем,е";
            default -> "ь,я,ю,ем,е";
          };
      for (String ending : endings.split(",", -1)) {
        words.month(number, true, stem + ending);
      }
      number++;
    }
  }
}
