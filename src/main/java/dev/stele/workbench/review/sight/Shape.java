package dev.stele.workbench.review.sight;

import static java.util.stream.Collectors.joining;

import dev.stele.text.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many sentences a row has in each version, as in {@code 2:1:1}. */
public final class Shape {

  /** Rows that lack a sentence in some version. */
  public static final String GAP = "gap";

  /** Rows that are not one to one. */
  public static final String UNEVEN = "uneven";

  /** As many shapes as anybody looks through in a list. */
  private static final int LISTED = 24;

  /** A shape and how many rows have it. */
  public record Count(String shape, int rows) {}

  private Shape() {}

  static String of(Row row) {
    return row.cells().stream().map(cell -> String.valueOf(cell.size())).collect(joining(":"));
  }

  /** Whether a row has one sentence in each version. */
  static boolean isEven(Row row) {
    for (int v = 0; v < row.versions(); v++) {
      if (row.cell(v).size() != 1) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasGap(Row row) {
    return row.cells().stream().anyMatch(List::isEmpty);
  }

  /** Whether a row is of a shape; {@link #GAP} and {@link #UNEVEN} stand for many. */
  static boolean test(String shape, Row row) {
    return switch (shape) {
      case GAP -> hasGap(row);
      case UNEVEN -> !isEven(row);
      default -> shape.equals(of(row));
    };
  }

  /** The shapes that rows have, the most frequent first. */
  public static List<Count> among(List<Row> rows) {
    Map<String, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.merge(of(row), 1, Integer::sum));
    List<Count> all = new ArrayList<>();
    counts.forEach((shape, n) -> all.add(new Count(shape, n)));
    all.sort(Comparator.comparingInt(Count::rows).reversed().thenComparing(Count::shape));
    return List.copyOf(all.subList(0, Math.min(LISTED, all.size())));
  }
}
