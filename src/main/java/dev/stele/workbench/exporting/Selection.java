package dev.stele.workbench.exporting;

import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Status;
import java.util.function.Predicate;

/**
 * Which rows of a project are exported.
 *
 * @param least for {@link Which#CONFIDENT}, the confidence from which on rows are taken, 0..1
 * @param withExcluded whether rows that people have excluded are taken too
 */
record Selection(Which which, double least, boolean withExcluded) {

  enum Which {
    ALL,
    ACCEPTED,
    /** Accepted, or at least so confident. */
    CONFIDENT
  }

  Multitext of(Multitext text) {
    return new Multitext(text.versions(), text.rows().stream().filter(takes()).toList());
  }

  private Predicate<Row> takes() {
    Predicate<Row> accepted = row -> row.status() == Status.ACCEPTED;
    Predicate<Row> excluded = row -> row.status() == Status.EXCLUDED;
    Predicate<Row> wanted =
        switch (which) {
          case ALL -> row -> true;
          case ACCEPTED -> accepted;
          case CONFIDENT -> accepted.or(row -> row.confidence() >= least);
        };
    return withExcluded ? wanted.or(excluded) : wanted.and(excluded.negate());
  }
}
