package dev.stele.workbench.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.NamedFile;
import dev.stele.workbench.exporting.Exports.Started;
import dev.stele.workbench.exporting.Exports.Written;
import dev.stele.workbench.jobs.Job;
import dev.stele.workbench.jobs.Jobs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ExportsTest {

  private final Jobs jobs = new Jobs(1);
  private final Exports exports = new Exports(jobs);
  private final BlockingQueue<Job> over = new LinkedBlockingQueue<>();

  @BeforeEach
  void listen() {
    jobs.listen(
        job -> {
          if (job.isOver()) {
            over.add(job);
          }
        });
  }

  @AfterEach
  void close() {
    exports.close();
    jobs.close();
  }

  @Test
  void aFileWaitsUntilItIsFetched() throws Exception {
    Started started = exports.start("Test", 1, progress -> written(file("a.tsv", "one")));
    over.take();

    Exports.Waiting waiting = exports.waiting(started.id()).orElseThrow();
    assertThat(waiting.name()).isEqualTo("a.tsv");
    assertThat(waiting.file()).hasContent("one");

    exports.drop(waiting);
    assertThat(exports.waiting()).isEmpty();
    assertThat(waiting.file()).doesNotExist();
  }

  @Test
  void severalFilesAreOneArchive() throws Exception {
    exports.start("Test", 1, progress -> written(file("a.tsv", "one"), file("b.tsv", "two")));
    over.take();

    assertThat(exports.waiting()).singleElement().extracting("name").isEqualTo("stem.zip");
  }

  @Test
  void whatIsCancelledLeavesNothing() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    BlockingQueue<Boolean> wentOn = new LinkedBlockingQueue<>();
    NamedFile slow =
        new NamedFile(
            "a.tsv",
            (out, progress) -> {
              progress.at("progress.write", 0);
              begun.countDown();
              await(cancelled);
              try {
                progress.at("progress.write", 0.5);
              } finally {
                wentOn.add(true);
              }
            });
    Started started = exports.start("Test", 1, progress -> written(slow));
    begun.await();
    started.job().cancel();
    cancelled.countDown();

    assertThat(over.take().state()).isInstanceOf(Job.State.Cancelled.class);
    wentOn.take();
    assertThat(exports.waiting()).isEmpty();
  }

  @Test
  void theOldestFilesMakeRoom() throws Exception {
    for (int i = 0; i < 25; i++) {
      exports.start("Test", 1, progress -> written(file("a.tsv", "one")));
      over.take();
    }

    assertThat(exports.waiting()).hasSize(20);
    assertThat(exports.waiting())
        .allSatisfy(file -> assertThat(Files.exists(file.file())).isTrue());
  }

  private static Written written(NamedFile... files) {
    return new Written(List.of(files), "stem", "text/plain");
  }

  private static NamedFile file(String name, String content) {
    return new NamedFile(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
