package dev.stele.align.search;

import java.util.Arrays;

/**
 * Points that two versions certainly pass near: atoms that share rare words, the heaviest chain of
 * them that rises on both sides, less those that stand alone (after the anchors of Simard, Foster &
 * Isabelle 1992 and the chains of Melamed 1999). From them comes the first corridor.
 */
final class Anchors {

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

  /** Points by words that are rare in the whole text, then by such as are rare between these. */
  static Anchors of(PairText text) {
    Points points = new Points(text);
    points.addRare();
    Anchors first = points.chain().supported();
    points.addBetween(first);
    return points.chain().supported();
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
