package dev.stele.align.words;

import dev.stele.align.grid.Corridor;
import dev.stele.align.version.Column;
import dev.stele.align.version.Runs;
import java.util.Arrays;

/**
 * How well runs of one version (the source) explain the words of the other (the target): for each
 * run a sum over the target's words up to each edge, so that a bead's coverage is one subtraction.
 *
 * <p>A word r of the target is explained by the run L under IBM Model 1 (Brown et al. 1993) mixed
 * with a background: log(λ + (1 − λ) · Σ<sub>l∈L</sub> t(r|l) / (|L| · p(r))), the log-likelihood
 * ratio of “r translates L” against “r stands here by itself”. Words that nothing in the source can
 * explain say nothing, and those that are only half known speak half against (λ is greater there).
 */
public final class Coverage {

  private final int firstRun;
  private final int[] offsets;
  private final float[] sums;

  private Coverage(int firstRun, int[] offsets, float[] sums) {
    this.firstRun = firstRun;
    this.offsets = offsets;
    this.sums = sums;
  }

  /** Where a run's sums begin: {@code sum(offset(run) + edge)} is its sum up to that edge. */
  public int offset(int run) {
    return offsets[run - firstRun];
  }

  /** A sum; only differences within a run mean anything. */
  public float sum(int at) {
    return sums[at];
  }

  /** Works out coverage for the runs inside a corridor. */
  public static Coverage of(Matches matches, Runs runs, double background, Corridor corridor) {
    return new Builder(matches, runs, background, corridor).build();
  }

  private static final class Builder {

    /** Products are turned into logarithms before they overflow. */
    private static final double LARGE = 1e200;

    private final Matches matches;
    private final Runs runs;
    private final double background;
    private final Corridor corridor;
    private final Column target;
    private final int firstRun;
    private final int[] offsets;
    private float[] sums;
    private int size;
    // For each word of the target what the run at hand explains of it.
    private final float[] explained;

    // For each atom of the target the sum if none of its words is explained, and for each word the
    // inverse of what it then counts for.
    private final double[] unexplained;
    private final float[] inverse;

    Builder(Matches matches, Runs runs, double background, Corridor corridor) {
      this.matches = matches;
      this.runs = runs;
      this.background = background;
      this.corridor = corridor;
      target = matches.target();
      firstRun = runs.first(corridor.from());
      offsets = new int[runs.first(corridor.to()) - firstRun];
      sums = new float[Math.max(16, 4 * corridor.cells())];
      int words = target.wordStart(corridor.rightTo()) - target.wordStart(corridor.rightFrom());
      explained = new float[words];
      unexplained = new double[corridor.rightTo() - corridor.rightFrom() + 1];
      inverse = new float[words];
      for (int k = 0; k < words; k++) {
        int place = k + target.wordStart(corridor.rightFrom());
        double chance = 1 - (1 - background) * matches.known(place);
        inverse[k] = (float) (1 / chance);
        unexplained[matches.atomOf(place) - corridor.rightFrom()] += Math.log(chance);
      }
    }

    Coverage build() {
      matches.find(corridor, runs);
      int firstWord = target.wordStart(corridor.rightFrom());
      for (int i = corridor.from(); i < corridor.to(); i++) {
        int longest = Math.min(runs.longest(i), corridor.to() - i);
        int low = target.wordStart(corridor.low(i));
        int high = target.wordStart(corridor.high(i + longest));
        for (int a = 1; a <= longest; a++) {
          matches.addTo(explained, firstWord, i + a - 1, low, high);
          write(runs.index(i, a), i, i + a);
        }
        Arrays.fill(explained, low - firstWord, high - firstWord, 0);
      }
      return new Coverage(firstRun, offsets, sums);
    }

    private void write(int run, int start, int end) {
      int low = corridor.low(start);
      int high = corridor.high(end);
      int width = high - low + 1;
      if (size + width > sums.length) {
        sums = Arrays.copyOf(sums, Math.max(size + width, sums.length + (sums.length >> 1)));
      }
      double share = (1 - background) / matches.explainers(start, end);
      int firstWord = target.wordStart(corridor.rightFrom());
      offsets[run - firstRun] = size - low;
      double sum = 0;
      sums[size++] = 0;
      for (int edge = low; edge < high; edge++) {
        int from = target.wordStart(edge) - firstWord;
        int to = target.wordStart(edge + 1) - firstWord;
        sum += gain(from, to, share) + unexplained[edge - corridor.rightFrom()];
        sums[size++] = (float) sum;
      }
    }

    /** What words gain by being explained: factors are multiplied as long as they can be. */
    private double gain(int from, int to, double share) {
      double gain = 0;
      double factor = 1;
      for (int place = from; place < to; place++) {
        factor *= 1 + share * explained[place] * inverse[place];
        if (factor > LARGE) {
          gain += Math.log(factor);
          factor = 1;
        }
      }
      return factor > 1 ? gain + Math.log(factor) : gain;
    }
  }
}
