package dev.stele.project;

import dev.stele.project.state.Entry;
import dev.stele.project.state.State;
import dev.stele.project.state.Step;
import dev.stele.project.state.Timeline;
import dev.stele.project.store.ProjectStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What has been done to the rows of a project, by whom and when, and what they were before.
 * Thread-safe; reading never waits for writing.
 */
public final class History {

  private final ProjectStore store;
  private final Timeline timeline;
  private final Recent recent;
  private final Supplier<State> now;

  History(ProjectStore store, Timeline timeline, Recent recent, Supplier<State> now) {
    this.store = store;
    this.timeline = timeline;
    this.recent = recent;
    this.now = now;
  }

  /** Up to {@code limit} steps before the entry {@code before}, newest first. */
  public List<Step> before(long before, int limit) {
    return timeline.page(before, limit);
  }

  /** The newest steps, newest first. */
  public List<Step> newest(int limit) {
    return before(Long.MAX_VALUE, limit);
  }

  /** The steps that touched a row, newest first. */
  public List<Step> ofRow(long rowId) {
    return store.journal().touching(rowId).stream()
        .filter(sequence -> sequence <= timeline.newest())
        .map(timeline::step)
        .toList();
  }

  public Step step(long sequence) {
    return timeline.step(sequence);
  }

  /**
   * An entry with its rows.
   *
   * @throws IllegalArgumentException when the journal has none of this sequence
   */
  public Entry entry(long sequence) {
    if (sequence < 1 || sequence > now.get().sequence()) {
      throw noEntry(sequence);
    }
    return recent
        .get(sequence)
        .orElseGet(() -> store.journal().entries(sequence - 1, sequence).getFirst());
  }

  /**
   * The state after an earlier entry.
   *
   * @param sequence 0 for the project as it was created
   * @throws IllegalArgumentException when the journal has none of this sequence
   */
  public State stateAt(long sequence) {
    State newest = now.get();
    if (sequence < 0 || sequence > newest.sequence()) {
      throw noEntry(sequence);
    }
    return sequence == newest.sequence() ? newest : store.stateAt(sequence, newest.versions());
  }

  /** Everybody who has changed something, in the order in which they came. */
  public List<String> authors() {
    return timeline.authors();
  }

  /** The ids of the rows that a person has changed, by changes that are not taken back. */
  public Set<Long> rowsChangedBy(String author) {
    return store.journal().touchedBy(author, Set.copyOf(timeline.standing(author)));
  }

  /** The changes of a person that are not taken back, newest first. */
  public List<Step> standing(String author) {
    return timeline.standing(author).stream().map(timeline::step).toList();
  }

  /** The undo that {@link Project#redo} would take back. */
  public Optional<Step> redoable(String author) {
    return timeline.redoable(author).stream().mapToObj(timeline::step).findFirst();
  }

  private IllegalArgumentException noEntry(long sequence) {
    return new IllegalArgumentException(
        "there is no entry %d; the newest is %d".formatted(sequence, now.get().sequence()));
  }
}
