package dev.stele.exchange.xlsx;

import dev.stele.check.report.FindingCount;
import dev.stele.check.report.Report;
import dev.stele.check.report.VersionReport;
import dev.stele.check.report.Weights;
import dev.stele.exchange.findings.Phrases;
import dev.stele.exchange.sheet.FactsSheet;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import java.util.Arrays;
import java.util.Map;

/** The sheet that says how good the text is: coverage, findings, errors and the score. */
final class ReportSheet {

  private final Report report;
  private final Weights weights;
  private final Phrases phrases;
  private final FactsSheet facts;

  ReportSheet(Report report, Weights weights, Phrases phrases, FactsSheet facts) {
    this.report = report;
    this.weights = weights;
    this.phrases = phrases;
    this.facts = facts;
  }

  void write() {
    facts.title(phrases.of("report.title"));
    versions();
    findings();
    errors();
  }

  private void versions() {
    figures("version", "sentences", "words", "characters", "absent", "coverage");
    for (VersionReport version : report.versions()) {
      double coverage = report.rows() == 0 ? 0 : 1 - version.absent() / (double) report.rows();
      facts.line(
          name(version),
          version.sentences(),
          version.words(),
          version.characters(),
          version.absent(),
          coverage);
    }
    facts.gap();
  }

  private void findings() {
    if (report.findings().isEmpty()) {
      facts.line(phrases.of("report.findings.none"));
    } else {
      heads("check", "severity", "version", "open", "dismissed");
      for (FindingCount count : report.findings()) {
        facts.line(
            phrases.of("check." + count.check()),
            phrases.of("severity." + count.severity()),
            name(report.versions().get(count.version())),
            count.open(),
            count.dismissed());
      }
    }
    facts.gap();
  }

  /** MQM's categories, and for each version its points per 1,000 words. */
  private void errors() {
    heads("version", "category", "severity", "errors", "score");
    for (VersionReport version : report.versions()) {
      for (Map.Entry<Category, Map<Severity, Integer>> category : version.errors().entrySet()) {
        category
            .getValue()
            .forEach(
                (severity, count) ->
                    facts.line(
                        name(version),
                        phrases.of("review.category." + category.getKey()),
                        phrases.of("severity." + severity),
                        count));
      }
      int all =
          version.errors().values().stream()
              .flatMap(counts -> counts.values().stream())
              .mapToInt(Integer::intValue)
              .sum();
      facts.line(
          name(version),
          phrases.of("report.all"),
          "",
          all,
          new FactsSheet.Score(version.score(weights)));
    }
    facts.gap();
    facts.line(phrases.of("report.weights"));
    for (Severity severity : Severity.values()) {
      facts.line(phrases.of("severity." + severity), cost(weights.of(severity)));
    }
  }

  private static Object cost(double weight) {
    return weight == Math.rint(weight) ? (Object) Math.round(weight) : new FactsSheet.Score(weight);
  }

  private String name(VersionReport version) {
    return version.language().displayName(phrases.reader());
  }

  private void figures(String... keys) {
    facts.figures(texts(keys));
  }

  private void heads(String... keys) {
    facts.heads(texts(keys));
  }

  private String[] texts(String... keys) {
    return Arrays.stream(keys).map(key -> phrases.of("report.head." + key)).toArray(String[]::new);
  }
}
