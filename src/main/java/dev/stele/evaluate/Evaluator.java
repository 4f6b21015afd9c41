package dev.stele.evaluate;

import dev.stele.align.Aligner;
import dev.stele.align.Source;
import dev.stele.evaluate.score.BeadScorer;
import dev.stele.evaluate.score.Gold;
import dev.stele.evaluate.score.GoldBead;
import dev.stele.evaluate.score.Overlaps;
import dev.stele.evaluate.score.PairAlignment;
import dev.stele.evaluate.score.PairScore;
import dev.stele.evaluate.score.UnitScorer;
import dev.stele.exchange.Documents;
import dev.stele.exchange.Hints;
import dev.stele.exchange.SentenceLines;
import dev.stele.segment.Atom;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Progress;
import dev.stele.text.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Aligns evaluation sets the way the product aligns a user's texts, and scores what comes out. */
public final class Evaluator {

  private final Documents documents;
  private final Segmenters segmenters;
  private final Aligner aligner;

  public Evaluator(Documents documents, Segmenters segmenters, Aligner aligner) {
    this.documents = documents;
    this.segmenters = segmenters;
    this.aligner = aligner;
  }

  /**
   * Aligns a set and scores the alignment.
   *
   * @throws IllegalArgumentException when the gold is damaged or does not belong to the texts
   */
  public SetScore evaluate(EvaluationSet set) throws IOException {
    Cost.Meter meter = new Cost.Meter();
    Multitext text = aligner.align(sources(set), Progress.NONE);
    return score(set, AlignedText.of(text), Optional.of(meter.stop()));
  }

  /**
   * Scores an alignment that was made before.
   *
   * @throws IllegalArgumentException when it is not an alignment of the set's texts
   */
  public static SetScore score(EvaluationSet set, AlignedText aligned) throws IOException {
    return score(set, aligned, Optional.empty());
  }

  private List<Source> sources(EvaluationSet set) throws IOException {
    List<Source> sources = new ArrayList<>();
    for (int v = 0; v < set.languages().size(); v++) {
      Language language = set.languages().get(v);
      List<Atom> atoms =
          switch (set) {
            case EvaluationSet.Units units -> cut(units.text(language), language);
            case EvaluationSet.Sample sample -> cut(sample.text(language), language);
            case EvaluationSet.Beads beads -> asTheyStand(beads.sentences().get(v));
          };
      sources.add(new Source(new Version(language), atoms));
    }
    return sources;
  }

  private List<Atom> cut(Path file, Language language) throws IOException {
    return segmenters.of(language).atoms(documents.read(file, Hints.of(language)).paragraphs());
  }

  private static List<Atom> asTheyStand(Path file) throws IOException {
    return Atom.ofSentences(SentenceLines.of(Files.readString(file)));
  }

  private static SetScore score(EvaluationSet set, AlignedText aligned, Optional<Cost> cost)
      throws IOException {
    List<PairScore> pairs = new ArrayList<>();
    for (Pair pair : Pair.all(set.languages().size())) {
      Language left = set.languages().get(pair.left());
      Language right = set.languages().get(pair.right());
      String name = left + "-" + right;
      PairAlignment alignment = aligned.pair(left, right);
      switch (set) {
        case EvaluationSet.Units units ->
            pairs.add(
                new UnitScorer(name, Gold.units(units.units(left)), Gold.units(units.units(right)))
                    .score(alignment));
        case EvaluationSet.Beads beads ->
            pairs.add(new BeadScorer(Gold.beads(beads.gold())).score(name, alignment));
        case EvaluationSet.Sample sample -> {
          Path gold = sample.gold().get(name);
          if (gold != null) {
            pairs.add(sample(sample, left, right, gold, alignment));
          }
        }
      }
    }
    return new SetScore(set.name(), kind(set), sentences(aligned), pairs, cost);
  }

  /** The gold's own sentences count: a bead that cuts one otherwise takes it for its own, too. */
  private static PairScore sample(
      EvaluationSet.Sample set, Language left, Language right, Path gold, PairAlignment alignment)
      throws IOException {
    String name = left + "-" + right;
    List<int[]> l =
        Overlaps.of(alignment.left(), Gold.sentences(set.sentences(left)), name + ", left");
    List<int[]> r =
        Overlaps.of(alignment.right(), Gold.sentences(set.sentences(right)), name + ", right");
    List<GoldBead> found =
        alignment.beads().stream()
            .map(
                bead ->
                    new GoldBead(
                        indexes(l, bead.left().start(), bead.left().end()),
                        indexes(r, bead.right().start(), bead.right().end())))
            .toList();
    return new BeadScorer(Gold.beads(gold)).score(name, alignment, found);
  }

  private static List<Integer> indexes(List<int[]> touched, int from, int to) {
    TreeSet<Integer> indexes = new TreeSet<>();
    for (int sentence = from; sentence < to; sentence++) {
      for (int index : touched.get(sentence)) {
        indexes.add(index);
      }
    }
    return List.copyOf(indexes);
  }

  private static int sentences(AlignedText aligned) {
    int first = aligned.pairs().get(0).left().size();
    return first
        + aligned.pairs().stream()
            .limit(aligned.languages().size() - 1L)
            .mapToInt(pair -> pair.right().size())
            .sum();
  }

  private static String kind(EvaluationSet set) {
    return switch (set) {
      case EvaluationSet.Units u -> "units";
      case EvaluationSet.Beads b -> "beads";
      case EvaluationSet.Sample s -> "sample";
    };
  }
}
