package dev.stele.check.structure;

import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.HabitCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cells that are much longer or shorter than the source's, as this text goes: where Korean usually
 * has half the letters of English, a Korean cell with twice as many.
 *
 * <p>Tolerance: how many deviations from the median are let pass, from 3 to 7.
 */
final class Length implements HabitCheck {

  private static final Kind KIND =
      new Kind("length", Family.STRUCTURE, Severity.MINOR, Category.ACCURACY);

  /** Shorter cells vary as they like. */
  private static final int SHORTEST = 30;

  /** Rows with fewer fellows are not compared. */
  private static final int FEWEST = 20;

  /** Ratios are counted by their logarithms in steps of a tenth. */
  private static final double STEP = .1;

  /** From the median absolute deviation to the standard deviation of normal values. */
  private static final double SIGMA = 1.4826;

  private static final double STRICT = 3;
  private static final double PER_TOLERANCE = 4;

  /** Less than twice as long, or half, is never odd. */
  private static final double LEAST = Math.log(2);

  private final int source;
  private final double deviations;

  Length(CheckSettings settings) {
    source = settings.source();
    deviations = STRICT + PER_TOLERANCE * settings.of(name()).tolerance();
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Trait> traits(RowText row) {
    List<Trait> traits = new ArrayList<>();
    int length = row.cell(source).text().length();
    for (int v = 0; v < row.versions(); v++) {
      int own = row.cell(v).text().length();
      if (v != source && own > 0 && length > 0 && Math.max(own, length) >= SHORTEST) {
        long step = Math.round(Math.log(own / (double) length) / STEP);
        traits.add(new Trait(Integer.toString(v), Long.toString(step)));
      }
    }
    return traits;
  }

  @Override
  public Map<String, String> odd(String habit, Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(count -> count).sum();
    Map<String, String> odd = new TreeMap<>();
    if (all < FEWEST) {
      return odd;
    }
    Map<Integer, Integer> steps = new TreeMap<>();
    counts.forEach((step, count) -> steps.put(Integer.parseInt(step), count));
    int median = median(steps, all);
    Map<Integer, Integer> distances = new TreeMap<>();
    steps.forEach((step, count) -> distances.merge(Math.abs(step - median), count, Integer::sum));
    double spread = SIGMA * Math.max(1, median(distances, all));
    double most = Math.max(LEAST / STEP, deviations * spread);
    for (int step : steps.keySet()) {
      if (Math.abs(step - median) > most) {
        odd.put(Integer.toString(step), Integer.toString(median));
      }
    }
    return odd;
  }

  private static int median(Map<Integer, Integer> counts, int all) {
    int seen = 0;
    for (int value : counts.keySet().stream().sorted(Comparator.naturalOrder()).toList()) {
      seen += counts.getOrDefault(value, 0);
      if (2 * seen >= all) {
        return value;
      }
    }
    return 0;
  }

  @Override
  public List<Finding> in(RowText row, Trait trait, String usual) {
    int version = Integer.parseInt(trait.habit());
    boolean longer = Integer.parseInt(trait.value()) > Integer.parseInt(usual);
    double percent = 100 * Math.exp(STEP * Integer.parseInt(usual));
    double own = 100.0 * row.cell(version).text().length() / row.cell(source).text().length();
    return List.of(
        Finding.of(
            this,
            version,
            Spans.of(row.versions())
                .addAll(version, row.cell(version))
                .addAll(source, row.cell(source)),
            Message.of(
                longer ? "finding.length.longer" : "finding.length.shorter",
                row.cell(version).language(),
                Math.round(own),
                row.cell(source).language(),
                Math.round(percent))));
  }
}
