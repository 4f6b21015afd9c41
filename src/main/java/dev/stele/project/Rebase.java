package dev.stele.project;

import dev.stele.project.state.State;
import dev.stele.project.state.Step;
import dev.stele.project.state.Timeline;
import dev.stele.project.store.Journal;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the place of a splice in today's rows when it was made for earlier ones: by the ids of the
 * rows it removes, or, when it removes none, by following its place through the journal.
 */
final class Rebase {

  private final State state;
  private final Timeline timeline;
  private final Journal journal;

  Rebase(State state, Timeline timeline, Journal journal) {
    this.state = state;
    this.timeline = timeline;
    this.journal = journal;
  }

  /**
   * @param seen the entry after which the splice's rows stood at its position
   * @throws ConflictException when the rows do not stand together any more as they were
   * @throws IllegalArgumentException when the splice does not fit this project at all
   */
  Splice place(Splice splice, long seen) {
    Splice placed = splice.removed().isEmpty() ? placeInsertion(splice, seen) : placeByRows(splice);
    requireNewIds(placed);
    return placed;
  }

  private Splice placeInsertion(Splice splice, long seen) {
    OptionalInt position = timeline.carry(splice.position(), seen);
    if (position.isEmpty()) {
      throw new ConflictException(
          "the rows around the place of this change have been replaced meanwhile",
          Optional.of(timeline.step(timeline.newest())));
    }
    if (position.getAsInt() > state.size()) {
      throw new IllegalArgumentException(
          "position=" + splice.position() + " is beyond the " + state.size() + " rows");
    }
    return splice.shift(position.getAsInt() - splice.position());
  }

  private Splice placeByRows(Splice splice) {
    if (state.has(splice.removed(), splice.position())) {
      return splice;
    }
    OptionalInt position = state.position(splice.removed().getFirst().id());
    if (position.isPresent() && state.has(splice.removed(), position.getAsInt())) {
      return splice.shift(position.getAsInt() - splice.position());
    }
    throw conflict(splice, position);
  }

  private ConflictException conflict(Splice splice, OptionalInt first) {
    int offset = 0;
    for (Row row : splice.removed()) {
      OptionalInt now = state.position(row.id());
      boolean same =
          now.isPresent()
              && state.row(now.getAsInt()).equals(row)
              && now.getAsInt() == first.orElse(-1) + offset;
      if (!same) {
        return conflict(row, now);
      }
      offset++;
    }
    throw new IllegalStateException("the rows stand where they are said not to");
  }

  private ConflictException conflict(Row row, OptionalInt now) {
    Optional<Step> step = journal.touching(row.id()).stream().findFirst().map(timeline::step);
    String where = now.isPresent() ? "row " + (now.getAsInt() + 1) : "a row of this change";
    String what =
        step.map(
                s ->
                    "%s was changed by %s at %s (%s)"
                        .formatted(where, s.author(), s.at(), s.reason()))
            .orElse(where + " does not stand where it stood");
    return new ConflictException(what + ": look at it again before changing it", step);
  }

  private void requireNewIds(Splice splice) {
    Set<Long> removed = new HashSet<>();
    splice.removed().forEach(row -> removed.add(row.id()));
    Set<Long> inserted = new HashSet<>();
    for (Row row : splice.inserted()) {
      if (row.versions() != state.versions().size()) {
        throw new IllegalArgumentException(
            "row %d has %d columns, the project %d"
                .formatted(row.id(), row.versions(), state.versions().size()));
      }
      boolean stands = !removed.contains(row.id()) && state.position(row.id()).isPresent();
      if (stands || !inserted.add(row.id())) {
        throw new IllegalArgumentException("row id " + row.id() + " would stand twice");
      }
    }
  }
}
