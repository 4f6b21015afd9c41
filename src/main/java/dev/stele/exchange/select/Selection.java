package dev.stele.exchange.select;

import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Status;
import java.util.List;
import java.util.function.Predicate;

/**
 * What of a multitext is exported.
 *
 * @param least for {@link Which#CONFIDENT}, the confidence from which on rows are taken, 0..1
 * @param withExcluded whether rows that people have excluded are taken too
 * @param withComments whether comments, annotations and dismissals are taken too
 * @param languages the languages in the order in which they are wanted; none for all as they stand
 */
public record Selection(
    Which which,
    double least,
    boolean withExcluded,
    boolean withComments,
    List<Language> languages) {

  /** Which rows are wanted. */
  public enum Which {
    ALL,
    ACCEPTED,
    /** Accepted, or at least so confident. */
    CONFIDENT
  }

  public static final Selection EVERYTHING = new Selection(Which.ALL, 0, true, true, List.of());

  public Selection {
    if (!(least >= 0 && least <= 1)) {
      throw new IllegalArgumentException("least confidence " + least + " is not within 0..1");
    }
    languages = List.copyOf(languages);
  }

  /**
   * @throws IllegalArgumentException when a language is asked for that the text does not have
   */
  public Multitext of(Multitext text) {
    List<Row> rows =
        text.rows().stream()
            .filter(takes())
            .map(
                row ->
                    withComments
                        ? row
                        : row.withComments(List.of())
                            .withAnnotations(List.of())
                            .withDismissals(List.of()))
            .toList();
    Multitext taken = new Multitext(text.versions(), rows);
    return languages.isEmpty() ? taken : Columns.of(taken, languages);
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
