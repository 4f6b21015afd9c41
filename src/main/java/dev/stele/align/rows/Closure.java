package dev.stele.align.rows;

import dev.stele.align.grid.Path;
import dev.stele.text.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Closes the beads of all pairs into rows: the finest division of all versions at whose edges the
 * beads of every pair end together.
 *
 * <p>Sentences that a bead joins are of one component. Where components stand crosswise, so that
 * neither can come before the other, they fall into one row.
 */
final class Closure {

  private final int versions;
  private final int[] bases;
  private final int[] parents;

  /**
   * @param sizes the number of sentences of each version
   * @param paths the beads of each pair in the order of {@link Pair#all}
   */
  Closure(int[] sizes, List<Path> paths) {
    versions = sizes.length;
    bases = new int[versions + 1];
    for (int v = 0; v < versions; v++) {
      bases[v + 1] = bases[v] + sizes[v];
    }
    parents = new int[bases[versions]];
    Arrays.setAll(parents, k -> k);
    List<Pair> pairs = Pair.all(versions);
    for (int p = 0; p < pairs.size(); p++) {
      joinBeads(paths.get(p), bases[pairs.get(p).left()], bases[pairs.get(p).right()]);
    }
  }

  private void joinBeads(Path path, int left, int right) {
    for (int k = 0; k < path.size(); k++) {
      int first = path.state(k) == Path.RIGHT ? right + path.rightEdge(k) : left + path.leftEdge(k);
      for (int i = path.leftEdge(k); i < path.leftEdge(k + 1); i++) {
        join(first, left + i);
      }
      for (int j = path.rightEdge(k); j < path.rightEdge(k + 1); j++) {
        join(first, right + j);
      }
    }
  }

  /**
   * The rows' edges: {@code rows().get(r)[v]} is where row r begins in version v; one more element
   * tells where the last row ends.
   */
  List<int[]> rows() {
    Order order = new Order(versions, bases, this::find);
    List<int[]> edges = new ArrayList<>();
    int[] at = new int[versions];
    edges.add(at.clone());
    while (order.hasNext()) {
      order.next(at);
      edges.add(at.clone());
    }
    return edges;
  }

  private int find(int sentence) {
    int root = sentence;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  private void join(int a, int b) {
    int x = find(a);
    int y = find(b);
    parents[Math.max(x, y)] = Math.min(x, y);
  }
}
