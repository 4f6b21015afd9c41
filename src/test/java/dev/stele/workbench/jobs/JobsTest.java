package dev.stele.workbench.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.workbench.shell.Failure;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class JobsTest {

  private final Jobs jobs = new Jobs(1);
  private final BlockingQueue<Job.State> seen = new LinkedBlockingQueue<>();

  @AfterEach
  void stop() {
    jobs.close();
  }

  @Test
  void tellsOfProgressAndOfTheEnd() throws InterruptedException {
    jobs.listen(job -> seen.add(job.state()));
    jobs.start(
        "text",
        progress -> {
          progress.at("progress.align", 0);
          progress.at("progress.align", 0.001);
          progress.at("progress.align", 0.5);
          return "project/1";
        });
    assertThat(untilOver())
        .endsWith(
            new Job.State.Running("progress.align", 0),
            new Job.State.Running("progress.align", 0.5),
            new Job.State.Done("project/1"));
    assertThat(jobs.list()).isEmpty();
  }

  @Test
  void stopsAtTheNextStepWhenCancelled() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    jobs.listen(job -> seen.add(job.state()));
    Job job =
        jobs.start(
            "text",
            progress -> {
              begun.countDown();
              assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
              progress.at("progress.align", 0.5);
              return "never";
            });
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    job.cancel();
    cancelled.countDown();
    assertThat(untilOver()).endsWith(new Job.State.Cancelled());
  }

  @Test
  void aJobThatWaitsIsCancelledAtOnce() {
    CountDownLatch end = new CountDownLatch(1);
    jobs.start("first", progress -> end.await(10, TimeUnit.SECONDS) ? "" : "late");
    Job waiting = jobs.start("second", progress -> "never");
    waiting.cancel();
    assertThat(waiting.state()).isEqualTo(new Job.State.Cancelled());
    assertThat(jobs.list()).doesNotContain(waiting);
    end.countDown();
  }

  @Test
  void keepsAFailedJobUntilItIsDismissed() throws InterruptedException {
    jobs.listen(job -> seen.add(job.state()));
    Job job =
        jobs.start(
            "text",
            progress -> {
              throw new Failure("failure.noProject");
            });
    untilOver();
    assertThat(job.failure().orElseThrow()).isInstanceOf(Failure.class);
    assertThat(jobs.list()).containsExactly(job);
    jobs.dismiss(job);
    assertThat(jobs.list()).isEmpty();
  }

  @Test
  void refusesMoreThanCanWait() {
    CountDownLatch end = new CountDownLatch(1);
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 100; i++) {
                jobs.start("text", progress -> end.await(10, TimeUnit.SECONDS) ? "" : "late");
              }
            })
        .isInstanceOfSatisfying(
            Failure.class, failure -> assertThat(failure.key()).isEqualTo("job.tooMany"));
    end.countDown();
  }

  private List<Job.State> untilOver() throws InterruptedException {
    List<Job.State> states = new java.util.ArrayList<>();
    Job.State state;
    do {
      state = seen.poll(10, TimeUnit.SECONDS);
      assertThat(state).as("the next step").isNotNull();
      states.add(state);
    } while (state instanceof Job.State.Waiting || state instanceof Job.State.Running);
    return states;
  }
}
