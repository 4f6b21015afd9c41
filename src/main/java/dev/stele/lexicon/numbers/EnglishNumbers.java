package dev.stele.lexicon.numbers;

import dev.stele.lexicon.numbers.SpelledNumbers.Kind;

/** The number words and months of English, ordinals among them. */
final class EnglishNumbers {

  private EnglishNumbers() {}

  static SpelledNumbers read() {
    NumberWords words =
        new NumberWords()
            .mayBe(Kind.UNIT, "1", "one first")
            .mayBe(Kind.UNIT, "2", "second")
            .count(Kind.UNIT, 2, 1, "two three four five six seven eight nine")
            .count(Kind.UNIT, 3, 1, "third fourth fifth sixth seventh eighth ninth")
            .count(Kind.TEEN, 10, 1, "ten eleven twelve thirteen fourteen fifteen sixteen")
            .count(Kind.TEEN, 17, 1, "seventeen eighteen nineteen")
            .count(Kind.TEEN, 10, 1, "tenth eleventh twelfth thirteenth fourteenth fifteenth")
            .count(Kind.TEEN, 16, 1, "sixteenth seventeenth eighteenth nineteenth")
            .count(Kind.TENS, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety")
            .count(Kind.TENS, 20, 10, "twentieth thirtieth fortieth fiftieth sixtieth")
            .count(Kind.TENS, 70, 10, "seventieth eightieth ninetieth")
            .mayBe(Kind.HUNDREDFOLD, "100", "hundred hundredth")
            .mayBe(Kind.SCALE, "1000", "thousand thousandth")
            .mayBe(Kind.SCALE, "1000000", "million mln")
            .mayBe(Kind.SCALE, "1000000000", "billion bln")
            .mayBe(Kind.SCALE, "1000000000000", "trillion");
    int number = 1;
    for (String month :
        "january february ?march april ?may june july ?august september october november december"
            .split(" ")) {
      words.month(number++, !month.startsWith("?"), month.replace("?", ""));
    }
    return words.with("and");
  }
}
