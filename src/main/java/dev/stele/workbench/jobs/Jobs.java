package dev.stele.workbench.jobs;

import dev.stele.exchange.UnreadableException;
import dev.stele.project.store.StorageException;
import dev.stele.workbench.shell.Failure;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All long work of the workbench: some pieces at a time, the others wait. Thread-safe. */
public final class Jobs implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Jobs.class);

  /** How many may wait; more than a person starts by hand. */
  private static final int WAITING = 50;

  private final AtomicLong ids = new AtomicLong();
  private final Map<Long, Job> jobs = new ConcurrentSkipListMap<>();
  private final List<Consumer<Job>> listeners = new CopyOnWriteArrayList<>();
  private final ThreadPoolExecutor executor;

  /**
   * @param atOnce how many jobs run at the same time
   */
  public Jobs(int atOnce) {
    executor =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            1,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("job-", 1).daemon().factory());
    executor.allowCoreThreadTimeOut(true);
  }

  /**
   * Puts work into the queue.
   *
   * @throws Failure when too many wait already
   */
  public Job start(String title, Job.Work work) {
    return start(title, work, job -> {});
  }

  /**
   * @param begun told of the job before anything of it is
   */
  public Job start(String title, Job.Work work, Consumer<Job> begun) {
    Job job = listed(title, work, begun);
    try {
      executor.execute(job::run);
    } catch (RejectedExecutionException e) {
      jobs.remove(job.id());
      throw new Failure("job.tooMany", WAITING);
    }
    changed(job);
    return job;
  }

  /** Does work that is too short to wait for its turn. */
  public Job startAtOnce(String title, Job.Work work, Consumer<Job> begun) {
    Job job = listed(title, work, begun);
    Thread.ofPlatform().name("job-at-once-" + job.id()).daemon().start(job::run);
    return job;
  }

  private Job listed(String title, Job.Work work, Consumer<Job> begun) {
    Job job = new Job(ids.incrementAndGet(), title, work, this::changed);
    jobs.put(job.id(), job);
    begun.accept(job);
    return job;
  }

  /** The jobs that wait, run, or have failed and were not dismissed, the oldest first. */
  public List<Job> list() {
    return List.copyOf(jobs.values());
  }

  /** Takes a failed job off the list. */
  public void dismiss(Job job) {
    jobs.remove(job.id());
    tell(job);
  }

  /**
   * Tells of every step of every job, from the thread that does the work.
   *
   * @return ends it
   */
  public Runnable listen(Consumer<Job> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void changed(Job job) {
    if (job.isOver() && job.failure().isEmpty()) {
      jobs.remove(job.id());
    }
    job.failure().ifPresent(cause -> log(job, cause));
    tell(job);
  }

  /** What people can put right is one line; only a mistake in the program leaves its trace. */
  private static void log(Job job, Throwable cause) {
    switch (cause) {
      case Failure told -> log.debug("job {} ended: {}", job.id(), told.key());
      case StorageException e -> log.warn("job {} failed: {}", job.id(), e.getMessage());
      case UnreadableException e -> log.warn("job {} failed: {}", job.id(), e.getMessage());
      default -> log.error("job {} failed", job.id(), cause);
    }
  }

  private void tell(Job job) {
    listeners.forEach(listener -> listener.accept(job));
  }

  @Override
  public void close() {
    jobs.values().forEach(Job::cancel);
    executor.shutdownNow();
  }
}
