package dev.stele.check.report;

import dev.stele.check.Finding;
import dev.stele.text.Annotation;
import dev.stele.text.Category;
import dev.stele.text.Row;
import dev.stele.text.Severity;
import dev.stele.text.Status;
import dev.stele.text.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text in figures.
 *
 * @param rows rows that hold anything
 * @param shapes how many rows have how many sentences in each version ({@code 1:2:1}), most first
 * @param confidence rows by confidence, in tenths: [0, .1), [.1, .2) … [.9, 1]
 * @param findings by check, severity and version
 */
public record Report(
    int rows,
    Map<Status, Integer> statuses,
    Map<String, Integer> shapes,
    int[] confidence,
    List<FindingCount> findings,
    List<VersionReport> versions) {

  private record Kind(String check, Severity severity, int version) {}

  /**
   * @param findings what the checks have found in a row
   */
  public static Report of(
      List<Version> versions, List<Row> all, Function<Row, List<Finding>> findings) {
    List<Row> rows = all.stream().filter(row -> !row.isEmpty()).toList();
    Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    Map<String, Integer> shapes = new HashMap<>();
    int[] confidence = new int[10];
    Map<Kind, int[]> found = new HashMap<>();
    for (Row row : rows) {
      statuses.merge(row.status(), 1, Integer::sum);
      shapes.merge(shape(row), 1, Integer::sum);
      confidence[Math.min(9, (int) (row.confidence() * 10))]++;
      for (Finding finding : findings.apply(row)) {
        Kind kind = new Kind(finding.check(), finding.severity(), finding.version());
        found.computeIfAbsent(kind, k -> new int[2])[finding.isDismissed(row) ? 1 : 0]++;
      }
    }
    List<VersionReport> reports = new ArrayList<>();
    for (int v = 0; v < versions.size(); v++) {
      reports.add(version(versions.get(v), rows, v));
    }
    return new Report(rows.size(), statuses, mostFirst(shapes), confidence, counts(found), reports);
  }

  private static String shape(Row row) {
    return row.cells().stream()
        .map(cell -> String.valueOf(cell.size()))
        .collect(Collectors.joining(":"));
  }

  private static Map<String, Integer> mostFirst(Map<String, Integer> shapes) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    shapes.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static List<FindingCount> counts(Map<Kind, int[]> found) {
    return found.entrySet().stream()
        .map(
            entry ->
                new FindingCount(
                    entry.getKey().check(),
                    entry.getKey().severity(),
                    entry.getKey().version(),
                    entry.getValue()[0],
                    entry.getValue()[1]))
        .sorted(
            Comparator.comparing(FindingCount::severity)
                .reversed()
                .thenComparing(FindingCount::check)
                .thenComparing(FindingCount::version))
        .toList();
  }

  private static VersionReport version(Version version, List<Row> rows, int v) {
    long sentences = 0;
    long characters = 0;
    int absent = 0;
    Map<Category, Map<Severity, Integer>> errors = new TreeMap<>();
    for (Row row : rows) {
      sentences += row.cell(v).size();
      characters += row.cell(v).stream().mapToLong(segment -> segment.text().length()).sum();
      absent += row.cell(v).isEmpty() ? 1 : 0;
      for (Annotation error : row.annotations()) {
        if (error.version() == v) {
          errors
              .computeIfAbsent(error.category(), c -> new EnumMap<>(Severity.class))
              .merge(error.severity(), 1, Integer::sum);
        }
      }
    }
    long words = WordCount.of(rows, v, version.language());
    return new VersionReport(version.language(), sentences, words, characters, absent, errors);
  }
}
