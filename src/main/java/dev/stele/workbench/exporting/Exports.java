package dev.stele.workbench.exporting;

import dev.stele.exchange.Bundle;
import dev.stele.exchange.NamedFile;
import dev.stele.text.Progress;
import dev.stele.workbench.jobs.Job;
import dev.stele.workbench.jobs.Jobs;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * All exports of the workbench: files that are written beside the pages, go on when their page is
 * closed, and wait until somebody fetches them. Thread-safe.
 */
public final class Exports implements AutoCloseable {

  /** So few rows are written before anybody would wait for their turn. */
  private static final int FEW = 5_000;

  /** As many files wait at the most; then the oldest makes room. */
  private static final int WAITING = 20;

  /** What is to be written. */
  @FunctionalInterface
  interface Work {
    Written write(Progress progress) throws IOException;
  }

  /** Files of an export, and what they are called when they are one archive. */
  record Written(List<NamedFile> files, String stem, String mediaType) {

    String name() {
      return files.size() == 1 ? files.getFirst().name() : stem + ".zip";
    }
  }

  /** A file that waits. */
  public record Waiting(long id, String name, String mediaType, Path file) {}

  private final Jobs jobs;
  private final AtomicLong ids = new AtomicLong();
  private final Map<Long, Waiting> waiting = new ConcurrentSkipListMap<>();

  public Exports(Jobs jobs) {
    this.jobs = jobs;
  }

  Jobs jobs() {
    return jobs;
  }

  /** An export under way: its job, and what its file is known by once it is done. */
  record Started(Job job, long id) {}

  /**
   * @param title what the list of jobs calls it
   * @param rows how many are written
   */
  Started start(String title, int rows, Work work) {
    long id = ids.incrementAndGet();
    Job.Work job =
        progress -> {
          keep(write(id, work, progress));
          return "";
        };
    return new Started(
        rows <= FEW ? jobs.startAtOnce(title, job, begun -> {}) : jobs.start(title, job), id);
  }

  private static Waiting write(long id, Work work, Progress progress) throws IOException {
    Path file = Files.createTempFile("stele-export", null);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Written written = work.write(progress);
      if (written.files().size() == 1) {
        written.files().getFirst().writing().writeTo(out, progress);
        return new Waiting(id, written.name(), written.mediaType(), file);
      }
      Bundle.write(written.files(), out, progress);
      return new Waiting(id, written.name(), "application/zip", file);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private void keep(Waiting file) {
    waiting.put(file.id(), file);
    waiting().stream().limit(Math.max(0, waiting.size() - WAITING)).forEach(this::drop);
  }

  /** The files that nobody has fetched, the oldest first. */
  public List<Waiting> waiting() {
    return List.copyOf(waiting.values());
  }

  Optional<Waiting> waiting(long id) {
    return Optional.ofNullable(waiting.get(id));
  }

  /** Somebody has fetched a file, or does not want it. */
  public void drop(Waiting file) {
    waiting.remove(file.id());
    try {
      Files.deleteIfExists(file.file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    waiting().forEach(this::drop);
  }
}
