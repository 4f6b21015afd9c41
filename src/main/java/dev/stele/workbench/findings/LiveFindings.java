package dev.stele.workbench.findings;

import dev.stele.check.Checker;
import dev.stele.check.Finding;
import dev.stele.project.Project;
import dev.stele.project.Subscription;
import dev.stele.project.state.Entry;
import dev.stele.project.state.State;
import dev.stele.text.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The findings of a live project, kept up to date in the background while its rows change. One for
 * each live project, shared by all who look at it. Thread-safe; reading never waits.
 */
public final class LiveFindings implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LiveFindings.class);

  private final Project project;
  private final Supplier<Checker> checkers;
  private final Map<Long, List<Found>> byRow = new ConcurrentHashMap<>();

  /** The rows that have findings which nobody has dismissed. */
  private final Set<Long> open = ConcurrentHashMap.newKeySet();

  private final Counts counts = new Counts();
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final ForkJoinPool worker;
  private final Subscription subscription;

  /** Confined to the worker. */
  private Checker checker;

  /** The entry up to which the findings are those of the rows; confined to the worker. */
  private long sequence;

  /** How often everything was to be checked again; only the last time counts. */
  private final AtomicInteger restarts = new AtomicInteger();

  private volatile double done;
  private volatile boolean closed;

  /**
   * A finding as people see it.
   *
   * @param key what it is known by, however often the row is checked
   * @param dismissed whether somebody has said that it is none
   */
  public record Found(Finding finding, String key, boolean dismissed) {}

  /**
   * What has changed.
   *
   * @param rows the ids of the rows whose findings are others now; empty when all may be
   * @param done 0..1 of the first look at all rows
   */
  public record Change(Collection<Long> rows, double done) {}

  /**
   * @param checkers makes a checker as the project's settings want it at that moment
   */
  public LiveFindings(Project project, Supplier<Checker> checkers) {
    this.project = project;
    this.checkers = checkers;
    worker = new ForkJoinPool(1, LiveFindings::quietly, null, true);
    checker = checkers.get();
    subscription = project.listen(entry -> submit(() -> follow(entry)));
    submit(this::begin);
  }

  /**
   * Checks run side by side in the pool that they are asked from; here that is one thread, so that
   * the first look at a long text leaves a processor to those who work meanwhile.
   */
  private static ForkJoinWorkerThread quietly(ForkJoinPool pool) {
    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    thread.setName("stele-findings-" + thread.getPoolIndex());
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  /** Checks everything again: other settings, another glossary. What is under way is given up. */
  public void restart() {
    int mine = restarts.incrementAndGet();
    submit(
        () -> {
          if (mine == restarts.get()) {
            checker = checkers.get();
            begin();
          }
        });
  }

  /** What was found in a row, dismissed findings among it. */
  public List<Found> of(long row) {
    return byRow.getOrDefault(row, List.of());
  }

  /** Whether a row has findings that nobody has dismissed. */
  public boolean anyOpen(long row) {
    return open.contains(row);
  }

  public Counts counts() {
    return counts;
  }

  /** How much of the first look at all rows is done, 0..1. */
  public double done() {
    return done;
  }

  /**
   * The nearest row behind or before a position that has an open finding of a kind.
   *
   * @param step 1 or -1
   */
  public OptionalInt next(State state, int position, int step, Predicate<Finding> kind) {
    for (int i = position + step; i >= 0 && i < state.size(); i += step) {
      boolean has =
          of(state.row(i).id()).stream()
              .anyMatch(found -> !found.dismissed() && kind.test(found.finding()));
      if (has) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Tells of each change, from the thread that works; a listener should hand the work on. */
  public Subscription listen(Consumer<Change> listener) {
    Consumer<Change> own = listener::accept; // its own identity, should it be added twice
    listeners.add(own);
    return () -> listeners.remove(own);
  }

  @Override
  public void close() {
    closed = true;
    subscription.close();
    worker.shutdownNow();
  }

  private void submit(Runnable work) {
    if (closed) {
      return;
    }
    worker.execute(
        () -> {
          try {
            work.run();
          } catch (CancellationException e) {
            LOG.debug("the check of project {} was given up", project.id());
          } catch (RuntimeException e) {
            LOG.error("checking project {} has failed", project.id(), e);
          }
        });
  }

  /** What was found before stays to be seen until what is found now takes its place. */
  private void begin() {
    State state = project.state();
    sequence = state.sequence();
    done = 0;
    int begun = restarts.get();
    checker.add(state.rows(), (stage, share) -> at(share, begun));
    List<Long> gone = new ArrayList<>(byRow.keySet());
    gone.removeIf(id -> checker.row(id).isPresent());
    gone.forEach(this::publish);
    state.rows().forEach(row -> publish(row.id()));
    done = 1;
    tell(new Change(List.of(), 1));
  }

  private void at(double share, int begun) {
    if (closed || begun != restarts.get()) {
      throw new CancellationException();
    }
    if (share - done >= 0.05) {
      done = Math.min(share, 0.99);
      tell(new Change(List.of(), done));
    }
  }

  private void follow(Entry entry) {
    if (entry.sequence() <= sequence) {
      return;
    }
    sequence = entry.sequence();
    Collection<Long> changed = checker.change(entry.splice().removed(), entry.splice().inserted());
    changed.forEach(this::publish);
    tell(new Change(changed, done));
  }

  private void publish(long id) {
    List<Found> found =
        checker.of(id).stream()
            .map(finding -> found(finding, checker.row(id).orElseThrow()))
            .toList();
    List<Found> before = found.isEmpty() ? byRow.remove(id) : byRow.put(id, found);
    if (found.stream().anyMatch(one -> !one.dismissed())) {
      open.add(id);
    } else {
      open.remove(id);
    }
    counts.change(before == null ? List.of() : before, found);
  }

  private static Found found(Finding finding, Row row) {
    return new Found(finding, finding.key(row), finding.isDismissed(row));
  }

  private void tell(Change change) {
    for (Consumer<Change> listener : listeners) {
      listener.accept(change);
    }
  }
}
