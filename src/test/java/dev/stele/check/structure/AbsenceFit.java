package dev.stele.check.structure;

import dev.stele.check.WordLinks;
import dev.stele.check.structure.PlantedRows.Planted;
import dev.stele.check.structure.Uncovered.Direction;
import dev.stele.lexicon.Lexicons;
import dev.stele.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits the constants of {@link Absence} to texts in half of whose rows a clause was cut out or put
 * in: logistic regression by gradient ascent. The lexicons on the class path should not have seen
 * texts of the kind ({@code stele train lexicon --leave-out}).
 */
final class AbsenceFit {

  private static final int EVERY = 2;
  private static final int ROUNDS = 20_000;
  private static final double STEP = .1;

  private final Direction direction;
  private final WordLinks links;
  private final FunctionWords functionWords = new FunctionWords();
  private final List<double[]> known = new ArrayList<>();
  private final List<Boolean> planted = new ArrayList<>();

  private AbsenceFit(Direction direction, WordLinks links) {
    this.direction = direction;
    this.links = links;
  }

  public static void main(String[] args) throws IOException {
    WordLinks links = new WordLinks(new Lexicons());
    for (Direction direction : Direction.values()) {
      AbsenceFit fit = new AbsenceFit(direction, links);
      for (String directory : args) {
        new PlantedRows(Path.of(directory), EVERY).forEach(fit::see);
      }
      System.out.println(direction + " " + Arrays.toString(fit.weights()));
    }
  }

  private void see(Planted row) {
    for (int v = 1; v < row.row().versions(); v++) {
      boolean isClean = row.planted().isEmpty() || row.is(direction, v);
      if (isClean && !row.row().cell(0).isEmpty() && !row.row().cell(v).isEmpty()) {
        boolean omission = direction == Direction.OMISSION;
        see(row, omission ? 0 : v, omission ? v : 0, v);
      }
    }
  }

  private void see(Planted row, int from, int to, int version) {
    Missing missing = new Missing(row.row(), from, to, direction, links, functionWords);
    Span own = new Span(0, row.row().cell(from).text().length());
    Missing.Run run = missing.clearest(own);
    if (run.last() >= 0) {
      Span theirs = new Span(0, row.row().cell(to).text().length());
      Absence.Evidence evidence = missing.evidence(run, own, theirs);
      known.add(new double[] {1, evidence.odds(), evidence.words(), evidence.length()});
      planted.add(row.is(direction, version));
    }
  }

  private double[] weights() {
    double[] weights = new double[4];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[weights.length];
      for (int i = 0; i < known.size(); i++) {
        double miss = (planted.get(i) ? 1 : 0) - 1 / (1 + Math.exp(-dot(weights, known.get(i))));
        for (int w = 0; w < weights.length; w++) {
          slope[w] += miss * known.get(i)[w] / known.size();
        }
      }
      for (int w = 0; w < weights.length; w++) {
        weights[w] += STEP * slope[w];
      }
    }
    return weights;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
