package dev.stele.workbench.review.history;

import dev.stele.project.ConflictException;
import dev.stele.project.Project;
import dev.stele.project.state.Entry;
import dev.stele.project.state.State;
import dev.stele.project.state.Step;
import dev.stele.text.Row;
import dev.stele.workbench.review.sight.Place;
import dev.stele.workbench.review.sight.Sight;
import dev.stele.workbench.review.talk.Answer;
import dev.stele.workbench.review.talk.Doing;
import dev.stele.workbench.review.talk.Reader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes a person's steps back. Where a later change of the same rows is in the way, it says whose
 * it is and where, so that the person can look, or take back the step before instead.
 */
final class Undoing {

  private final Sight sight;
  private final Reader reader;
  private final Doing doing;

  Undoing(Sight sight, Reader reader, Doing doing) {
    this.sight = sight;
    this.reader = reader;
    this.doing = doing;
  }

  /**
   * What is in the way of a step.
   *
   * @param step the step that stays
   * @param what in words, what the step did
   * @param by who has changed the same rows since
   * @param since in words, what they did
   * @param at when, as an ISO instant
   * @param row the id of a row that shows it; 0 when none is left
   * @param number that row's number, from 1
   * @param older whether the person has an older step that could be taken back instead
   */
  record Blocked(
      long step,
      String what,
      String by,
      String since,
      String at,
      long row,
      int number,
      boolean older) {}

  record Undone(@Nullable Answer answer, @Nullable Blocked blocked) {}

  Undone newestBefore(long before) {
    Optional<Step> step =
        sight.project().history().standing(sight.author()).stream()
            .filter(s -> s.sequence() < before)
            .findFirst();
    return step.map(this::undo)
        .orElseGet(() -> new Undone(doing.refused(reader.text("review.none.undo")), null));
  }

  Undone undo(long sequence) {
    return sight.project().history().standing(sight.author()).stream()
        .filter(step -> step.sequence() == sequence)
        .findFirst()
        .map(this::undo)
        .orElseGet(() -> new Undone(doing.refused(reader.text("review.cannot")), null));
  }

  private Undone undo(Step step) {
    try {
      Entry entry = sight.project().undo(step.sequence(), sight.author());
      Place place = at(entry);
      String said = reader.text("review.undone", what(meant(step)));
      return new Undone(doing.act(() -> place, () -> said), null);
    } catch (ConflictException e) {
      return new Undone(null, blocked(step, e.changedBy()));
    }
  }

  Place at(Entry entry) {
    return new Place(entry.splice().position(), -1, 0);
  }

  /** What a step did in the first place; a redo did what its undo took back. */
  Step meant(Step step) {
    Step first = step;
    while (first.undoes().isPresent()) {
      first = sight.project().history().step(first.undoes().getAsLong());
    }
    return first;
  }

  private String what(Step step) {
    return reader.text("review.reason." + step.reason());
  }

  private Blocked blocked(Step step, Optional<Step> later) {
    Project project = sight.project();
    State state = project.state();
    long row =
        firstLeft(state, project.history().entry(step.sequence()).splice().inserted(), later);
    return new Blocked(
        step.sequence(),
        what(meant(step)),
        later.map(Step::author).orElse(""),
        later.map(this::what).orElse(""),
        later.map(s -> s.at().toString()).orElse(""),
        row,
        state.position(row).orElse(-1) + 1,
        project.history().standing(sight.author()).stream()
            .anyMatch(s -> s.sequence() < step.sequence()));
  }

  /** The first row of either change that is still there. */
  private long firstLeft(State state, List<Row> mine, Optional<Step> later) {
    Stream<Row> theirs =
        later.stream()
            .flatMap(
                s -> sight.project().history().entry(s.sequence()).splice().inserted().stream());
    // Theirs first: it is what stands in the way.
    return Stream.concat(theirs, mine.stream())
        .mapToLong(Row::id)
        .filter(id -> state.position(id).isPresent())
        .findFirst()
        .orElse(0);
  }
}
