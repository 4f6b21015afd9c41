package dev.stele.workbench.review.sight;

import dev.stele.text.Row;
import dev.stele.text.Status;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Which rows a person wants to see: those of a kind, narrowed by confidence, shape and by who has
 * changed them.
 *
 * @param atLeast the least confidence, 0..1
 * @param atMost the greatest confidence, 0..1
 * @param shape as {@link Shape#test} takes it; empty for any
 * @param changedBy a person's name; empty for anybody's rows, changed or not
 */
public record Filter(Kind kind, double atLeast, double atMost, String shape, String changedBy) {

  /**
   * Below this confidence a row is worth a look: confidences are calibrated, so about one row in
   * ten above it and many below are wrong.
   */
  public static final double DOUBT = 0.9;

  public static final Filter ALL = of(Kind.ALL);

  /** What the pills above the rows choose. */
  public enum Kind {
    ALL(row -> true),
    /** Neither accepted nor excluded. */
    UNCONFIRMED(row -> row.status() == Status.PROPOSED || row.status() == Status.NEEDS_REVIEW),
    REVIEW(row -> row.status() == Status.NEEDS_REVIEW),
    /** In doubt, and nobody has confirmed it. */
    DOUBTFUL(row -> UNCONFIRMED.shows(row) && row.confidence() < DOUBT),
    /** Not one sentence in each version. */
    SHAPED(row -> !Shape.isEven(row)),
    COMMENTED(row -> !row.comments().isEmpty()),
    /** Marked by the person who looks; the rows do not know of it. */
    BOOKMARKED(row -> false),
    /** With findings; the rows do not know of them. */
    FOUND(row -> false),
    ACCEPTED(row -> row.status() == Status.ACCEPTED),
    EXCLUDED(row -> row.status() == Status.EXCLUDED);

    private final Predicate<Row> shown;

    Kind(Predicate<Row> shown) {
      this.shown = shown;
    }

    public boolean shows(Row row) {
      return shown.test(row);
    }

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }

  public Filter {
    if (!(atLeast >= 0 && atLeast <= atMost && atMost <= 1)) {
      throw new IllegalArgumentException("atLeast=" + atLeast + ", atMost=" + atMost);
    }
  }

  public static Filter of(Kind kind) {
    return new Filter(kind, 0, 1, "", "");
  }

  /** Whether every row is shown, so that nothing need be looked at. */
  boolean isAll() {
    return equals(ALL);
  }

  /**
   * Which rows it shows.
   *
   * @param kind what the kind means for the person who looks
   * @param changed whether {@link #changedBy} has changed a row
   */
  Predicate<Row> shows(Predicate<Row> kind, Predicate<Row> changed) {
    Predicate<Row> sure = row -> atLeast <= row.confidence() && row.confidence() <= atMost;
    Predicate<Row> shaped = row -> Shape.test(shape, row);
    Predicate<Row> all = kind;
    all = atLeast > 0 || atMost < 1 ? all.and(sure) : all;
    all = shape.isEmpty() ? all : all.and(shaped);
    return changedBy.isEmpty() ? all : all.and(changed);
  }
}
