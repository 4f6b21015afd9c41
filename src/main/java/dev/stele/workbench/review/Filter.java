package dev.stele.workbench.review;

import dev.stele.text.Row;
import dev.stele.text.Status;
import java.util.Locale;
import java.util.function.Predicate;

/** Which rows are shown. */
enum Filter {
  ALL(row -> true),
  /** Neither accepted nor excluded. */
  UNCONFIRMED(row -> row.status() == Status.PROPOSED || row.status() == Status.NEEDS_REVIEW),
  REVIEW(row -> row.status() == Status.NEEDS_REVIEW),
  /** In doubt, and nobody has confirmed it. */
  DOUBTFUL(row -> UNCONFIRMED.shows(row) && row.confidence() < Filter.DOUBT),
  /** Not one sentence in each version. */
  SHAPED(row -> row.cells().stream().anyMatch(cell -> cell.size() != 1)),
  COMMENTED(row -> !row.comments().isEmpty()),
  /** Marked by the person who looks; the rows do not know of it. */
  BOOKMARKED(row -> false),
  /** With findings; the rows do not know of them. */
  FOUND(row -> false),
  ACCEPTED(row -> row.status() == Status.ACCEPTED),
  EXCLUDED(row -> row.status() == Status.EXCLUDED);

  /**
   * Below this confidence a row is worth a look: confidences are calibrated, so about one row in
   * ten above it and many below are wrong.
   */
  static final double DOUBT = 0.9;

  private final Predicate<Row> shown;

  Filter(Predicate<Row> shown) {
    this.shown = shown;
  }

  boolean shows(Row row) {
    return shown.test(row);
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Filter of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
