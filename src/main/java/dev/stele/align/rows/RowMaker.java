package dev.stele.align.rows;

import dev.stele.align.grid.Path;
import dev.stele.text.Bead;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongSupplier;

/** Puts sentences and beads into rows. */
public final class RowMaker {

  private final List<List<Segment>> columns;
  private final List<Path> paths;
  private final List<PairBeads> pairBeads;
  private final LongSupplier ids;

  public RowMaker(List<List<Segment>> columns, List<Path> paths, LongSupplier ids) {
    this.columns = columns;
    this.paths = paths;
    this.ids = ids;
    pairBeads = paths.stream().map(PairBeads::new).toList();
  }

  public List<Row> rows() {
    int[] sizes = columns.stream().mapToInt(List::size).toArray();
    List<int[]> edges = new Closure(sizes, paths).rows();
    List<Row> rows = new ArrayList<>(edges.size());
    for (int r = 0; r + 1 < edges.size(); r++) {
      rows.add(row(edges.get(r), edges.get(r + 1)));
    }
    return rows;
  }

  private Row row(int[] from, int[] to) {
    List<List<Segment>> cells = new ArrayList<>();
    for (int v = 0; v < from.length; v++) {
      cells.add(columns.get(v).subList(from[v], to[v]));
    }
    List<List<Bead>> beads = new ArrayList<>();
    double confidence = 1;
    for (Pair pair : Pair.all(from.length)) {
      PairBeads of = pairBeads.get(pair.index(from.length));
      List<Bead> inside =
          of.between(from[pair.left()], to[pair.left()], from[pair.right()], to[pair.right()]);
      for (Bead bead : inside) {
        confidence = Math.min(confidence, bead.confidence());
      }
      beads.add(inside);
    }
    return Row.proposed(ids.getAsLong(), cells, beads, confidence);
  }

  /** The beads of a pair by the sentences that they hold. */
  private static final class PairBeads {
    private final Path path;
    private final int[] ofLeft;
    private final int[] ofRight;

    PairBeads(Path path) {
      this.path = path;
      ofLeft = new int[path.leftEdge(path.size())];
      ofRight = new int[path.rightEdge(path.size())];
      for (int k = 0; k < path.size(); k++) {
        Arrays.fill(ofLeft, path.leftEdge(k), path.leftEdge(k + 1), k);
        Arrays.fill(ofRight, path.rightEdge(k), path.rightEdge(k + 1), k);
      }
    }

    /** The row decides on the order of sentences that stand alone, so the path's may differ. */
    List<Bead> between(int left, int leftEnd, int right, int rightEnd) {
      List<Bead> beads = new ArrayList<>();
      int i = left;
      int j = right;
      while (i < leftEnd || j < rightEnd) {
        int k =
            Math.min(
                i < leftEnd ? ofLeft[i] : Integer.MAX_VALUE,
                j < rightEnd ? ofRight[j] : Integer.MAX_VALUE);
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
}
