package dev.stele.check.report;

import dev.stele.text.Category;
import dev.stele.text.Language;
import dev.stele.text.Severity;
import java.util.Map;

/**
 * One version of a text in figures.
 *
 * @param absent rows in which it says nothing while another version says something
 * @param errors what people have called errors, by category and severity
 */
public record VersionReport(
    Language language,
    long sentences,
    long words,
    long characters,
    int absent,
    Map<Category, Map<Severity, Integer>> errors) {

  /** Points for errors. */
  public double points(Weights weights) {
    return errors.values().stream()
        .flatMap(bySeverity -> bySeverity.entrySet().stream())
        .mapToDouble(entry -> weights.of(entry.getKey()) * entry.getValue())
        .sum();
  }

  /** Points for errors per 1,000 words, 0 for a version without words. */
  public double score(Weights weights) {
    return words == 0 ? 0 : points(weights) * 1000 / words;
  }
}
