package dev.stele.align.search;

import dev.stele.align.grid.Corridor;
import dev.stele.align.grid.Path;
import dev.stele.align.prospect.Prospect;
import dev.stele.align.score.Model;
import dev.stele.align.version.Column;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Whether two versions have anything to do with each other: how much better they align than when
 * the sentences of one are turned back to front, which leaves it every word and every length. Texts
 * of whatever kind gain next to nothing; translations do even where only lengths tell.
 */
final class Kinship {

  /** Sentences of the left version that are tried; more would tell no more. */
  private static final int SAMPLE = 200;

  /** Fewer sentences do not tell with a lexicon, or without. */
  private static final int FEWEST = 10;

  private static final int FEWEST_ALONE = 30;

  /** What unrelated texts gain at most with a lexicon, in nats (development sets: 15). */
  private static final double CHANCE = 20;

  /** The same without one, for the root of each sentence, since only lengths add up (1.45). */
  private static final double CHANCE_ALONE = 1.5;

  /** From this share of its sentences on, one and the same is all that a version says. */
  private static final double MONOTONOUS = 0.9;

  private final PairText text;
  private final boolean hasLexicon;

  /**
   * @param text of sentences that are certain, with a lexicon's words alone
   */
  Kinship(PairText text, boolean hasLexicon) {
    this.text = text;
    this.hasLexicon = hasLexicon;
  }

  /** What the versions gain beyond chance, in nats; nothing where that cannot be told. */
  OptionalDouble excess(Path path) {
    // The middle of the text: front matter and appendices may well be of one version alone.
    int middle = path.size() / 2;
    int first = middle;
    int end = middle;
    while (first > 0 && path.leftEdge(middle) - path.leftEdge(first - 1) <= SAMPLE / 2) {
      first--;
    }
    while (end < path.size() && path.leftEdge(end + 1) - path.leftEdge(middle) <= SAMPLE / 2) {
      end++;
    }
    Column left = part(text.left(), path.leftEdge(first), path.leftEdge(end));
    Column right = part(text.right(), path.rightEdge(first), path.rightEdge(end));
    int size = Math.min(left.size(), right.size());
    if (size < (hasLexicon ? FEWEST : FEWEST_ALONE) || isSymmetric(right)) {
      return OptionalDouble.empty();
    }
    int last = right.size() - 1;
    Column turned = right.picked(IntStream.rangeClosed(0, last).map(j -> last - j).toArray());
    double chance = hasLexicon ? CHANCE : CHANCE_ALONE * Math.sqrt(size);
    return OptionalDouble.of(total(left, right) - total(left, turned) - chance);
  }

  private static Column part(Column column, int from, int to) {
    return column.picked(IntStream.range(from, to).toArray());
  }

  /** Whether a version is much the same from its end, as one of equal lines is. */
  private static boolean isSymmetric(Column column) {
    int same = 0;
    for (int i = 0; i < column.size(); i++) {
      int mirrored = column.size() - 1 - i;
      same += column.length(i, i + 1) == column.length(mirrored, mirrored + 1) ? 1 : 0;
    }
    return 2 * same > column.size();
  }

  /**
   * Whether both versions say one thing over and over: no order, and not much more to be told than
   * of one sentence.
   */
  boolean isMonotonous() {
    return isMonotonous(text.left()) && isMonotonous(text.right());
  }

  private static boolean isMonotonous(Column column) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int i = 0; i < column.size(); i++) {
      counts.merge(Arrays.hashCode(column.words(i, i + 1)), 1, Integer::sum);
    }
    return Collections.max(counts.values()) >= MONOTONOUS * column.size();
  }

  /** What a sentence from the middle of each version gains beside the other, in nats. */
  double once() {
    int left = text.left().size() / 2;
    int right = text.right().size() / 2;
    return total(part(text.left(), left, left + 1), part(text.right(), right, right + 1));
  }

  private double total(Column left, Column right) {
    PairText sample = text.withSentences(left, right);
    Corridor corridor = Corridors.around(Anchors.of(sample), left, right);
    // The weights under which chance was measured, with a lexicon or without.
    Model model = Model.prior(left, right, true, 1);
    return Sweep.over(corridor, sample.coarse(), model, Prospect.NONE).total();
  }
}
