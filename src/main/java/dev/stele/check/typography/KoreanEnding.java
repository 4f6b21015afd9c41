package dev.stele.check.typography;

import dev.stele.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** The level of speech that a Korean sentence ends in. */
enum KoreanEnding {
  /** 합니다, 합니까, 하십시오, 합시다. */
  FORMAL("(?:[가-힣]니다|[가-힣]니까|십시오|십시요|[가-힣]시다)"),
  /** 해요, 하세요, 하죠. */
  POLITE("(?:[아어여해예에세네지군나까와워려돼봐줘데걸게]요|죠)"),
  /** 한다, 하였다, 하는가: the level of newspapers, laws and novels. */
  PLAIN("(?:[가-힣]다|는가|인가|은가|한가|느냐)");

  private static final String QUOTES = "\"”’»」』";
  private static final String SPEECH = "\"“‘«「『—―–-";
  private static final String MARKS = ".?!…。？！ ";

  /** The number of ㅂ among the final consonants of Unicode's Hangul syllables. */
  private static final int FINAL_B = 17;

  private final Pattern ending;

  KoreanEnding(String regex) {
    ending = Pattern.compile(regex + "$");
  }

  /** The level of a sentence; none for speech, headings and what only names something. */
  static Optional<KoreanEnding> of(String sentence) {
    Span last = lastWord(sentence);
    boolean quoted = sentence.length() > last.end() && endsIn(sentence, QUOTES);
    boolean speech = SPEECH.indexOf(sentence.charAt(0)) >= 0;
    boolean bare = last.end() == sentence.length() && sentence.indexOf(' ') < 0;
    if (last.isEmpty() || quoted || speech || bare) {
      return Optional.empty();
    }
    String word = sentence.substring(last.start(), last.end());
    for (KoreanEnding level : values()) {
      if (level.ending.matcher(word).find() && (level != FORMAL || isFormal(word))) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** 아니다, 다니까 and 마시다 have no ㅂ before the ending. */
  private static boolean isFormal(String word) {
    boolean needsB = !word.endsWith("오") && !word.endsWith("십시요");
    return !needsB || (word.charAt(word.length() - 3) - '가') % 28 == FINAL_B;
  }

  /** The last word, without the marks behind it. */
  static Span lastWord(String sentence) {
    int end = sentence.length();
    while (end > 0 && (MARKS + QUOTES + ")").indexOf(sentence.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(Tokens.start(sentence, end), end);
  }

  private static boolean endsIn(String sentence, String marks) {
    String bare = sentence.stripTrailing();
    return marks.indexOf(bare.charAt(bare.length() - 1)) >= 0;
  }
}
