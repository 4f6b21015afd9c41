package dev.stele.workbench.review;

import dev.stele.project.Projects;
import dev.stele.text.Bead;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Start;
import dev.stele.text.Version;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Small multitexts for tests. */
public final class Rows {

  private Rows() {}

  /** English, Russian and Korean rows of these shapes, such as {@code {1, 1, 1}, {2, 1, 2}}. */
  public static Multitext text(int[]... shapes) {
    List<Version> versions =
        List.of(
            new Version(Language.ENGLISH),
            new Version(Language.RUSSIAN),
            new Version(Language.KOREAN));
    int[] next = new int[3];
    List<Row> rows = new ArrayList<>();
    for (int[] shape : shapes) {
      rows.add(row(rows.size() + 1L, shape, next, 0.95));
    }
    return new Multitext(versions, rows);
  }

  public static Row row(long id, int[] shape, int[] next, double confidence) {
    List<List<Segment>> cells = new ArrayList<>();
    for (int v = 0; v < shape.length; v++) {
      int version = v;
      cells.add(IntStream.range(0, shape[v]).mapToObj(i -> sentence(version, next)).toList());
    }
    List<List<Bead>> beads = new ArrayList<>();
    for (Pair pair : Pair.all(shape.length)) {
      beads.add(whole(shape[pair.left()], shape[pair.right()], confidence));
    }
    return Row.proposed(id, cells, beads, confidence);
  }

  /** Puts a project of such rows into a data directory; it is the first, {@code project/1}. */
  public static void store(Path data, String name, Multitext text) {
    try (Projects projects = Projects.open(data, Clock.systemUTC())) {
      projects.create(name, text, List.of(), "anna");
    }
  }

  private static List<Bead> whole(int left, int right, double confidence) {
    return left + right == 0
        ? List.of()
        : List.of(new Bead(new Span(0, left), new Span(0, right), confidence));
  }

  private static Segment sentence(int version, int[] next) {
    String word = List.of("Sentence", "Предложение", "문장").get(version);
    return new Segment(word + " " + ++next[version] + ".", Start.SENTENCE);
  }

  /** A row's shape, as in {@code "2:1:2"}. */
  public static String shape(Row row) {
    return String.join(":", row.cells().stream().map(cell -> String.valueOf(cell.size())).toList());
  }

  public static List<String> shapes(List<Row> rows) {
    return rows.stream().map(Rows::shape).toList();
  }
}
