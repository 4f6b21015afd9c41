package dev.stele.evaluate.faults;

import dev.stele.check.Cell;
import dev.stele.check.Checked;
import dev.stele.check.Finding;
import dev.stele.evaluate.score.Characters;
import dev.stele.text.Multitext;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Where the findings of a text stand, and where its sentences do. */
final class Marks {

  private final Checked checked;
  private final int[][] starts;

  /** A finding with its row's place, and its evidence in each version. */
  record Mark(int row, Finding finding, List<List<Stretch>> stretches) {

    Mark {
      stretches = stretches.stream().map(List::copyOf).toList();
    }
  }

  Marks(Checked checked) {
    this.checked = checked;
    Multitext text = checked.text();
    starts = new int[text.versions().size()][text.rows().size()];
    for (int v = 0; v < starts.length; v++) {
      int at = 0;
      for (int r = 0; r < starts[v].length; r++) {
        starts[v][r] = at;
        for (Segment segment : text.rows().get(r).cell(v)) {
          at += Characters.count(segment.text());
        }
      }
    }
  }

  List<Mark> all() {
    List<Mark> marks = new ArrayList<>();
    for (int r = 0; r < checked.findings().size(); r++) {
      for (Finding finding : checked.findings().get(r)) {
        List<List<Stretch>> stretches = new ArrayList<>();
        for (int v = 0; v < starts.length; v++) {
          stretches.add(stretches(finding, r, v));
        }
        marks.add(new Mark(r, finding, stretches));
      }
    }
    return marks;
  }

  private List<Stretch> stretches(Finding finding, int row, int version) {
    Cell cell = checked.row(row).cell(version);
    List<Span> spans = finding.spans().get(version);
    if (spans.isEmpty() && finding.version() == version) {
      spans = List.of(new Span(0, cell.text().length()));
    }
    return spans.stream().map(span -> stretch(cell.text(), span, starts[version][row])).toList();
  }

  private static Stretch stretch(String text, Span span, int start) {
    int from = start + Characters.count(text.substring(0, span.start()));
    return new Stretch(from, from + Characters.count(text.substring(span.start(), span.end())));
  }

  /** What a finding marks in the version at fault. */
  String text(Mark mark) {
    Finding finding = mark.finding();
    String text = checked.row(mark.row()).cell(finding.version()).text();
    List<String> marked = new ArrayList<>();
    for (Span span : finding.spans().get(finding.version())) {
      marked.add(text.substring(span.start(), span.end()));
    }
    return String.join(" … ", marked);
  }
}
