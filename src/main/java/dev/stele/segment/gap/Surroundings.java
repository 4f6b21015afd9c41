package dev.stele.segment.gap;

/**
 * What the wider view around a gap shows.
 *
 * @param wordsSinceStop words between the last stop, or the view's beginning, and the gap; in steps
 * @param wordsToStop the same ahead
 * @param open the last bracket or quotation mark that is open at the gap, or {@code 0}
 * @param nextMark the next bracket or quotation mark ahead, or {@code 0}
 */
record Surroundings(
    int wordsSinceStop,
    int wordsToStop,
    boolean stopBefore,
    boolean stopAfter,
    char open,
    char nextMark) {

  static Surroundings of(Gap gap) {
    Ahead ahead = new Ahead(gap);
    Back back = new Back(gap);
    return new Surroundings(
        steps(back.words), steps(ahead.words), back.stop, ahead.stop, back.open, ahead.mark);
  }

  /** 0, 1, 2, then 3 for 3..4, 4 for 5..8, 5 for 9..16, 6 for 17..32, 7 beyond. */
  private static int steps(int words) {
    return words < 3 ? words : Math.min(7, 33 - Integer.numberOfLeadingZeros(words - 1));
  }

  /** Whether stops stand before and after: two bits. */
  String stops() {
    return (stopBefore ? "1" : "0") + (stopAfter ? "1" : "0");
  }

  /** The view before the gap, read backwards. */
  private static final class Back {
    int words;
    boolean stop;
    char open = '0';

    Back(Gap gap) {
      int closed = 0;
      for (int i = gap.end - 2; i >= Math.max(0, gap.end - Gap.VIEW); i--) {
        char c = gap.text.charAt(i);
        if (Chars.isSpace(c)) {
          words += stop ? 0 : 1;
          stop |= i > 0 && Chars.followsStop(gap.text, i);
        } else if (Chars.isCommonLetter(c)) {
          continue;
        } else if ("»)”》".indexOf(c) >= 0) {
          closed++;
        } else if ("«(“《".indexOf(c) >= 0 && --closed < 0 && open == '0') {
          open = c;
        }
      }
    }
  }

  /** The view after the gap. */
  private static final class Ahead {
    int words;
    boolean stop;
    char mark = '0';

    Ahead(Gap gap) {
      int to = Math.min(gap.text.length(), gap.next + Gap.VIEW);
      for (int i = gap.next; i < to && !(stop && mark != '0'); i++) {
        char c = gap.text.charAt(i);
        if (Chars.isSpace(c) && !stop) {
          words++;
          stop = Chars.followsStop(gap.text, i);
        } else if (mark == '0' && "«»()“”《》".indexOf(c) >= 0) {
          mark = c;
        }
      }
      stop |= to == gap.text.length() && to > gap.next && Chars.isStop(gap.text.charAt(to - 1));
    }
  }
}
