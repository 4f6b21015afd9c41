package dev.stele.project;

import dev.stele.project.state.Entry;
import dev.stele.project.state.State;
import dev.stele.project.store.Packing;
import dev.stele.project.store.SpliceJson;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.StaleSpliceException;
import dev.stele.text.Status;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

/**
 * A process that two people edit in as fast as they can until it is killed; says on standard output
 * which edits it has been told are saved.
 */
final class EditingProcess {

  private EditingProcess() {}

  public static void main(String[] arguments) {
    Path directory = Path.of(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Projects projects = Projects.open(directory, Clock.systemUTC());
    Project project = projects.open(projects.list().getFirst().id());
    for (String author : List.of("mina", "yuri")) {
      Random random = new Random(seed ^ author.hashCode());
      new Thread(() -> edit(project, author, random)).start();
    }
  }

  private static void edit(Project project, String author, Random random) {
    while (true) {
      try {
        switch (random.nextInt(5)) {
          case 0 -> project.undo(author).ifPresent(EditingProcess::acknowledge);
          case 1 -> project.redo(author).ifPresent(EditingProcess::acknowledge);
          default -> acknowledge(project.apply(splice(project, random), author));
        }
      } catch (StaleSpliceException e) {
        continue; // the other was faster
      }
    }
  }

  private static Splice splice(Project project, Random random) {
    State state = project.state();
    int from = random.nextInt(state.size() - 4);
    List<Row> rows = state.rows(from, from + random.nextInt(4));
    return random.nextInt(3) == 0
        ? new Splice(from, rows, List.of(Texts.row(project.newRowId(), 3, random)), Reason.REALIGN)
        : new Splice(
            from,
            rows,
            rows.stream().map(row -> row.withStatus(Status.ACCEPTED)).toList(),
            Reason.SET_STATUS);
  }

  /** One write for one line: no half acknowledgement is ever read as a whole one. */
  private static void acknowledge(Entry entry) {
    PrintStream out = System.out;
    byte[] line = (line(entry) + "\n").getBytes(StandardCharsets.US_ASCII);
    out.write(line, 0, line.length);
    out.flush();
  }

  /** Sequence and checksum of an entry. */
  static String line(Entry entry) {
    CRC32 checksum = new CRC32();
    checksum.update(
        new Packing()
            .pack(
                json ->
                    SpliceJson.write(
                        json,
                        new SpliceJson.Body(entry.splice().removed(), entry.splice().inserted()))));
    return entry.sequence() + " " + entry.author() + " " + checksum.getValue() + ".";
  }
}
