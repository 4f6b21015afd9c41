package dev.stele.check.catalogue;

import dev.stele.check.CheckSettings;
import dev.stele.check.Checker;
import dev.stele.check.Rows;
import dev.stele.text.Language;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long all checks take for a text, and for an edit: lines of {@code en TAB ru TAB ko}. */
final class CheckBenchmark {

  private static final int EDITS = 200;

  private CheckBenchmark() {}

  public static void main(String[] args) throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of(args[0])).stream()
            .filter(line -> line.split("\t").length == 3)
            .toList();
    List<Version> versions =
        List.of(
            new Version(Language.ENGLISH),
            new Version(Language.RUSSIAN),
            new Version(Language.KOREAN));
    for (String size : Arrays.copyOfRange(args, 1, args.length)) {
      List<Row> rows = new ArrayList<>();
      for (int i = 0; i < Integer.parseInt(size); i++) {
        rows.add(Rows.of(i + 1, lines.get(i % lines.size()).split("\t")));
      }
      measure(new Checker(versions, Checks.of(CheckSettings.DEFAULT), CheckSettings.DEFAULT), rows);
    }
  }

  private static void measure(Checker checker, List<Row> rows) {
    long start = System.nanoTime();
    checker.add(rows, Progress.NONE);
    double seconds = (System.nanoTime() - start) / 1e9;
    long findings = rows.stream().mapToLong(row -> checker.of(row.id()).size()).sum();
    double[] millis = new double[EDITS];
    for (int e = 0; e < EDITS; e++) {
      Row row = rows.get(e * (rows.size() / EDITS));
      Row other = Rows.of(row.id(), row.cell(0).get(0).text(), "17 июня", "6월 18일");
      long edit = System.nanoTime();
      checker.change(List.of(row), List.of(other));
      millis[e] = (System.nanoTime() - edit) / 1e6;
    }
    Arrays.sort(millis);
    System.gc();
    long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    System.out.printf(
        Locale.ROOT,
        "%d rows: %.1f s, %d findings, edit median %.1f ms, worst %.1f ms, heap %d MB%n",
        rows.size(),
        seconds,
        findings,
        millis[EDITS / 2],
        millis[EDITS - 1],
        heap >> 20);
  }
}
