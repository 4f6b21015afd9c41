package dev.stele.workbench.jobs;

import dev.stele.text.Progress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** One piece of long work. Thread-safe. */
public final class Job {

  /** Less progress than this is not told: nobody would see it. */
  private static final double VISIBLE_STEP = 0.01;

  /** From this share of a stage on its pace says how long the rest takes. */
  private static final double TELLING = 0.03;

  /** Shorter than this a stage has no pace yet. */
  private static final long TELLING_NANOS = 2_000_000_000L;

  /** What long work does. */
  @FunctionalInterface
  public interface Work {
    /**
     * @param progress to be told of each step; stops the work when it was cancelled
     * @return the address at which the result is to be seen, such as {@code project/7}
     */
    String run(Progress progress) throws Exception;
  }

  /** Where a job stands. */
  public sealed interface State {

    /** Waits for its turn. */
    record Waiting() implements State {}

    /** Works at a stage (a message key), of which a part, 0..1, is done. */
    record Running(String stage, double done) implements State {}

    /** Is done; the result is to be seen at an address. */
    record Done(String address) implements State {}

    record Failed(Throwable cause) implements State {}

    record Cancelled() implements State {}
  }

  private final long id;
  private final String title;
  private final Work work;
  private final Consumer<Job> observer;
  private final LongSupplier clock;
  private volatile State state = new State.Waiting();
  private volatile long stageBegan;

  Job(long id, String title, Work work, Consumer<Job> observer) {
    this(id, title, work, observer, System::nanoTime);
  }

  /**
   * @param clock nanoseconds from some moment on
   */
  Job(long id, String title, Work work, Consumer<Job> observer, LongSupplier clock) {
    this.clock = clock;
    this.id = id;
    this.title = title;
    this.work = work;
    this.observer = observer;
  }

  public long id() {
    return id;
  }

  /** What is being made, in the user's words: the name of the project. */
  public String title() {
    return title;
  }

  public State state() {
    return state;
  }

  /** How long the present stage will take yet, as far as can be told from what it has taken. */
  public Optional<Duration> remaining() {
    if (!(state instanceof State.Running(String stage, double done)) || done < TELLING) {
      return Optional.empty();
    }
    long taken = clock.getAsLong() - stageBegan;
    return taken < TELLING_NANOS
        ? Optional.empty()
        : Optional.of(Duration.ofNanos((long) (taken * (1 - done) / done)));
  }

  /** Whether the job has come to an end, good or bad. */
  public boolean isOver() {
    return !(state instanceof State.Waiting || state instanceof State.Running);
  }

  public Optional<Throwable> failure() {
    return state instanceof State.Failed failed ? Optional.of(failed.cause()) : Optional.empty();
  }

  /** Gives the job up at once; the work itself stops at its next step, and nobody sees it. */
  public void cancel() {
    become(new State.Cancelled());
  }

  void run() {
    if (isOver()) {
      return;
    }
    try {
      become(new State.Done(work.run(this::at)));
    } catch (CancellationException e) {
      become(new State.Cancelled());
    } catch (Exception | OutOfMemoryError | StackOverflowError e) {
      become(new State.Failed(e));
    }
  }

  private void at(String stage, double done) {
    State now = state;
    if (now instanceof State.Cancelled) {
      throw new CancellationException("cancelled by a person");
    }
    boolean begins = !(now instanceof State.Running before) || !before.stage().equals(stage);
    if (begins) {
      stageBegan = clock.getAsLong();
    }
    if (begins || done - ((State.Running) now).done() >= VISIBLE_STEP) {
      become(new State.Running(stage, done));
    }
  }

  /** What is over stays as it ended. */
  private void become(State next) {
    synchronized (this) {
      if (isOver()) {
        return;
      }
      state = next;
    }
    observer.accept(this);
  }
}
