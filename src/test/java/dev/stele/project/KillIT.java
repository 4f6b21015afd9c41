package dev.stele.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.project.state.Entry;
import dev.stele.project.state.State;
import dev.stele.text.Multitext;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills an editing process at random moments; nothing that it acknowledged may be missing. */
final class KillIT {

  private static final int KILLS = 20;

  /** Longest time, in ms, between the first acknowledgement and the kill. */
  private static final int LONGEST = 400;

  @TempDir Path directory;

  @Test
  void everyAcknowledgedEditOutlivesAKill() throws Exception {
    Random random = new Random(20);
    Multitext text = Texts.of(2000, 3, random);
    try (Projects projects = Projects.open(directory, Clock.systemUTC())) {
      projects.create("Treaty", text, List.of(), "mina");
    }
    State kept = State.of(text);
    int acknowledged = 0;
    for (int round = 0; round < KILLS; round++) {
      List<String> lines = killAfter(random.nextInt(LONGEST), random.nextLong());
      acknowledged += lines.size();
      kept = assertKept(lines, kept);
    }
    assertThat(acknowledged).isGreaterThan(KILLS);
  }

  private List<String> killAfter(long milliseconds, long seed)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                EditingProcess.class.getName(),
                directory.toString(),
                Long.toString(seed))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> lines = new ArrayList<>();
    CompletableFuture<Void> kill = null;
    try (BufferedReader out = process.inputReader(StandardCharsets.US_ASCII)) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        if (line.matches("\\d+ \\w+ \\d+\\.")) {
          lines.add(line);
        }
        if (kill == null && !lines.isEmpty()) {
          kill =
              CompletableFuture.runAsync(
                  // Process.destroyForcibly would close the pipe on what is still to be read.
                  () -> process.toHandle().destroyForcibly(),
                  CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS));
        }
      }
    }
    process.waitFor();
    assertThat(lines).as("the process ended before it had edited").isNotEmpty();
    return lines;
  }

  /** Checks what was acknowledged and replays it on the state before; returns the state after. */
  private State assertKept(List<String> lines, State before) {
    try (Projects projects = Projects.open(directory, Clock.systemUTC())) {
      Project project = projects.open(projects.list().getFirst().id());
      State replayed = before;
      List<String> journal = new ArrayList<>();
      while (replayed.sequence() < project.state().sequence()) {
        Entry entry = project.history().entry(replayed.sequence() + 1);
        assertThat(replayed.has(entry.splice().removed(), entry.splice().position())).isTrue();
        replayed = replayed.after(entry.splice());
        journal.add(EditingProcess.line(entry));
      }
      assertThat(journal).containsAll(lines);
      assertThat(replayed.multitext()).isEqualTo(project.multitext());
      return replayed;
    }
  }
}
