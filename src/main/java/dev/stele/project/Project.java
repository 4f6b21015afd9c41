package dev.stele.project;

import dev.stele.text.Multitext;
import dev.stele.text.Splice;
import dev.stele.text.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A live project: the newest state of its rows, its journal, and everybody who listens. Thread-safe
 * and shared; reading never waits for writing. Each method that changes something returns once the
 * change is on the disk, and throws {@link StorageException}, leaving all as it was, when it cannot
 * get there.
 */
public final class Project {

  Project() {}

  public long id() {
    throw new UnsupportedOperationException();
  }

  public String name() {
    throw new UnsupportedOperationException();
  }

  public List<Version> versions() {
    return state().versions();
  }

  /** The rows as they are now. */
  public State state() {
    throw new UnsupportedOperationException();
  }

  public Multitext multitext() {
    return state().multitext();
  }

  /** A row id that no row of this project has had. */
  public long newRowId() {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes a change. Where others have changed rows elsewhere meanwhile it finds its rows by their
   * ids; a splice that removes nothing is taken to mean its position as it is now.
   *
   * @throws ConflictException when the removed rows do not stand together any more as they were
   */
  public Entry apply(Splice splice, String author) {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes a change that was thought out on the state after entry {@code seen}, so that a splice
   * that only inserts finds its place too.
   *
   * @throws ConflictException when the removed rows do not stand together any more as they were
   */
  public Entry apply(Splice splice, String author, long seen) {
    throw new UnsupportedOperationException();
  }

  /**
   * Takes back the newest change of this person that is not taken back yet, also from before a
   * restart; empty when there is none.
   *
   * @throws ConflictException when somebody else has changed the same rows since
   */
  public Optional<Entry> undo(String author) {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes again what this person took back last, as long as they have changed nothing since.
   *
   * @throws ConflictException when somebody else has changed the same rows since
   */
  public Optional<Entry> redo(String author) {
    throw new UnsupportedOperationException();
  }

  public boolean canUndo(String author) {
    throw new UnsupportedOperationException();
  }

  public boolean canRedo(String author) {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes the rows again what they were after an earlier entry, by one more splice; empty when they
   * are so already.
   *
   * @param sequence 0 for the project as it was created
   */
  public Optional<Entry> goBackTo(long sequence, String author) {
    throw new UnsupportedOperationException();
  }

  /** The state after an earlier entry. */
  public State stateAt(long sequence) {
    throw new UnsupportedOperationException();
  }

  /** Up to {@code limit} steps before the entry {@code before}, newest first. */
  public List<Step> history(long before, int limit) {
    throw new UnsupportedOperationException();
  }

  /** The newest steps, newest first. */
  public List<Step> history(int limit) {
    return history(Long.MAX_VALUE, limit);
  }

  /** The steps that touched a row, newest first. */
  public List<Step> rowHistory(long rowId) {
    throw new UnsupportedOperationException();
  }

  /**
   * An entry with its rows.
   *
   * @throws IllegalArgumentException when the journal has none of this sequence
   */
  public Entry entry(long sequence) {
    throw new UnsupportedOperationException();
  }

  /** The files that the project was made from. */
  public List<SourceFile> sources() {
    throw new UnsupportedOperationException();
  }

  /** What has been chosen for this project. */
  public Settings settings() {
    throw new UnsupportedOperationException();
  }

  /**
   * Tells of each entry after it is on the disk, in order, one at a time, from whichever thread
   * made it; a listener should hand the work on to its own.
   */
  public Subscription listen(Consumer<Entry> listener) {
    throw new UnsupportedOperationException();
  }
}
