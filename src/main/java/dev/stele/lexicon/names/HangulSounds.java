package dev.stele.lexicon.names;

/** The sound classes of Hangul, read from the letters that make up its syllables. */
final class HangulSounds {

  /** For the 19 initials ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ; a dot is silent. */
  private static final String INITIALS = "KKNTTRMPPSS.JJJKTPH";

  /** For the 21 vowels ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ; ㅡ is put in between and silent. */
  private static final String[] VOWELS = {
    "a", "e", "a", "e", "o", "e", "e", "e", "o", "Wa", "We", "e", "o", "o", "Wo", "We", "We", "o",
    "", "e", "e"
  };

  /** For the 27 finals, the first of them no final. */
  private static final String FINALS = ".KKKNNNTRKMPSRRRMPPSSNJJKTPH";

  private HangulSounds() {}

  static void append(String word, StringBuilder classes) {
    for (int i = 0; i < word.length(); i++) {
      int index = word.charAt(i) - 0xac00;
      if (index >= 0 && index < 11_172) {
        append(INITIALS.charAt(index / 588), classes);
        classes.append(VOWELS[index % 588 / 28]);
        append(FINALS.charAt(index % 28), classes);
      } else if (word.charAt(i) < 128) {
        LetterSounds.appendLatin(word.substring(i, i + 1), classes);
      }
    }
  }

  private static void append(char sound, StringBuilder classes) {
    if (sound != '.') {
      classes.append(sound);
    }
  }
}
