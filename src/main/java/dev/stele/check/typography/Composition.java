package dev.stele.check.typography;

import dev.stele.check.Cell;
import dev.stele.check.CellCheck;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters that fell apart: Hangul as single jamo (“한” as ㅎㅏㄴ, as some file systems store it), й or
 * é as a letter and an accent, and jamo that slipped in while typing (“ㅍ표명”). Jamo that stand for
 * themselves (“ㄱ자”, “ㄴ.”) or for laughter (“ㅋㅋ”) are let pass.
 */
final class Composition implements CellCheck {

  private static final Kind KIND =
      new Kind("composition", Family.TYPOGRAPHY, Severity.MINOR, Category.LINGUISTIC_CONVENTIONS);

  private static final Pattern TOKEN = Pattern.compile("\\S+");
  private static final Pattern JAMO = Pattern.compile("[\\u3131-\\u3163]+");

  /** What jamo are followed by when they are spoken of. */
  private static final Pattern NAMED = Pattern.compile("(?:자|받침|꼴|형|음|모양|[은는이가을를와과의도])");

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public void in(Cell cell, Found found) {
    String text = cell.text();
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC) || hasConjoining(text)) {
      Matcher token = TOKEN.matcher(text);
      while (token.find()) {
        String word = token.group();
        if (!Normalizer.isNormalized(word, Normalizer.Form.NFC) || hasConjoining(word)) {
          String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
          found.at(token.start(), token.end(), "finding.composition.apart", composed);
        }
      }
    }
    Matcher jamo = JAMO.matcher(text);
    while (jamo.find()) {
      if (isStray(text, jamo.start(), jamo.end())) {
        found.at(
            Tokens.start(text, jamo.start()),
            Tokens.end(text, jamo.end()),
            "finding.composition.jamo",
            jamo.group());
      }
    }
  }

  private static boolean hasConjoining(String text) {
    return text.chars().anyMatch(c -> c >= '\u1100' && c <= '\u11FF');
  }

  /** A jamo that touches a syllable and is not spoken of. */
  private static boolean isStray(String text, int start, int end) {
    boolean repeated =
        text.substring(start, end).chars().distinct().count() == 1 && end - start > 1;
    if (repeated) {
      return false;
    }
    boolean before = start > 0 && isSyllable(text.charAt(start - 1));
    boolean after =
        end < text.length()
            && isSyllable(text.charAt(end))
            && !NAMED.matcher(text).region(end, text.length()).lookingAt();
    return before || after;
  }

  private static boolean isSyllable(char c) {
    return c >= '가' && c <= '힣';
  }
}
