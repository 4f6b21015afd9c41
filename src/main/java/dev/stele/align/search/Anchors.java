package dev.stele.align.search;

import dev.stele.align.words.Matches;
import dev.stele.align.words.Translations;
import java.util.Arrays;

/**
 * Points that two versions certainly pass near: atoms that share rare words, the heaviest chain of
 * them that rises on both sides, less those that stand alone (after the anchors of Simard, Foster &
 * Isabelle 1992 and the chains of Melamed 1999). From them comes the first corridor.
 */
final class Anchors {

  /** Words that occur oftener say little about where. */
  private static final int MOST_OCCURRENCES = 8;

  /** Weaker links between words are left out. */
  private static final double LEAST_WEIGHT = 0.02;

  /**
   * How far, in atoms, two neighbours of a chain may be off one diagonal and support each other.
   */
  private static final int SUPPORT_DISTANCE = 12;

  private final int[] lefts;
  private final int[] rights;

  private Anchors(int[] lefts, int[] rights) {
    this.lefts = lefts;
    this.rights = rights;
  }

  static Anchors of(PairText text) {
    long[] points = new long[1024];
    float[] weights = new float[1024];
    int size = 0;
    Translations words = text.toRight();
    int[] leftAtoms = Matches.atomsOf(text.left());
    int[] rightAtoms = Matches.atomsOf(text.right());
    for (int l = 0; l < text.left().vocabulary().size(); l++) {
      int often = text.leftWords().count(l);
      for (int at = words.start(l); at < words.end(l) && often <= MOST_OCCURRENCES; at++) {
        int r = words.to(at);
        int rightOften = text.rightWords().count(r);
        float weight = words.probability(at) / Math.max(often, rightOften);
        if (rightOften > MOST_OCCURRENCES || weight < LEAST_WEIGHT) {
          continue;
        }
        for (int x = text.leftWords().start(l); x < text.leftWords().end(l); x++) {
          for (int y = text.rightWords().start(r); y < text.rightWords().end(r); y++) {
            if (size == points.length) {
              points = Arrays.copyOf(points, 2 * size);
              weights = Arrays.copyOf(weights, 2 * size);
            }
            points[size] =
                (long) leftAtoms[text.leftWords().place(x)] << 32
                    | rightAtoms[text.rightWords().place(y)];
            weights[size++] = weight;
          }
        }
      }
    }
    return Chain.heaviest(
            Arrays.copyOf(points, size), Arrays.copyOf(weights, size), text.right().size())
        .supported();
  }

  static Anchors at(int[] lefts, int[] rights) {
    return new Anchors(lefts, rights);
  }

  /** Without the points that none of their neighbours on the chain supports. */
  private Anchors supported() {
    int[] l = new int[lefts.length];
    int[] r = new int[lefts.length];
    int size = 0;
    for (int k = 0; k < lefts.length; k++) {
      if (supporters(k, -1) >= 2 || supporters(k, 1) >= 2) {
        l[size] = lefts[k];
        r[size++] = rights[k];
      }
    }
    return new Anchors(Arrays.copyOf(l, size), Arrays.copyOf(r, size));
  }

  private int supporters(int point, int direction) {
    int count = 0;
    for (int step = 1; step <= 4; step++) {
      int other = point + direction * step;
      if (other >= 0 && other < lefts.length) {
        int dl = Math.abs(lefts[other] - lefts[point]);
        int dr = Math.abs(rights[other] - rights[point]);
        // Versions may differ in how finely they are cut, so distances may differ by half.
        if (Math.abs(dl - dr) <= SUPPORT_DISTANCE + Math.max(dl, dr) / 2 && dl + dr < 400) {
          count++;
        }
      }
    }
    return count;
  }

  int size() {
    return lefts.length;
  }

  int left(int k) {
    return lefts[k];
  }

  int right(int k) {
    return rights[k];
  }
}
