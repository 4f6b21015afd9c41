package dev.stele.align.rows;

import dev.stele.align.grid.Path;
import dev.stele.text.Bead;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/** Puts sentences and beads into rows. */
public final class RowMaker {

  private final List<List<Segment>> columns;
  private final List<Path> paths;
  private final List<PairBeads> pairBeads;
  private final Decoding decoding;
  private final Chains chains;
  private final LongSupplier ids;

  /**
   * @param paths the beads of each pair in the order of {@link Pair#all}
   * @param decoding finds beads once more where they had chained up
   */
  public RowMaker(
      List<List<Segment>> columns, List<Path> paths, Decoding decoding, LongSupplier ids) {
    this.decoding = decoding;
    chains = new Chains(columns.size());
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
      add(edges.get(r), edges.get(r + 1), rows);
    }
    return rows;
  }

  private void add(int[] from, int[] to, List<Row> rows) {
    List<List<Bead>> beads = beads(from, to, pairBeads);
    Optional<Chains.Division> division = chains.divide(minus(to, from), beads);
    if (division.isEmpty()) {
      rows.add(row(from, to, beads));
    } else {
      addParts(from, division.get(), rows);
    }
  }

  private void addParts(int[] from, Chains.Division division, List<Row> rows) {
    List<int[]> edges = division.edges().stream().map(edge -> plus(from, edge)).toList();
    Pair pair = Pair.all(from.length).get(division.pair());
    List<PairBeads> again = new ArrayList<>(pairBeads);
    for (int r = 0; r + 1 < edges.size(); r++) {
      int[] start = edges.get(r);
      int[] end = edges.get(r + 1);
      Path path =
          decoding.between(
              division.pair(),
              start[pair.left()],
              end[pair.left()],
              start[pair.right()],
              end[pair.right()]);
      again.set(division.pair(), new PairBeads(path));
      rows.add(row(start, end, beads(start, end, again)));
    }
  }

  private Row row(int[] from, int[] to, List<List<Bead>> beads) {
    List<List<Segment>> cells = new ArrayList<>();
    for (int v = 0; v < from.length; v++) {
      cells.add(columns.get(v).subList(from[v], to[v]));
    }
    double confidence =
        beads.stream().flatMap(List::stream).mapToDouble(Bead::confidence).min().orElse(1);
    return Row.proposed(ids.getAsLong(), cells, beads, confidence);
  }

  private static List<List<Bead>> beads(int[] from, int[] to, List<PairBeads> pairs) {
    List<List<Bead>> beads = new ArrayList<>();
    for (Pair pair : Pair.all(from.length)) {
      PairBeads of = pairs.get(pair.index(from.length));
      beads.add(
          of.between(from[pair.left()], to[pair.left()], from[pair.right()], to[pair.right()]));
    }
    return beads;
  }

  private static int[] minus(int[] a, int[] b) {
    return IntStream.range(0, a.length).map(v -> a[v] - b[v]).toArray();
  }

  private static int[] plus(int[] a, int[] b) {
    return IntStream.range(0, a.length).map(v -> a[v] + b[v]).toArray();
  }
}
