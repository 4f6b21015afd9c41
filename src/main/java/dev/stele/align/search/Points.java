package dev.stele.align.search;

import dev.stele.align.version.Frequencies;
import dev.stele.align.words.Matches;
import dev.stele.align.words.Translations;
import java.util.Arrays;

/** Pairs of atoms of two versions that share rare words, with weights: what anchors are made of. */
final class Points {

  /** Words that occur oftener say little about where. */
  private static final int MOST_OCCURRENCES = 8;

  /** Once more for so many atoms: what is rare in a chapter is not in a library. */
  private static final int ATOMS_FOR_ONE_MORE = 20_000;

  /** The same between two anchors. */
  private static final int MOST_BETWEEN = 2;

  /** Weaker links between words are left out. */
  private static final double LEAST_WEIGHT = 0.02;

  /** Where anchors stand as close as this, in atoms, more are not looked for. */
  private static final int CLOSE = 12;

  /** Nor where they are so far apart that words are rare there by chance. */
  private static final int FAR = 400;

  /** How far an anchor may be off, in atoms. */
  private static final int SLACK = 8;

  private final PairText text;
  private final Translations words;
  private final Frequencies leftWords;
  private final Frequencies rightWords;
  private final int[] leftAtoms;
  private final int[] rightAtoms;
  private long[] points = new long[1024];
  private float[] weights = new float[1024];
  private int size;

  Points(PairText text) {
    this.text = text;
    words = text.toRight();
    leftWords = text.leftWords();
    rightWords = text.rightWords();
    leftAtoms = Matches.atomsOf(text.left());
    rightAtoms = Matches.atomsOf(text.right());
  }

  /** Adds those that share a word that is rare in both versions. */
  void addRare() {
    int most = MOST_OCCURRENCES + text.left().size() / ATOMS_FOR_ONE_MORE;
    for (int l = 0; l < text.left().vocabulary().size(); l++) {
      int often = leftWords.count(l);
      for (int at = words.start(l); at < words.end(l) && often <= most; at++) {
        int r = words.to(at);
        int rightOften = rightWords.count(r);
        float weight = words.probability(at) / Math.max(often, rightOften);
        if (rightOften <= most && weight >= LEAST_WEIGHT) {
          addAll(
              leftWords.start(l), leftWords.end(l), rightWords.start(r), rightWords.end(r), weight);
        }
      }
    }
  }

  private void addAll(int x, int xEnd, int y, int yEnd, float weight) {
    for (int a = x; a < xEnd; a++) {
      for (int b = y; b < yEnd; b++) {
        add(leftAtoms[leftWords.place(a)], rightAtoms[rightWords.place(b)], weight);
      }
    }
  }

  private void add(int left, int right, float weight) {
    if (size == points.length) {
      points = Arrays.copyOf(points, 2 * size);
      weights = Arrays.copyOf(weights, 2 * size);
    }
    points[size] = (long) left << 32 | right;
    weights[size++] = weight;
  }

  /** Adds those between two anchors of a chain that share a word that is rare there. */
  void addBetween(Anchors anchors) {
    for (int k = 1; k < anchors.size(); k++) {
      int height = anchors.left(k) - anchors.left(k - 1);
      int width = anchors.right(k) - anchors.right(k - 1);
      if (Math.max(height, width) > CLOSE && Math.max(height, width) <= FAR) {
        addBetween(
            Math.max(0, anchors.left(k - 1) - SLACK),
            Math.min(text.left().size(), anchors.left(k) + SLACK),
            Math.max(0, anchors.right(k - 1) - SLACK),
            Math.min(text.right().size(), anchors.right(k) + SLACK));
      }
    }
  }

  private void addBetween(int i, int iEnd, int j, int jEnd) {
    int from = text.left().wordStart(i);
    int to = text.left().wordStart(iEnd);
    int rightFrom = text.right().wordStart(j);
    int rightTo = text.right().wordStart(jEnd);
    for (int place = from; place < to; place++) {
      int l = text.left().word(place);
      int x = leftWords.firstFrom(l, from);
      int xEnd = after(leftWords, l, x, to);
      if (leftWords.place(x) == place && xEnd - x <= MOST_BETWEEN) {
        addTranslations(l, x, xEnd, rightFrom, rightTo);
      }
    }
  }

  private void addTranslations(int word, int x, int xEnd, int rightFrom, int rightTo) {
    for (int at = words.start(word); at < words.end(word); at++) {
      int r = words.to(at);
      if (words.probability(at) >= LEAST_WEIGHT) {
        int y = rightWords.firstFrom(r, rightFrom);
        int yEnd = after(rightWords, r, y, rightTo);
        float weight = words.probability(at) / Math.max(xEnd - x, yEnd - y);
        if (yEnd - y <= MOST_BETWEEN && weight >= LEAST_WEIGHT) {
          addAll(x, xEnd, y, yEnd, weight);
        }
      }
    }
  }

  /** The first occurrence of a word, from one on, at or after a place; at most one too many. */
  private static int after(Frequencies frequencies, int word, int occurrence, int place) {
    int at = occurrence;
    while (at < frequencies.end(word)
        && at <= occurrence + MOST_BETWEEN
        && frequencies.place(at) < place) {
      at++;
    }
    return at;
  }

  Anchors chain() {
    return Chain.heaviest(
        Arrays.copyOf(points, size), Arrays.copyOf(weights, size), text.right().size());
  }
}
