package dev.stele.align;

import dev.stele.align.grid.Path;
import dev.stele.align.part.Part;
import dev.stele.align.prospect.Forbidden;
import dev.stele.align.prospect.Links;
import dev.stele.align.prospect.Nearness;
import dev.stele.align.prospect.Pivot;
import dev.stele.align.prospect.Prospect;
import dev.stele.align.rows.Decoding;
import dev.stele.align.rows.RowMaker;
import dev.stele.align.search.PairAligner;
import dev.stele.align.version.Boundaries;
import dev.stele.align.version.Column;
import dev.stele.align.version.Cuts;
import dev.stele.segment.Atom;
import dev.stele.text.Language;
import dev.stele.text.Pair;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * All versions of a text on their way to rows. Pairs do not know of each other while they are
 * aligned, so they may be aligned at once; every result is the same in whatever order they finish.
 */
final class Ensemble {

  /** The message key under which progress is told. */
  private static final String STAGE = "progress.align";

  private final Means means;
  private final List<Source> sources;
  private final List<Forbidden> forbidden;
  private final List<Pair> pairs;

  Ensemble(Means means, List<Source> sources) {
    this(means, sources, List.of());
  }

  /**
   * @param forbidden for each pair, beads between sentences that must not be chosen; or none at all
   */
  Ensemble(Means means, List<Source> sources, List<Forbidden> forbidden) {
    this.means = means;
    this.sources =
        sources.stream().map(source -> new Source(source.version(), atoms(source))).toList();
    this.forbidden = List.copyOf(forbidden);
    pairs = Pair.all(sources.size());
  }

  private List<Atom> atoms(Source source) {
    List<Atom> atoms = source.atoms();
    List<Atom> open =
        means.has(Part.BOUNDARIES) ? Boundaries.open(atoms) : Boundaries.decided(atoms);
    return means.has(Part.PARAGRAPHS) ? open : Boundaries.withoutParagraphs(open);
  }

  List<Row> rows(Progress progress, LongSupplier ids) {
    progress.at(STAGE, 0);
    List<Column> columns = columns();
    progress.at(STAGE, 0.2);
    List<PairAligner> aligners =
        pairs.parallelStream().map(pair -> aligner(pair, columns)).toList();
    progress.at(STAGE, 0.4);
    aligners.parallelStream().forEach(PairAligner::refine);
    progress.at(STAGE, 0.6);
    List<boolean[]> cuts = cuts(columns, aligners);
    pairs.parallelStream()
        .forEach(
            pair -> aligners.get(index(pair)).fix(cuts.get(pair.left()), cuts.get(pair.right())));
    progress.at(STAGE, 0.8);
    List<List<Segment>> sentences = sentences(cuts);
    consider(aligners, vectors(sentences, progress));
    List<Path> paths = aligners.stream().map(PairAligner::path).toList();
    List<Row> rows = new RowMaker(sentences, paths, decoding(aligners), ids).rows();
    progress.at(STAGE, 1);
    return rows;
  }

  private static Decoding decoding(List<PairAligner> aligners) {
    return (pair, left, leftEnd, right, rightEnd) ->
        aligners.get(pair).path(left, leftEnd, right, rightEnd);
  }

  /** The vectors of each version's sentences; nothing without a model. */
  private List<float[][]> vectors(List<List<Segment>> sentences, Progress progress) {
    List<float[][]> vectors = new ArrayList<>();
    means
        .encoder()
        .ifPresent(
            model -> {
              for (List<Segment> version : sentences) {
                vectors.add(model.encode(version.stream().map(Segment::text).toList(), progress));
              }
            });
    return vectors;
  }

  /**
   * Each pair is aligned once more in the light of what all others have found, and of sentence
   * vectors where there are any.
   */
  private void consider(List<PairAligner> aligners, List<float[][]> vectors) {
    if (sources.size() == 2 && forbidden.isEmpty() && vectors.isEmpty()) {
      return;
    }
    List<Prospect> prospects =
        pairs.stream().map(pair -> prospect(pair, aligners, vectors)).toList();
    pairs.parallelStream()
        .forEach(pair -> aligners.get(index(pair)).consider(prospects.get(index(pair))));
  }

  private Prospect prospect(Pair pair, List<PairAligner> aligners, List<float[][]> vectors) {
    List<Links> toRight = new ArrayList<>();
    List<Links> toLeft = new ArrayList<>();
    for (int v = 0; v < sources.size() && means.has(Part.PIVOT); v++) {
      if (!pair.has(v)) {
        toRight.add(links(pair.left(), v, aligners).over(links(v, pair.right(), aligners)));
        toLeft.add(links(pair.right(), v, aligners).over(links(v, pair.left(), aligners)));
      }
    }
    Prospect pivot = toRight.isEmpty() ? Prospect.NONE : new Pivot(toRight, toLeft);
    Prospect known = forbidden.isEmpty() ? pivot : pivot.and(forbidden.get(index(pair)));
    return vectors.isEmpty() ? known : known.and(nearness(pair, aligners, vectors));
  }

  private Prospect nearness(Pair pair, List<PairAligner> aligners, List<float[][]> vectors) {
    return new Nearness(
        vectors.get(pair.left()), vectors.get(pair.right()), aligners.get(index(pair)).found());
  }

  private Links links(int from, int to, List<PairAligner> aligners) {
    Pair pair = new Pair(Math.min(from, to), Math.max(from, to));
    return aligners.get(index(pair)).links(from > to);
  }

  private List<Column> columns() {
    return sources.parallelStream()
        .map(source -> Column.of(source.atoms(), means.words(language(source))))
        .toList();
  }

  private static Language language(Source source) {
    return source.version().language();
  }

  private PairAligner aligner(Pair pair, List<Column> columns) {
    return new PairAligner(
        columns.get(pair.left()),
        columns.get(pair.right()),
        means.lexicon(language(sources.get(pair.left())), language(sources.get(pair.right()))),
        means.without());
  }

  private int index(Pair pair) {
    return pair.index(sources.size());
  }

  private List<boolean[]> cuts(List<Column> columns, List<PairAligner> aligners) {
    List<boolean[]> cuts = new ArrayList<>();
    for (int v = 0; v < sources.size(); v++) {
      List<double[]> splits = new ArrayList<>();
      for (Pair pair : pairs) {
        if (pair.left() == v) {
          splits.add(aligners.get(index(pair)).leftSplits());
        } else if (pair.right() == v) {
          splits.add(aligners.get(index(pair)).rightSplits());
        }
      }
      cuts.add(Cuts.of(columns.get(v), splits));
    }
    return cuts;
  }

  private List<List<Segment>> sentences(List<boolean[]> cuts) {
    List<List<Segment>> sentences = new ArrayList<>();
    for (int v = 0; v < cuts.size(); v++) {
      sentences.add(Cuts.sentences(sources.get(v).atoms(), cuts.get(v)));
    }
    return sentences;
  }
}
