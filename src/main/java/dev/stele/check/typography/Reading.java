package dev.stele.check.typography;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a word ends in when a Korean reads it aloud. */
enum Reading {
  VOWEL,
  /** ㄹ, after which 로 stands as after a vowel. */
  RIEUL,
  CONSONANT;

  /** Sino-Korean: 영 일 이 삼 사 오 육 칠 팔 구. */
  private static final Reading[] DIGITS = {
    CONSONANT, RIEUL, VOWEL, CONSONANT, VOWEL, VOWEL, CONSONANT, RIEUL, RIEUL, VOWEL
  };

  /** As in English: 제로 원 투 스리 포 파이브 식스 세븐 에이트 나인. */
  private static final Reading[] ENGLISH_DIGITS = {
    VOWEL, CONSONANT, VOWEL, VOWEL, VOWEL, VOWEL, VOWEL, CONSONANT, VOWEL, CONSONANT
  };

  private static final Map<String, Reading> UNITS =
      Map.ofEntries(
          Map.entry("%", VOWEL),
          Map.entry("℃", VOWEL),
          Map.entry("km", VOWEL),
          Map.entry("cm", VOWEL),
          Map.entry("mm", VOWEL),
          Map.entry("m", VOWEL),
          Map.entry("kg", CONSONANT),
          Map.entry("mg", CONSONANT),
          Map.entry("g", CONSONANT),
          Map.entry("t", CONSONANT),
          Map.entry("l", VOWEL),
          Map.entry("ml", VOWEL),
          Map.entry("ha", VOWEL),
          Map.entry("kb", VOWEL),
          Map.entry("mb", VOWEL),
          Map.entry("gb", VOWEL),
          Map.entry("tb", VOWEL),
          Map.entry("hz", VOWEL));

  /** The particles after a consonant, each with its partner after a vowel. */
  private static final Map<String, String> AFTER_VOWEL =
      Map.of("은", "는", "이", "가", "을", "를", "과", "와", "으로", "로");

  boolean suits(String particle) {
    return right(particle).equals(particle);
  }

  /** The form that a particle should have. */
  String right(String particle) {
    for (Map.Entry<String, String> pair : AFTER_VOWEL.entrySet()) {
      if (pair.getKey().equals(particle) || pair.getValue().equals(particle)) {
        boolean open = this == VOWEL || this == RIEUL && pair.getValue().equals("로");
        return open ? pair.getValue() : pair.getKey();
      }
    }
    throw new IllegalArgumentException("not a particle with two forms: " + particle);
  }

  /** What a figure or a word in Latin letters may end in; nothing when there is no telling. */
  static Set<Reading> of(String written) {
    char last = written.charAt(written.length() - 1);
    if (Character.isDigit(written.charAt(0))) {
      return ofNumber(written);
    }
    if (Character.isDigit(last)) {
      return EnumSet.of(DIGITS[last - '0'], ENGLISH_DIGITS[last - '0']);
    }
    boolean acronym = written.equals(written.toUpperCase(Locale.ROOT));
    return acronym ? ofAcronym(written) : ofWord(written.toLowerCase(Locale.ROOT));
  }

  private static Set<Reading> ofNumber(String written) {
    String unit = written.replaceFirst("^[\\d,.]+", "");
    if (unit.isEmpty()) {
      return EnumSet.of(DIGITS[written.charAt(written.length() - 1) - '0']);
    }
    Reading reading = UNITS.get(unit.toLowerCase(Locale.ROOT));
    return reading == null ? EnumSet.noneOf(Reading.class) : EnumSet.of(reading);
  }

  /** Read letter by letter, or as a word if it can be spoken, as ASEAN and OPEC are. */
  private static Set<Reading> ofAcronym(String letters) {
    char last = letters.charAt(letters.length() - 1);
    boolean spoken =
        letters.length() > 2 && letters.substring(0, letters.length() - 1).matches(".*[AEIOU].*");
    if (last == 'R' || spoken && "BCDGKPT".indexOf(last) >= 0) {
      return EnumSet.noneOf(Reading.class);
    }
    return switch (last) {
      case 'L' -> EnumSet.of(RIEUL);
      case 'M', 'N' -> EnumSet.of(CONSONANT);
      default -> EnumSet.of(VOWEL);
    };
  }

  private static Set<Reading> ofWord(String word) {
    if (word.endsWith("ng") || word.endsWith("m") || word.endsWith("n")) {
      return EnumSet.of(CONSONANT);
    }
    return switch (word.charAt(word.length() - 1)) {
      case 'l' -> EnumSet.of(RIEUL);
      case 'a', 'i', 'o', 'u', 'y', 's', 'z', 'x', 'f', 'v' -> EnumSet.of(VOWEL);
      default -> EnumSet.noneOf(Reading.class);
    };
  }
}
