package dev.stele.lexicon.figures;

import java.util.List;

/**
 * The figures of a text while rules are read into them, in the order in which they stand there.
 *
 * @param figures changed by the rules
 */
record Draft(String text, List<Figure> figures) {

  /** Something that the text around its figures tells about them. */
  @FunctionalInterface
  interface Rule {
    void read(Draft draft);
  }

  int size() {
    return figures.size();
  }

  Figure get(int i) {
    return figures.get(i);
  }

  void set(int i, Figure figure) {
    figures.set(i, figure);
  }

  /** Puts one figure in the place of several. */
  void replace(int from, int to, Figure figure) {
    figures.subList(from + 1, to).clear();
    figures.set(from, figure);
  }

  /** Whether a figure stands there and nothing but some words is between it and the one before. */
  boolean follows(int i, String... between) {
    if (i <= 0 || i >= size()) {
      return false;
    }
    int start = get(i - 1).end();
    int length = get(i).start() - start;
    for (String each : between) {
      if (length == each.length() && text.startsWith(each, start)) {
        return true;
      }
    }
    return false;
  }
}
