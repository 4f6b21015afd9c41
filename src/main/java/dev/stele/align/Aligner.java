package dev.stele.align;

import dev.stele.lexicon.Lexicons;
import dev.stele.segment.Segmenter;
import dev.stele.text.Bead;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * Aligns versions of one text, and parts of an alignment again. A pure function of its input;
 * thread-safe.
 */
public final class Aligner {

  private final Lexicons lexicons;

  public Aligner(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * Aligns the versions of a text with each other; the rows have ids from 1.
   *
   * @throws IllegalArgumentException with fewer than two sources
   * @throws java.util.concurrent.CancellationException when {@code progress} stops the work
   */
  public Multitext align(List<Source> sources, Progress progress) {
    if (sources.size() < 2) {
      throw new IllegalArgumentException("nothing to align: " + sources.size() + " version");
    }
    List<List<Segment>> sentences =
        sources.stream().map(s -> Segmenter.sentences(s.atoms())).toList();
    long[] id = {0};
    return new Multitext(
        sources.stream().map(Source::version).toList(), rows(sentences, () -> ++id[0]));
  }

  /**
   * Aligns the rows {@code [from, to)} again. Accepted rows among them are walls: they stay as they
   * are, and what stands between two of them is aligned with itself alone.
   *
   * @param ids new row ids
   * @return the rows to stand in place of {@code [from, to)}
   */
  public List<Row> realign(Multitext text, int from, int to, LongSupplier ids, Progress progress) {
    List<Row> rows = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.rows().get(i).status() == Status.ACCEPTED) {
        Multitext part = new Multitext(text.versions(), text.rows().subList(start, i));
        List<List<Segment>> columns = new ArrayList<>();
        for (int v = 0; v < text.versions().size(); v++) {
          columns.add(part.column(v));
        }
        rows.addAll(rows(columns, ids));
        if (i < to) {
          rows.add(text.rows().get(i));
        }
        start = i + 1;
      }
    }
    return rows;
  }

  /** Tells why the row at an index is aligned as it is, and what the best alternatives are. */
  public Explanation explain(Multitext text, int row) {
    return new Explanation(List.of(), List.of());
  }

  private static List<Row> rows(List<List<Segment>> columns, LongSupplier ids) {
    int longest = columns.stream().mapToInt(List::size).max().orElse(0);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < longest; i++) {
      List<List<Segment>> cells = new ArrayList<>();
      for (List<Segment> column : columns) {
        cells.add(i < column.size() ? List.of(column.get(i)) : List.of());
      }
      List<List<Bead>> beads = new ArrayList<>();
      for (Pair pair : Pair.all(columns.size())) {
        int l = cells.get(pair.left()).size();
        int r = cells.get(pair.right()).size();
        beads.add(l + r == 0 ? List.of() : List.of(new Bead(new Span(0, l), new Span(0, r), 0.5)));
      }
      rows.add(Row.proposed(ids.getAsLong(), cells, beads, 0.5));
    }
    return rows;
  }
}
