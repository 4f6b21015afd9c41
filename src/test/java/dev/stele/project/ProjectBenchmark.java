package dev.stele.project;

import dev.stele.project.state.State;
import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Measures a project of 100,000 rows in three languages: creating, opening, editing, undoing,
 * accepting half of it, going back, and the heap that open projects take. Run its main with the
 * test class path; arguments: rows, number of projects open at once.
 */
final class ProjectBenchmark {

  private static final int EDITS = 300;

  private final int rows;
  private final Path directory;

  private long lastCpu;

  private ProjectBenchmark(int rows, Path directory) {
    this.rows = rows;
    this.directory = directory;
  }

  public static void main(String[] arguments) throws IOException {
    int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    int projects = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
    Path directory = Files.createTempDirectory("stele-benchmark");
    new ProjectBenchmark(rows, directory).run(projects);
  }

  private void run(int count) throws IOException {
    List<Long> ids = new ArrayList<>();
    try (Projects projects = Projects.open(directory, Clock.systemUTC())) {
      for (int i = 0; i < count; i++) {
        Multitext text = Texts.of(rows, 3, new Random(i));
        long start = System.nanoTime();
        ids.add(projects.create("Project " + i, text, List.of(), "mina").id());
        say("create", start);
      }
      System.out.printf("file: %d MB%n", size() >> 20);
    }
    try (Projects projects = Projects.open(directory, Clock.systemUTC())) {
      long before = heap();
      say("restart", System.nanoTime());
      List<Project> open = new ArrayList<>();
      for (long id : ids) {
        long start = System.nanoTime();
        open.add(projects.open(id));
        say("open", start);
      }
      System.out.printf("heap of %d open projects: %d MB%n", open.size(), heap() - before >> 20);
      edit(open.getFirst());
      large(open.getFirst());
      System.out.printf("file: %d MB%n", size() >> 20);
    }
    try (Projects projects = Projects.open(directory, Clock.systemUTC())) {
      long start = System.nanoTime();
      say("restart", start);
      projects.open(ids.getFirst());
      say("open after all edits", start);
    }
  }

  private void edit(Project project) {
    Random random = new Random(1);
    List<Runnable> edits = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      edits.add(() -> replace(project, random.nextInt(rows), random));
    }
    percentiles("edit", edits);
    percentiles("whole multitext after an edit", List.of(() -> project.multitext()));
    List<Runnable> undos = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      undos.add(() -> project.undo("mina"));
    }
    percentiles("undo", undos);
    List<Runnable> lookups = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      lookups.add(
          () -> {
            int position = random.nextInt(rows);
            State state = project.state();
            if (state.position(state.row(position).id()).orElseThrow() != position) {
              throw new IllegalStateException();
            }
            state.sentencesBefore(position, 1);
          });
    }
    percentiles("find a row by id and count its sentences", lookups);
  }

  private static void replace(Project project, int position, Random random) {
    Row row = project.state().row(position);
    project.apply(
        new Splice(
            position, List.of(row), List.of(Texts.row(row.id(), 3, random)), Reason.EDIT_TEXT),
        "mina");
  }

  private void large(Project project) {
    List<Row> before = project.state().rows(0, rows / 2);
    List<Row> accepted = before.stream().map(row -> row.withStatus(Status.ACCEPTED)).toList();
    long start = System.nanoTime();
    project.apply(new Splice(0, before, accepted, Reason.SET_STATUS), "mina");
    say("accept half of the rows", start);
    start = System.nanoTime();
    project.undo("mina");
    say("undo that", start);
    start = System.nanoTime();
    project.goBackTo(EDITS, "mina");
    say("go back by 300 entries and more", start);
  }

  private static void percentiles(String what, List<Runnable> work) {
    long[] times = new long[work.size()];
    for (int i = 0; i < times.length; i++) {
      long start = System.nanoTime();
      work.get(i).run();
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    System.out.printf(
        Locale.ROOT,
        "%s: median %.3f ms, 95%% %.3f ms, longest %.3f ms%n",
        what,
        times[times.length / 2] / 1e6,
        times[(times.length - 1) * 95 / 100] / 1e6,
        times[times.length - 1] / 1e6);
  }

  /**
   * Tells the time since the last call too as the processor saw it: other work falsifies clocks.
   */
  private void say(String what, long start) {
    long cpu = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f ms, all since the line before: %d ms of processor time%n",
        what,
        (System.nanoTime() - start) / 1e6,
        cpu - lastCpu);
    lastCpu = cpu;
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private long size() throws IOException {
    return Files.size(directory.resolve("stele.mv.db"));
  }
}
