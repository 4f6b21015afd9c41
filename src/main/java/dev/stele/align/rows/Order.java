package dev.stele.align.rows;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Takes rows off the heads of all versions, one after the other. A row is begun with the sentence
 * that stands first in some version and drags along every sentence that has to come with it: those
 * of its component, and those that stand before them.
 */
final class Order {

  private final int versions;
  private final int[] bases;
  private final IntUnaryOperator component;
  private final int[] lasts;
  private final int[] heads;

  Order(int versions, int[] bases, IntUnaryOperator component) {
    this.versions = versions;
    this.bases = bases;
    this.component = component;
    int all = bases[versions];
    lasts = new int[all * versions];
    Arrays.fill(lasts, -1);
    for (int v = 0; v < versions; v++) {
      for (int s = bases[v]; s < bases[v + 1]; s++) {
        lasts[component.applyAsInt(s) * versions + v] = s;
      }
    }
    heads = Arrays.copyOf(bases, versions);
  }

  boolean hasNext() {
    for (int v = 0; v < versions; v++) {
      if (heads[v] < bases[v + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Takes the smallest row that can come next; {@code edges} receives where it ends. */
  void next(int[] edges) {
    // A head may drag along very much while another row is small: look for small ones first.
    for (int limit = 8; ; limit = limit > Integer.MAX_VALUE / 4 ? Integer.MAX_VALUE : 4 * limit) {
      Optional<int[]> ends = smallest(limit);
      if (ends.isPresent()) {
        for (int v = 0; v < versions; v++) {
          heads[v] = ends.get()[v];
          edges[v] = heads[v] - bases[v];
        }
        return;
      }
    }
  }

  private Optional<int[]> smallest(int limit) {
    Optional<int[]> best = Optional.empty();
    int least = limit;
    for (int v = 0; v < versions; v++) {
      if (heads[v] < bases[v + 1]) {
        int[] ends = heads.clone();
        int size = drag(v, ends, least);
        if (size < least) {
          least = size;
          best = Optional.of(ends);
        }
      }
    }
    return best;
  }

  /** Moves {@code ends} past all that has to come once a version's head does, up to a limit. */
  private int drag(int version, int[] ends, int limit) {
    ArrayDeque<Integer> open = new ArrayDeque<>();
    open.add(ends[version]++);
    int size = 1;
    while (!open.isEmpty() && size < limit) {
      int root = component.applyAsInt(open.poll());
      for (int v = 0; v < versions; v++) {
        for (int last = lasts[root * versions + v]; ends[v] <= last; ends[v]++) {
          open.add(ends[v]);
          size++;
        }
      }
    }
    return size;
  }
}
