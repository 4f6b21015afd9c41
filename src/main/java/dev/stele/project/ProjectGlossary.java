package dev.stele.project;

import dev.stele.glossary.ConceptSplice;
import dev.stele.glossary.Glossary;
import dev.stele.project.state.Timeline;
import dev.stele.project.store.GlossaryJournal;
import dev.stele.project.store.GlossaryJournal.Change;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;

/**
 * The glossary of a live project. Like its rows it changes by splices that are on the disk before
 * anybody sees them, and each person takes back their own. Thread-safe.
 */
public final class ProjectGlossary {

  private final GlossaryJournal journal;
  private final Clock clock;
  private final Timeline timeline = new Timeline();
  private final Listeners<Glossary> listeners = new Listeners<>();
  private final List<Change> changes = new ArrayList<>();
  private final ReentrantLock writing = new ReentrantLock();
  private volatile Glossary glossary = Glossary.EMPTY;

  ProjectGlossary(GlossaryJournal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
    journal.after(List.of()).forEach(this::advance);
    listeners.tell(); // nobody yet
  }

  /** The terms as they are now. */
  public Glossary now() {
    return glossary;
  }

  /**
   * Makes a change; it is on the disk when this returns.
   *
   * @throws ConflictException when the concepts to be removed do not stand there any more
   */
  public void change(ConceptSplice splice, String author) {
    write(() -> append(splice, author, OptionalLong.empty()));
  }

  public boolean canUndo(String author) {
    return timeline.undoable(author).isPresent();
  }

  public boolean canRedo(String author) {
    return timeline.redoable(author).isPresent();
  }

  /**
   * Takes back the newest change of this person.
   *
   * @return whether there was one
   * @throws ConflictException when somebody else has changed the same concepts since
   */
  public boolean undo(String author) {
    return write(() -> takeBack(timeline.undoable(author), author));
  }

  /**
   * Makes again what this person took back last.
   *
   * @return whether there was anything
   * @throws ConflictException when somebody else has changed the same concepts since
   */
  public boolean redo(String author) {
    return write(() -> takeBack(timeline.redoable(author), author));
  }

  /** Tells of the glossary after each change, in order; a listener should hand the work on. */
  public Subscription listen(Consumer<Glossary> listener) {
    return listeners.add(listener);
  }

  private boolean takeBack(OptionalLong target, String author) {
    return target.isPresent()
        && append(changes.get((int) target.getAsLong() - 1).splice().inverse(), author, target);
  }

  /** Adds to the journal; when another process was first, takes its changes in and tries again. */
  private boolean append(ConceptSplice splice, String author, OptionalLong undoes) {
    while (true) {
      ConceptSplice placed =
          splice
              .in(glossary)
              .orElseThrow(
                  () -> new ConflictException("these terms have been changed", Optional.empty()));
      Change change =
          Change.of(
              changes.size() + 1L,
              placed,
              GlossaryJournal.reason(undoes, changes),
              author,
              clock.instant().truncatedTo(ChronoUnit.MICROS),
              undoes);
      try {
        journal.append(change);
      } catch (DuplicateKeyException e) {
        journal.after(List.copyOf(changes)).forEach(this::advance);
        continue;
      }
      advance(change);
      return true;
    }
  }

  private void advance(Change change) {
    glossary = change.splice().apply(glossary);
    changes.add(change);
    timeline.add(change.step());
    listeners.add(glossary);
  }

  private boolean write(Supplier<Boolean> work) {
    writing.lock();
    try {
      return work.get();
    } finally {
      writing.unlock();
      listeners.tell();
    }
  }
}
