package dev.stele.align;

import dev.stele.align.part.Part;
import dev.stele.embed.SentenceEncoder;
import dev.stele.lexicon.Lexicons;
import dev.stele.segment.Atom;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Aligns versions of one text, and parts of an alignment again. A pure function of its input;
 * thread-safe.
 */
public final class Aligner {

  private final Means means;

  public Aligner(Lexicons lexicons) {
    this(lexicons, Optional.empty());
  }

  /**
   * @param encoder a neural model whose sentence vectors weigh in beside words and lengths
   */
  public Aligner(Lexicons lexicons, Optional<SentenceEncoder> encoder) {
    this(new Means(lexicons, encoder, Set.of()));
  }

  private Aligner(Means means) {
    this.means = means;
  }

  /** This aligner without some parts of its method, to see what they are worth. */
  public Aligner without(Set<Part> parts) {
    return new Aligner(new Means(means.lexicons(), means.encoder(), parts));
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
    long[] id = {0};
    Ensemble ensemble = new Ensemble(means, sources);
    return new Multitext(
        sources.stream().map(Source::version).toList(), ensemble.rows(progress, () -> ++id[0]));
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
        rows.addAll(new Ensemble(means, sources(text, columns)).rows(progress, ids));
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
    Evidences evidences = new Evidences(means.lexicons(), text);
    List<Evidence> evidence = new ArrayList<>();
    for (Pair pair : text.pairs()) {
      evidence.addAll(evidences.of(row, pair));
    }
    return new Explanation(evidence, new Alternatives(means, text).of(row));
  }

  private static List<Source> sources(Multitext text, List<List<Segment>> columns) {
    List<Source> sources = new ArrayList<>();
    for (int v = 0; v < columns.size(); v++) {
      sources.add(new Source(text.versions().get(v), Atom.ofSentences(columns.get(v))));
    }
    return sources;
  }
}
