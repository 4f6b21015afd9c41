package dev.stele.align.words;

import dev.stele.align.version.Column;
import dev.stele.lexicon.model.Table;
import java.util.Arrays;

/**
 * In how many beads two words stand together. A lexicon that is learnt from beads explains those
 * very beads too well: two words that meet only once are found to translate each other. So what the
 * text adds to a lexicon is discounted as if, for each bead, it had been learnt from all others
 * (leave one out): by (n − 1) / n for words that meet in n beads.
 */
public final class Cooccurrences {

  /**
   * How far a word is known by what the text alone tells of it, for each unit of probability: about
   * half of that is lost by leaving one out. Beside a lexicon what the text adds is little and
   * sure.
   */
  private static final float TRUST = 2;

  private final Column left;
  private final Column right;
  private final boolean alone;
  private int[] leftWords = new int[4096];
  private int[] rightWords = new int[4096];
  private int[] leftEnds = new int[256];
  private int[] rightEnds = new int[256];
  private int beads;

  /**
   * @param alone whether the text is all that teaches its words, for want of a lexicon
   */
  public Cooccurrences(Column left, Column right, boolean alone) {
    this.alone = alone;
    this.left = left;
    this.right = right;
  }

  /** Adds a bead. */
  public void add(int[] inLeft, int[] inRight) {
    if (beads + 1 == leftEnds.length) {
      leftEnds = Arrays.copyOf(leftEnds, 2 * leftEnds.length);
      rightEnds = Arrays.copyOf(rightEnds, 2 * rightEnds.length);
    }
    leftWords = append(leftWords, leftEnds[beads], inLeft);
    rightWords = append(rightWords, rightEnds[beads], inRight);
    leftEnds[beads + 1] = leftEnds[beads] + inLeft.length;
    rightEnds[beads + 1] = rightEnds[beads] + inRight.length;
    beads++;
  }

  private static int[] append(int[] words, int size, int[] more) {
    int[] room =
        size + more.length <= words.length ? words : Arrays.copyOf(words, 2 * (size + more.length));
    System.arraycopy(more, 0, room, size, more.length);
    return room;
  }

  /**
   * A table learnt from the beads with its gain over the lexicon discounted.
   *
   * @param flipped whether the table leads from the right version to the left
   */
  public Translations discount(Table learnt, Table lexicon, boolean flipped) {
    int[] counts =
        flipped
            ? count(learnt, rightWords, rightEnds, leftWords, leftEnds)
            : count(learnt, leftWords, leftEnds, rightWords, rightEnds);
    int[] starts = new int[learnt.rows() + 1];
    int[] to = new int[learnt.size()];
    float[] probabilities = new float[learnt.size()];
    float[] known = new float[learnt.rows()];
    int size = 0;
    for (int word = 0; word < learnt.rows(); word++) {
      float mass = 0;
      for (int at = learnt.start(word); at < learnt.end(word); at++) {
        float full = learnt.probability(at);
        float others = counts[at] == 0 ? 0 : full * (counts[at] - 1) / counts[at];
        float before = Math.min(full, lexicon.probability(word, learnt.to(at)));
        float left = Math.max(others, before);
        if (left > 0) {
          to[size] = learnt.to(at);
          probabilities[size++] = left;
          mass += left;
        }
      }
      starts[word + 1] = size;
      known[word] = alone ? Math.min(1, TRUST * mass) : mass > 0 ? 1 : 0;
    }
    return new Translations(
            starts, Arrays.copyOf(to, size), Arrays.copyOf(probabilities, size), known)
        .withSameForms(
            flipped ? right.vocabulary() : left.vocabulary(),
            flipped ? left.vocabulary() : right.vocabulary());
  }

  private int[] count(Table table, int[] from, int[] fromEnds, int[] target, int[] targetEnds) {
    int[] counts = new int[table.size()];
    int words = 1 + Math.max(left.vocabulary().size(), right.vocabulary().size());
    int[] seen = new int[words];
    int[] done = new int[words];
    for (int bead = 0; bead < beads; bead++) {
      for (int k = targetEnds[bead]; k < targetEnds[bead + 1]; k++) {
        seen[target[k]] = bead + 1;
      }
      for (int k = fromEnds[bead]; k < fromEnds[bead + 1]; k++) {
        int word = from[k];
        for (int at = table.start(word); at < table.end(word) && done[word] <= bead; at++) {
          counts[at] += seen[table.to(at)] == bead + 1 ? 1 : 0;
        }
        done[word] = bead + 1;
      }
    }
    return counts;
  }
}
