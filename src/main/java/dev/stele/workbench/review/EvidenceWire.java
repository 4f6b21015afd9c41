package dev.stele.workbench.review;

import dev.stele.align.Alternative;
import dev.stele.align.Evidence;
import dev.stele.align.Explanation;
import dev.stele.text.Row;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes of an aligner's explanation what the inspector shows. */
final class EvidenceWire {

  /** As many lines of evidence as fit without scrolling. */
  private static final int LINES = 8;

  private EvidenceWire() {}

  /**
   * @param offset the position of the first row that was explained with
   */
  static Wire.Evidence of(Row row, int offset, Explanation explanation) {
    List<String[]> support = new ArrayList<>();
    List<String[]> lone = new ArrayList<>();
    for (Evidence e : explanation.evidence()) {
      if (e.left().isPresent() && e.right().isPresent() && e.weight() > 0) {
        join(support, row, e);
      } else if (e.left().isPresent() != e.right().isPresent()) {
        join(lone, row, e);
      }
    }
    return new Wire.Evidence(
        lines(support),
        lines(lone),
        explanation.alternatives().stream().map(a -> alternative(a, offset)).toList());
  }

  /** Evidence of two pairs that share a word stands in one line: military – военную – 군사적. */
  private static void join(List<String[]> lines, Row row, Evidence e) {
    String left = text(row, e.pair().left(), e.left());
    String right = text(row, e.pair().right(), e.right());
    for (String[] line : lines) {
      boolean sameLeft = !left.isEmpty() && left.equals(line[e.pair().left()]);
      boolean sameRight = !right.isEmpty() && right.equals(line[e.pair().right()]);
      if (sameLeft && sameRight) {
        return;
      }
      if (sameLeft && line[e.pair().right()].isEmpty()) {
        line[e.pair().right()] = right;
        return;
      }
      if (sameRight && line[e.pair().left()].isEmpty()) {
        line[e.pair().left()] = left;
        return;
      }
    }
    String[] line = new String[row.versions()];
    Arrays.fill(line, "");
    line[e.pair().left()] = left;
    line[e.pair().right()] = right;
    lines.add(line);
  }

  private static String text(Row row, int version, Optional<Evidence.Place> place) {
    return place
        .map(
            p -> {
              String sentence = row.cell(version).get(p.sentence()).text();
              Span span = p.span().within(0, sentence.length());
              return sentence.substring(span.start(), span.end());
            })
        .orElse("");
  }

  private static List<List<String>> lines(List<String[]> lines) {
    return lines.stream().limit(LINES).map(List::of).toList();
  }

  private static Wire.Alternative alternative(Alternative other, int offset) {
    String shapes =
        other.rows().stream()
            .map(
                row ->
                    row.cells().stream()
                        .map(cell -> String.valueOf(cell.size()))
                        .collect(Collectors.joining(" : ")))
            .collect(Collectors.joining(" + "));
    return new Wire.Alternative(
        other.from() + offset, other.to() + offset, shapes, other.probability());
  }
}
