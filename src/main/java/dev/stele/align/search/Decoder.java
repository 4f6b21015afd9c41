package dev.stele.align.search;

import dev.stele.align.grid.Corridor;
import dev.stele.align.grid.Path;
import dev.stele.align.grid.Posteriors;
import java.util.Arrays;

/**
 * Chooses the path with the greatest expected number of right beads, less a toll for each bead so
 * that precision and recall weigh the same (minimum Bayes risk; for alignments of sequences, Holmes
 * & Durbin 1998), rather than the single likeliest path.
 */
final class Decoder {

  /** What a bead costs: half the F1 that a decoder may hope for. */
  private static final double TOLL = 0.4;

  private static final int STEP_LEFT = -2;
  private static final int STEP_RIGHT = -3;

  private final Corridor corridor;
  private final Posteriors beads;

  Decoder(Corridor corridor, Posteriors beads) {
    this.corridor = corridor;
    this.beads = beads;
  }

  /** Every corner can be left by a step over one atom, so there is always a path. */
  Path path() {
    double[] gains = new double[corridor.cells()];
    int[] choices = new int[gains.length];
    Arrays.fill(gains, Double.NEGATIVE_INFINITY);
    gains[corridor.cell(corridor.to(), corridor.rightTo())] = 0;
    int bead = beads.size() - 1;
    for (int i = corridor.to(); i >= corridor.from(); i--) {
      for (int j = corridor.high(i); j >= corridor.low(i); j--) {
        int cell = corridor.cell(i, j);
        if (corridor.has(i + 1, j)) {
          improve(gains, choices, cell, gains[corridor.cell(i + 1, j)] - TOLL, STEP_LEFT);
        }
        if (j < corridor.high(i)) {
          improve(gains, choices, cell, gains[cell + 1] - TOLL, STEP_RIGHT);
        }
        for (; bead >= 0 && beads.leftStart(bead) == i && beads.rightStart(bead) == j; bead--) {
          double rest = gains[corridor.cell(beads.leftEnd(bead), beads.rightEnd(bead))];
          improve(gains, choices, cell, rest + beads.probability(bead) - TOLL, bead);
        }
      }
    }
    return follow(choices);
  }

  private static void improve(double[] gains, int[] choices, int cell, double gain, int choice) {
    if (gain > gains[cell]) {
      gains[cell] = gain;
      choices[cell] = choice;
    }
  }

  private Path follow(int[] choices) {
    Path path = new Path(corridor.from(), corridor.rightFrom());
    int i = corridor.from();
    int j = corridor.rightFrom();
    while (i < corridor.to() || j < corridor.rightTo()) {
      int choice = choices[corridor.cell(i, j)];
      if (choice >= 0) {
        i = beads.leftEnd(choice);
        j = beads.rightEnd(choice);
      } else if (choice == STEP_LEFT) {
        i++;
      } else {
        j++;
      }
      path.add(i, j, choice >= 0 ? beads.probability(choice) : 0);
    }
    return path;
  }
}
