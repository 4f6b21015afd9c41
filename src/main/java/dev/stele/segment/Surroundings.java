package dev.stele.segment;

/** What the wider view around a gap shows: stops, open brackets and quotations, distances. */
record Surroundings(
    int wordsSinceStop,
    int wordsToStop,
    boolean stopBefore,
    boolean stopAfter,
    char open,
    char nextMark) {

  static Surroundings of(Gap gap) {
    CharSequence text = gap.text;
    int from = Math.max(0, gap.end - Gap.VIEW);
    int to = Math.min(text.length(), gap.next + Gap.VIEW);
    int back = 0;
    boolean before = false;
    char open = '0';
    int closed = 0;
    boolean counting = true;
    for (int i = gap.end - 2; i >= from; i--) {
      char c = text.charAt(i);
      if (Chars.isSpace(c)) {
        if (counting) {
          back++;
        }
        if (i > 0 && Chars.followsStop(text, i)) {
          before = true;
          counting = false;
        }
      } else if (c == '»' || c == ')' || c == '”' || c == '》') {
        closed++;
      } else if ((c == '«' || c == '(' || c == '“' || c == '《') && --closed < 0 && open == '0') {
        open = c;
      }
    }
    int ahead = 0;
    boolean after = false;
    char nextMark = '0';
    for (int i = gap.next; i < to && !(after && nextMark != '0'); i++) {
      char c = text.charAt(i);
      if (Chars.isSpace(c) && !after) {
        ahead++;
        after = Chars.followsStop(text, i);
      } else if (nextMark == '0' && "«»()“”《》".indexOf(c) >= 0) {
        nextMark = c;
      }
    }
    after |= to == text.length() && to > gap.next && Chars.isStop(text.charAt(to - 1));
    return new Surroundings(bucket(back), bucket(ahead), before, after, open, nextMark);
  }

  /** 0, 1, 2, then 3 for 3..4, 4 for 5..8, 5 for 9..16, 6 for 17..32, 7 beyond. */
  private static int bucket(int words) {
    return words < 3 ? words : Math.min(7, 33 - Integer.numberOfLeadingZeros(words - 1));
  }

  /** Whether stops stand before and after: two bits. */
  String stops() {
    return (stopBefore ? "1" : "0") + (stopAfter ? "1" : "0");
  }
}
