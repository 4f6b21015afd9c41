package dev.stele.workbench.review.split;

import dev.stele.text.Segment;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A place between two words of a cell at which it could be cut.
 *
 * @param share of the cell's text that stands above, 0..1
 * @param strength how much of a pause is there: 0 between words, 1 at a comma, 2 at a semicolon, 3
 *     between sentences
 */
record Gap(Point point, double share, int strength) {

  static final int SENTENCE = 3;

  private static final String PAUSES = ",、—–";
  private static final String LONG_PAUSES = ";:.!?…。；：";

  /** All gaps of a cell in order, its edges among them. */
  static List<Gap> of(List<Segment> cell, Locale language) {
    double all = cell.stream().mapToInt(segment -> segment.text().length()).sum();
    List<Gap> gaps = new ArrayList<>();
    int before = 0;
    for (int s = 0; s < cell.size(); s++) {
      gaps.add(new Gap(new Point(s, 0), before / all, SENTENCE));
      String text = cell.get(s).text();
      for (int offset : wordStarts(text, language)) {
        gaps.add(new Gap(new Point(s, offset), (before + offset) / all, strength(text, offset)));
      }
      before += text.length();
    }
    gaps.add(new Gap(new Point(cell.size(), 0), 1, SENTENCE));
    return gaps;
  }

  /** Where words begin behind a space; scripts that have none begin words anywhere. */
  private static List<Integer> wordStarts(String text, Locale language) {
    boolean spaced = text.strip().chars().anyMatch(Character::isWhitespace);
    BreakIterator words = BreakIterator.getWordInstance(language);
    words.setText(text);
    List<Integer> starts = new ArrayList<>();
    for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
      boolean inside = at > 0 && at < text.length();
      if (inside && !Character.isWhitespace(text.charAt(at)) && spaced == behindSpace(text, at)) {
        starts.add(at);
      }
    }
    return starts;
  }

  private static boolean behindSpace(String text, int at) {
    return Character.isWhitespace(text.charAt(at - 1));
  }

  private static int strength(String text, int offset) {
    String above = text.substring(0, offset).stripTrailing();
    if (above.isEmpty()) {
      return 0;
    }
    char last = above.charAt(above.length() - 1);
    if (LONG_PAUSES.indexOf(last) >= 0) {
      return 2;
    }
    return PAUSES.indexOf(last) >= 0 ? 1 : 0;
  }

  boolean isEdge() {
    return share <= 0 || share >= 1;
  }
}
