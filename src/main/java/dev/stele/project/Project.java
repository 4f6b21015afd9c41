package dev.stele.project;

import dev.stele.project.state.Difference;
import dev.stele.project.state.Entry;
import dev.stele.project.state.SourceFile;
import dev.stele.project.state.State;
import dev.stele.project.state.Timeline;
import dev.stele.project.store.ProjectStore;
import dev.stele.project.store.ProjectSummary;
import dev.stele.project.store.Settings;
import dev.stele.project.store.StorageException;
import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.Version;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;

/**
 * A live project: the newest state of its rows, its journal, and everybody who listens. Thread-safe
 * and shared; reading never waits for writing. Each method that changes something returns once the
 * change is on the disk, and throws {@link StorageException}, leaving all as it was, when it cannot
 * get there.
 */
public final class Project {

  private final long id;
  private final String key;
  private final Clock clock;
  private final ProjectStore store;
  private final Timeline timeline = new Timeline();
  private final Recent recent = new Recent();
  private final Listeners<Entry> listeners = new Listeners<>();
  private final AtomicLong greatestId;

  /** One writer at a time; held while the database works. */
  private final ReentrantLock writing = new ReentrantLock();

  private final History history;
  private final ProjectGlossary glossary;

  private volatile String name;
  private volatile State state;

  Project(ProjectSummary summary, State state, long greatestId, ProjectStore store, Clock clock) {
    this.id = summary.id();
    this.key = summary.id() + "@" + summary.created();
    this.name = summary.name();
    this.state = state;
    this.greatestId = new AtomicLong(greatestId);
    this.store = store;
    this.clock = clock;
    history = new History(store, timeline, recent, this::state);
    glossary = new ProjectGlossary(store.glossary(), clock);
    store.journal().stepsUpTo(state.sequence()).forEach(timeline::add);
  }

  public long id() {
    return id;
  }

  /** What files name the project by: unlike the id, no project of another database has it. */
  public String key() {
    return key;
  }

  public String name() {
    return name;
  }

  void renamed(String newName) {
    name = newName;
  }

  public List<Version> versions() {
    return state.versions();
  }

  /** The rows as they are now. */
  public State state() {
    return state;
  }

  public Multitext multitext() {
    return state.multitext();
  }

  /** A row id that no row of this project has had. */
  public long newRowId() {
    return greatestId.incrementAndGet();
  }

  /**
   * Makes a change. Where others have changed rows elsewhere meanwhile it finds its rows by their
   * ids; a splice that removes nothing is taken to mean its position as it is now.
   *
   * @throws ConflictException when the removed rows do not stand together any more as they were
   * @throws IllegalArgumentException when the splice does not fit this project at all
   */
  public Entry apply(Splice splice, String author) {
    return write(() -> append(splice, author, state.sequence(), OptionalLong.empty()));
  }

  /**
   * Makes a change that was thought out on the state after entry {@code seen}, so that a splice
   * that only inserts finds its place too.
   *
   * @throws ConflictException when the removed rows do not stand together any more as they were
   * @throws IllegalArgumentException when the splice does not fit this project at all
   */
  public Entry apply(Splice splice, String author, long seen) {
    return write(() -> append(splice, author, seen, OptionalLong.empty()));
  }

  /**
   * Takes back the newest change of this person that is not taken back yet, also from before a
   * restart; empty when there is none.
   *
   * @throws ConflictException when somebody else has changed the same rows since
   */
  public Optional<Entry> undo(String author) {
    return write(() -> takeBack(timeline.undoable(author), author, Reason.UNDO));
  }

  /**
   * Makes again what this person took back last, as long as they have changed nothing since.
   *
   * @throws ConflictException when somebody else has changed the same rows since
   */
  public Optional<Entry> redo(String author) {
    return write(() -> takeBack(timeline.redoable(author), author, Reason.REDO));
  }

  /**
   * Takes back one change of this person, whichever they have made since.
   *
   * @throws IllegalArgumentException when it is not theirs, or taken back already
   * @throws ConflictException when the same rows have been changed since
   */
  public Entry undo(long sequence, String author) {
    return write(
        () -> {
          if (!timeline.standing(author).contains(sequence)) {
            throw new IllegalArgumentException(
                author + " has no change " + sequence + " to take back");
          }
          return takeBack(OptionalLong.of(sequence), author, Reason.UNDO).orElseThrow();
        });
  }

  public boolean canUndo(String author) {
    return timeline.undoable(author).isPresent();
  }

  public boolean canRedo(String author) {
    return timeline.redoable(author).isPresent();
  }

  /**
   * Makes the rows again what they were after an earlier entry, by one more splice; empty when they
   * are so already.
   *
   * @param sequence 0 for the project as it was created
   */
  public Optional<Entry> goBackTo(long sequence, String author) {
    State then = history.stateAt(sequence);
    return write(
        () ->
            Difference.between(state, then, Reason.GO_BACK)
                .map(s -> append(s, author, state.sequence(), OptionalLong.empty())));
  }

  /** What has been done to the rows, by whom and when. */
  public History history() {
    return history;
  }

  /** The files that the project was made from. */
  public List<SourceFile> sources() {
    return store.sources();
  }

  /** The terms of this project. */
  public ProjectGlossary glossary() {
    return glossary;
  }

  /** What has been chosen for this project. */
  public Settings settings() {
    return store.settings();
  }

  /**
   * Tells of each entry after it is on the disk, in order, one at a time, from whichever thread
   * made it; a listener should hand the work on to its own.
   */
  public Subscription listen(Consumer<Entry> listener) {
    return listeners.add(listener);
  }

  private Optional<Entry> takeBack(OptionalLong target, String author, Reason reason) {
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Splice inverse = history.entry(target.getAsLong()).splice().inverse(reason);
    return Optional.of(append(inverse, author, target.getAsLong(), target));
  }

  /** Adds to the journal; when another process was first, takes its entries in and tries again. */
  private Entry append(Splice splice, String author, long seen, OptionalLong undoes) {
    while (true) {
      Splice placed = new Rebase(state, timeline, store.journal()).place(splice, seen);
      State after = state.after(placed);
      Entry entry =
          new Entry(
              after.sequence(),
              placed,
              author,
              clock.instant().truncatedTo(ChronoUnit.MICROS),
              undoes);
      placed.inserted().forEach(this::remember);
      try {
        store.journal().append(entry, after, greatestId.get());
      } catch (DuplicateKeyException e) {
        catchUp(e);
        continue;
      }
      advance(entry, after);
      return entry;
    }
  }

  private void catchUp(DuplicateKeyException refusal) {
    List<Entry> first = store.journal().entries(state.sequence(), Long.MAX_VALUE);
    if (first.isEmpty()) {
      throw store.damaged(refusal);
    }
    for (Entry entry : first) {
      entry.splice().inserted().forEach(this::remember);
      advance(entry, state.after(entry.splice()));
    }
  }

  private void advance(Entry entry, State after) {
    timeline.add(entry.step());
    recent.add(entry);
    state = after;
    listeners.add(entry);
    store.added(entry.step(), after);
  }

  private void remember(Row row) {
    greatestId.accumulateAndGet(row.id(), Math::max);
  }

  private <T> T write(Supplier<T> work) {
    writing.lock();
    try {
      return work.get();
    } finally {
      writing.unlock();
      listeners.tell();
    }
  }
}
