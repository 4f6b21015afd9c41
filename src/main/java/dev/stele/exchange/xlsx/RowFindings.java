package dev.stele.exchange.xlsx;

import dev.stele.check.Checked;
import dev.stele.check.Finding;
import dev.stele.check.report.Report;
import dev.stele.exchange.findings.Checking;
import dev.stele.exchange.findings.Marks;
import dev.stele.exchange.findings.Phrases;
import dev.stele.exchange.sheet.CellText;
import dev.stele.exchange.sheet.Laid;
import dev.stele.exchange.sheet.Rich;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What was found in the rows of a sheet, without what people have dismissed: told in a column of
 * its own, and marked in the texts.
 */
final class RowFindings {

  private final Optional<Checked> checked;
  private final Phrases phrases;

  RowFindings(Multitext text, Checking checking) {
    checked = checking.check().apply(text);
    phrases = new Phrases(checking.reader());
  }

  /**
   * The text in figures, what people have dismissed counted apart; empty where nothing is checked.
   */
  Optional<Report> report() {
    return checked.map(
        all -> {
          Map<Long, List<Finding>> byRow = new HashMap<>();
          for (int i = 0; i < all.findings().size(); i++) {
            byRow.put(all.text().rows().get(i).id(), all.findings().get(i));
          }
          return Report.of(
              all.text().versions(),
              all.text().rows(),
              row -> byRow.getOrDefault(row.id(), List.of()));
        });
  }

  private List<Finding> of(int index) {
    return checked
        .map(
            all -> {
              Row row = all.text().rows().get(index);
              return all.findings().get(index).stream().filter(f -> !f.isDismissed(row)).toList();
            })
        .orElse(List.of());
  }

  /** A line for each finding in the row at a place. */
  Laid told(int index) {
    List<Finding> findings = of(index);
    List<String> rich =
        findings.stream()
            .map(f -> Rich.NAME.of(CellText.escape(name(f))) + CellText.escape(said(f)))
            .toList();
    return CellText.fits(rich)
        ? Laid.of(String.join("\n", rich))
        : CellText.laid(findings.stream().map(f -> name(f) + said(f)).toList());
  }

  private String name(Finding finding) {
    return phrases.check(finding) + " (" + phrases.severity(finding) + "):";
  }

  private String said(Finding finding) {
    return " " + phrases.message(finding);
  }

  /** The sentences of a cell, a line each, with the evidence marked; empty where there is none. */
  Optional<Laid> marked(int index, Row row, int version) {
    List<Span> evidence =
        Marks.of(of(index), version).stream().filter(span -> !span.isEmpty()).toList();
    String text = row.cell(version).stream().map(Segment::text).collect(Collectors.joining("\n"));
    if (evidence.isEmpty() || !CellText.plain(text).equals(text)) {
      return Optional.empty();
    }
    StringBuilder rich = new StringBuilder();
    int at = 0;
    for (Span span : evidence) {
      rich.append(CellText.escape(text.substring(at, span.start())));
      rich.append(mark(text.substring(span.start(), span.end())));
      at = span.end();
    }
    String cell = rich.append(CellText.escape(text.substring(at))).toString();
    return CellText.fits(List.of(cell)) ? Optional.of(Laid.of(cell)) : Optional.empty();
  }

  /** A stretch of rich text stays within its line. */
  private static String mark(String text) {
    return text.lines()
        .map(line -> Rich.EVIDENCE.of(CellText.escape(line)))
        .collect(Collectors.joining("\n"));
  }
}
