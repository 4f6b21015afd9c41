package dev.stele.exchange.findings;

import dev.stele.check.Finding;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The stretches of one version's cell that findings mark. */
public final class Marks {

  private Marks() {}

  /** In order, those that overlap or touch made one. */
  public static List<Span> of(List<Finding> findings, int version) {
    List<Span> sorted =
        findings.stream()
            .flatMap(finding -> finding.spans().get(version).stream())
            .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
            .toList();
    List<Span> marks = new ArrayList<>();
    for (Span span : sorted) {
      if (!marks.isEmpty() && span.start() <= marks.getLast().end()) {
        Span last = marks.removeLast();
        marks.add(new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        marks.add(span);
      }
    }
    return marks;
  }
}
