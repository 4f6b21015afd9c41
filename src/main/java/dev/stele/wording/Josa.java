package dev.stele.wording;

import java.util.regex.Pattern;

/**
 * Korean particles that depend on the sound before them: a text says {@code “{0}”을(를)}, and once
 * the place is filled in the form that suits it stays. After what has no one reading, such as Latin
 * letters, both forms stay, as Koreans write it.
 */
final class Josa {

  private static final Pattern BOTH =
      Pattern.compile(
          "(?<=([가-힣0-9])[”’»\")\\]」》]{0,2})"
              + "(은\\(는\\)|이\\(가\\)|을\\(를\\)|과\\(와\\)|\\(으\\)로|\\(이\\)라고)");

  /** After a consonant and after a vowel. */
  private record Forms(String closed, String open) {}

  /** The number of ㄹ among the final consonants of a Hangul syllable. */
  private static final int RIEUL = 8;

  /** The final consonants of 영 일 이 삼 사 오 육 칠 팔 구, by which figures are read. */
  private static final int[] DIGITS = {21, RIEUL, 0, 16, 0, 0, 1, RIEUL, RIEUL, 0};

  private Josa() {}

  static String chosen(String text) {
    return BOTH.matcher(text)
        .replaceAll(
            found -> {
              int end = end(found.group(1).charAt(0));
              Forms forms = forms(found.group(2));
              boolean open = end == 0 || end == RIEUL && forms.open().equals("로");
              return open ? forms.open() : forms.closed();
            });
  }

  /** The final consonant with which a letter is read, 0 for none. */
  private static int end(char letter) {
    return letter < '가' ? DIGITS[letter - '0'] : (letter - '가') % 28;
  }

  private static Forms forms(String both) {
    return switch (both) {
      case "은(는)" -> new Forms("은", "는");
      case "이(가)" -> new Forms("이", "가");
      case "을(를)" -> new Forms("을", "를");
      case "과(와)" -> new Forms("과", "와");
      case "(으)로" -> new Forms("으로", "로");
      default -> new Forms("이라고", "라고");
    };
  }
}
