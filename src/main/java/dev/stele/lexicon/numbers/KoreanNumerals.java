package dev.stele.lexicon.numbers;

import dev.stele.lexicon.words.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Korean numbers in words, native and Sino-Korean. A syllable like 이 or 사 is a number only beside
 * others or before a counter, which the morphemes' parts of speech tell.
 */
public final class KoreanNumerals {

  /** A morpheme with what matters here of its part of speech. */
  public record Morpheme(Word word, boolean numeral, boolean determiner, boolean counter) {}

  private KoreanNumerals() {}

  public static List<Word> of(List<Morpheme> morphemes) {
    List<Word> words = new ArrayList<>(morphemes.size());
    int at = 0;
    while (at < morphemes.size()) {
      int end = at;
      while (end < morphemes.size() && isPart(morphemes, at, end)) {
        end++;
      }
      long value = end > at ? value(morphemes.subList(at, end)) : -1;
      boolean counted = end < morphemes.size() && morphemes.get(end).counter();
      if (value > 0 && (end - at > 1 || counted || isPlain(morphemes.get(at)))) {
        words.add(
            new Word(
                "#" + value,
                morphemes.get(at).word().start(),
                morphemes.get(end - 1).word().end()));
        at = end;
      } else {
        words.add(morphemes.get(at).word());
        at++;
      }
    }
    return words;
  }

  private static boolean isPart(List<Morpheme> morphemes, int start, int at) {
    Morpheme morpheme = morphemes.get(at);
    Word word = morpheme.word();
    boolean touches = at == start || morphemes.get(at - 1).word().end() == word.start();
    return touches
        && (morpheme.numeral() || morpheme.determiner() || word.form().endsWith("째"))
        && (digit(word.form()) > 0 || unit(word.form()) > 0);
  }

  /** Native numerals that mean nothing else. */
  private static boolean isPlain(Morpheme morpheme) {
    String form = morpheme.word().form();
    return switch (form) {
      case "두", "세", "네" -> morpheme.determiner();
      case "둘째", "셋째", "넷째" -> true;
      case "둘", "셋", "넷", "다섯", "여섯", "일곱", "여덟", "아홉", "스물", "서른", "마흔", "쉰" -> morpheme.numeral();
      default -> false;
    };
  }

  /** The value of a run of numerals, -1 when they make no number. */
  private static long value(List<Morpheme> run) {
    long total = 0;
    long group = 0;
    long digit = 0;
    for (Morpheme morpheme : run) {
      String form = morpheme.word().form();
      long unit = unit(form);
      if (unit >= 10_000) {
        total += Math.max(1, group + digit) * unit;
        group = 0;
        digit = 0;
      } else if (unit > 0) {
        group += Math.max(1, digit) * unit;
        digit = 0;
      } else if (digit > 0) {
        return -1;
      } else {
        long value = digit(form);
        group += value >= 10 ? value : 0;
        digit = value >= 10 ? 0 : value;
      }
    }
    return total + group + digit;
  }

  private static long unit(String form) {
    return switch (form) {
      case "십" -> 10;
      case "백" -> 100;
      case "천" -> 1_000;
      case "만" -> 10_000;
      case "억" -> 100_000_000;
      default -> 0;
    };
  }

  private static long digit(String form) {
    return switch (form) {
      case "일", "한", "하나" -> 1;
      case "이", "두", "둘", "둘째" -> 2;
      case "삼", "세", "셋", "석", "셋째" -> 3;
      case "사", "네", "넷", "넉", "넷째" -> 4;
      case "오", "다섯" -> 5;
      case "육", "륙", "여섯" -> 6;
      case "칠", "일곱" -> 7;
      case "팔", "여덟" -> 8;
      case "구", "아홉" -> 9;
      case "열" -> 10;
      case "스물", "스무" -> 20;
      case "서른" -> 30;
      case "마흔" -> 40;
      case "쉰" -> 50;
      case "예순" -> 60;
      case "일흔" -> 70;
      case "여든" -> 80;
      case "아흔" -> 90;
      default -> 0;
    };
  }
}
