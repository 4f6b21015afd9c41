package dev.stele.workbench.findings;

import dev.stele.project.state.State;
import dev.stele.text.Annotation;
import dev.stele.text.Dismissal;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.edit.Marks;
import dev.stele.workbench.findings.LiveFindings.Found;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a person says of findings, as splices: no fault, a fault after all, an error. */
public final class Verdicts {

  private final LiveFindings findings;
  private final String author;

  public Verdicts(LiveFindings findings, String author) {
    this.findings = findings;
    this.author = author;
  }

  /**
   * Findings are none: in the rows of {@code [from, to)} all open ones of a kind.
   *
   * @return one splice for all, empty when there are none
   */
  public Optional<Splice> dismiss(
      State state, int from, int to, Predicate<Found> kind, Instant at, String reason) {
    return change(
        state,
        from,
        to,
        row -> {
          List<Dismissal> more =
              findings.of(row.id()).stream()
                  .filter(found -> !found.dismissed() && kind.test(found))
                  .map(
                      found ->
                          new Dismissal(found.finding().check(), found.key(), author, at, reason))
                  .distinct()
                  .toList();
          return Stream.concat(row.dismissals().stream(), more.stream()).toList();
        });
  }

  /** Dismissed findings are findings again: in the rows of {@code [from, to)} all of a kind. */
  public Optional<Splice> restore(State state, int from, int to, Predicate<Dismissal> kind) {
    return change(
        state,
        from,
        to,
        row -> row.dismissals().stream().filter(dismissal -> !kind.test(dismissal)).toList());
  }

  /** A finding is an error. */
  public static Splice err(State state, int position, Annotation error) {
    Row row = state.row(position);
    Multitext text = new Multitext(state.versions(), List.of(row));
    List<Annotation> all = new ArrayList<>(row.annotations());
    all.add(error);
    return Marks.setAnnotations(text, 0, all).shift(position);
  }

  /** An error is none. */
  public static Splice unerr(State state, int position, int index) {
    Row row = state.row(position);
    Multitext text = new Multitext(state.versions(), List.of(row));
    List<Annotation> all = new ArrayList<>(row.annotations());
    all.remove(index);
    return Marks.setAnnotations(text, 0, all).shift(position);
  }

  /** What is dismissed of a row after a change. */
  private interface Dismissals {
    List<Dismissal> of(Row row);
  }

  private static Optional<Splice> change(State state, int from, int to, Dismissals after) {
    int first = -1;
    int last = -1;
    List<List<Dismissal>> all = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Row row = state.row(i);
      List<Dismissal> changed = after.of(row);
      if (!changed.equals(row.dismissals())) {
        first = first < 0 ? i : first;
        last = i;
      }
      if (first >= 0) {
        all.add(changed);
      }
    }
    if (first < 0) {
      return Optional.empty();
    }
    Multitext text = new Multitext(state.versions(), state.rows(first, last + 1));
    return Optional.of(Marks.setDismissals(text, 0, all.subList(0, last + 1 - first)).shift(first));
  }
}
