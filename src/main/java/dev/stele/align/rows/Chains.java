package dev.stele.align.rows;

import dev.stele.align.grid.Path;
import dev.stele.text.Bead;
import dev.stele.text.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A guard against chains: beads of several pairs that overlap tie ever more sentences into one row,
 * and one dubious bead is enough for it. A long row that falls apart without the beads of its most
 * dubious pair is divided, and that pair aligned once more within the parts.
 */
final class Chains {

  /** Rows with at most so many sentences of each version are not looked at. */
  private static final int SHORT = 8;

  /** A pair with a bead less likely than this may be at fault. */
  private static final double DUBIOUS = 0.9;

  private final List<Pair> pairs;

  Chains(int versions) {
    pairs = Pair.all(versions);
  }

  /**
   * How a row is divided.
   *
   * @param pair the pair at fault, by its place among all
   * @param edges of the rows to stand in the row's place, counted from its beginning
   */
  record Division(int pair, List<int[]> edges) {}

  /**
   * Divides a row.
   *
   * @param sizes the numbers of its sentences
   * @param beads of each pair
   */
  Optional<Division> divide(int[] sizes, List<List<Bead>> beads) {
    int longest = Arrays.stream(sizes).max().orElse(0);
    if (pairs.size() < 2 || longest <= Math.max(SHORT, longest(beads))) {
      return Optional.empty();
    }
    return IntStream.range(0, pairs.size())
        .boxed()
        .filter(p -> doubt(beads.get(p)) < DUBIOUS)
        .sorted(Comparator.comparingDouble(p -> doubt(beads.get(p))))
        .map(p -> new Division(p, new Closure(sizes, paths(sizes, beads, p)).rows()))
        .filter(division -> division.edges().size() > 2)
        .findFirst();
  }

  private static int longest(List<List<Bead>> beads) {
    return beads.stream()
        .flatMap(List::stream)
        .mapToInt(bead -> Math.max(bead.left().length(), bead.right().length()))
        .max()
        .orElse(0);
  }

  private static double doubt(List<Bead> beads) {
    return beads.stream().mapToDouble(Bead::confidence).min().orElse(1);
  }

  /** The beads as paths; one pair has all of its sentences stand alone. */
  private List<Path> paths(int[] sizes, List<List<Bead>> beads, int without) {
    List<Path> paths = new ArrayList<>();
    for (int p = 0; p < pairs.size(); p++) {
      Path path = new Path(0, 0);
      if (p == without) {
        int left = sizes[pairs.get(p).left()];
        IntStream.rangeClosed(1, left).forEach(i -> path.add(i, 0, 0));
        IntStream.rangeClosed(1, sizes[pairs.get(p).right()]).forEach(j -> path.add(left, j, 0));
      } else {
        int i = 0;
        int j = 0;
        for (Bead bead : beads.get(p)) {
          i += bead.left().length();
          j += bead.right().length();
          path.add(i, j, bead.confidence());
        }
      }
      paths.add(path);
    }
    return paths;
  }
}
