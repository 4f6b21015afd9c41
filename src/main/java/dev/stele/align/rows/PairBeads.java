package dev.stele.align.rows;

import dev.stele.align.grid.Path;
import dev.stele.text.Bead;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The beads of a pair by the sentences that they hold. */
final class PairBeads {

  private final Path path;
  private final int[] ofLeft;
  private final int[] ofRight;

  PairBeads(Path path) {
    this.path = path;
    ofLeft = new int[path.leftEdge(path.size()) - path.leftEdge(0)];
    ofRight = new int[path.rightEdge(path.size()) - path.rightEdge(0)];
    for (int k = 0; k < path.size(); k++) {
      Arrays.fill(ofLeft, left(path.leftEdge(k)), left(path.leftEdge(k + 1)), k);
      Arrays.fill(ofRight, right(path.rightEdge(k)), right(path.rightEdge(k + 1)), k);
    }
  }

  private int left(int edge) {
    return edge - path.leftEdge(0);
  }

  private int right(int edge) {
    return edge - path.rightEdge(0);
  }

  /** The row decides on the order of sentences that stand alone, so the path's may differ. */
  List<Bead> between(int left, int leftEnd, int right, int rightEnd) {
    List<Bead> beads = new ArrayList<>();
    int i = left;
    int j = right;
    while (i < leftEnd || j < rightEnd) {
      int k =
          Math.min(
              i < leftEnd ? ofLeft[left(i)] : Integer.MAX_VALUE,
              j < rightEnd ? ofRight[right(j)] : Integer.MAX_VALUE);
      int iEnd = i + path.leftEdge(k + 1) - path.leftEdge(k);
      int jEnd = j + path.rightEdge(k + 1) - path.rightEdge(k);
      beads.add(
          new Bead(
              new Span(i - left, iEnd - left),
              new Span(j - right, jEnd - right),
              path.probability(k)));
      i = iEnd;
      j = jEnd;
    }
    return beads;
  }
}
