package dev.stele.exchange.plain;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a text's lines were broken at a fixed width. A program that wraps breaks a line only
 * where the next word would not fit; so nearly every line end inside a block must pass that test,
 * and most must fall inside sentences. Verse, lists and texts with a paragraph a line do not pass.
 */
final class LineWrap {

  /** The widths, in columns, at which programs wrap. */
  private static final int NARROWEST = 30;

  private static final int WIDEST = 120;

  /** The share of line ends that must be explained by the width. */
  private static final double FULL = 0.85;

  /** The share of line ends that must fall inside a sentence. */
  private static final double INSIDE = 0.5;

  /** The first letter of Hangul; no letter before it is wide. */
  private static final char FIRST_WIDE = '\u1100';

  private final boolean wrapped;
  private final Set<String> words = new HashSet<>();

  LineWrap(List<List<String>> blocks) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        widths.add(width(block.get(i)));
      }
    }
    widths.sort(null);
    // Not the widest line: a long address may stick out.
    int width = widths.isEmpty() ? 0 : widths.get((widths.size() - 1) * 98 / 100);
    wrapped =
        widths.size() >= 2
            && width >= NARROWEST
            && width <= WIDEST
            && share(blocks, (a, b) -> width(a) + 1 + width(firstWord(b)) > width - 2) >= FULL
            && share(blocks, (a, b) -> !endsSentence(a)) >= INSIDE;
    if (wrapped) {
      blocks.forEach(block -> block.forEach(line -> words.addAll(List.of(line.split("\\s+")))));
    }
  }

  boolean isWrapped() {
    return wrapped;
  }

  /** One paragraph from its lines. */
  String join(List<String> block) {
    StringBuilder joined = new StringBuilder();
    for (String line : block) {
      String next = line.strip();
      if (joined.isEmpty()) {
        joined.append(next);
      } else {
        joint(joined, next);
      }
    }
    return joined.toString();
  }

  private void joint(StringBuilder before, String next) {
    char last = before.charAt(before.length() - 1);
    int first = next.codePointAt(0);
    if (last == '\u00AD' || isHyphenated(before, last, first, next)) {
      before.setLength(before.length() - 1);
    } else if (!(isIdeographic(last) && isIdeographic(first))
        && !(last == '-' && Character.isLetter(first))) {
      before.append(' ');
    }
    before.append(next);
  }

  /** A hyphen at the line's end goes only if the word stands elsewhere without it. */
  private boolean isHyphenated(StringBuilder before, char last, int first, String next) {
    if (last != '-' || !Character.isLowerCase(first)) {
      return false;
    }
    int start = before.length() - 1;
    while (start > 0 && !Character.isWhitespace(before.charAt(start - 1))) {
      start--;
    }
    return words.contains(before.substring(start, before.length() - 1) + firstWord(next));
  }

  @FunctionalInterface
  private interface LineEnd {
    boolean test(String line, String next);
  }

  private static double share(List<List<String>> blocks, LineEnd test) {
    int all = 0;
    int passed = 0;
    for (List<String> block : blocks) {
      for (int i = 0; i + 1 < block.size(); i++) {
        all++;
        passed += test.test(block.get(i), block.get(i + 1)) ? 1 : 0;
      }
    }
    return (double) passed / Math.max(1, all);
  }

  private static String firstWord(String line) {
    String stripped = line.strip();
    for (int i = 0; i < stripped.length(); i++) {
      if (Character.isWhitespace(stripped.charAt(i))) {
        return stripped.substring(0, i);
      }
    }
    return stripped;
  }

  /** Whether a line ends as sentences do, closing quotes and brackets aside. */
  static boolean endsSentence(String line) {
    int end = line.length();
    while (end > 0 && "\"'”’»)]』」》 ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:;。！？".indexOf(line.charAt(end - 1)) >= 0;
  }

  /** In columns of a terminal: East Asian letters take two. */
  static int width(String line) {
    int width = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < FIRST_WIDE) {
        width++;
      } else {
        int point = line.codePointAt(i);
        i += Character.charCount(point) - 1;
        width += isIdeographic(point) || isHangul(point) ? 2 : 1;
      }
    }
    return width;
  }

  private static boolean isHangul(int c) {
    return UnicodeScript.of(c) == UnicodeScript.HANGUL;
  }

  private static boolean isIdeographic(int c) {
    return Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30FF || c >= 0xFF01 && c <= 0xFF60;
  }
}
