package dev.stele.text;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Small multitexts for tests, written out or at random. */
public final class Multitexts {

  private Multitexts() {}

  /** A multitext in en, ru, ko with one row for each group of cells; sentences split at '|'. */
  public static Multitext of(String[]... rows) {
    List<Row> all = new ArrayList<>();
    for (String[] cells : rows) {
      all.add(row(all.size() + 1, cells));
    }
    int versions = rows.length == 0 ? 3 : rows[0].length;
    return new Multitext(versions(versions), all);
  }

  public static String[] row(String... cells) {
    return cells;
  }

  public static List<Version> versions(int count) {
    return List.of("en", "ru", "ko", "de", "fr").subList(0, count).stream()
        .map(tag -> new Version(new Language(tag)))
        .toList();
  }

  public static Row row(long id, String... cells) {
    List<List<Segment>> segments = new ArrayList<>();
    for (String cell : cells) {
      segments.add(
          cell.isEmpty()
              ? List.of()
              : List.of(cell.split("\\|")).stream()
                  .map(text -> new Segment(text, Start.SENTENCE))
                  .toList());
    }
    List<List<Bead>> beads =
        Pair.all(cells.length).stream()
            .map(pair -> beads(segments.get(pair.left()).size(), segments.get(pair.right()).size()))
            .toList();
    return Row.proposed(id, segments, beads, 0.5);
  }

  /** Beads 1:1 as far as they go, the rest of the longer side in the last. */
  private static List<Bead> beads(int left, int right) {
    List<Bead> beads = new ArrayList<>();
    int common = Math.min(left, right);
    for (int i = 0; i + 1 < common; i++) {
      beads.add(new Bead(new Span(i, i + 1), new Span(i, i + 1), 0.5));
    }
    int from = Math.max(0, common - 1);
    if (left > 0 || right > 0) {
      beads.add(new Bead(new Span(from, left), new Span(from, right), 0.5));
    }
    return beads;
  }

  /** Multitexts of up to eight rows in three versions, some cells empty, no two sentences alike. */
  public static Arbitrary<Multitext> any() {
    return Arbitraries.integers()
        .between(0, 3)
        .list()
        .ofSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(Multitexts::numbered);
  }

  private static Multitext numbered(List<List<Integer>> sizes) {
    List<Row> rows = new ArrayList<>();
    int[] next = new int[3];
    for (List<Integer> size : sizes) {
      String[] cells = new String[3];
      for (int v = 0; v < 3; v++) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < size.get(v); i++) {
          sentences.add("sentence %d of %d".formatted(next[v]++, v));
        }
        cells[v] = String.join("|", sentences);
      }
      rows.add(row(rows.size() + 1, cells));
    }
    return new Multitext(versions(3), rows);
  }
}
