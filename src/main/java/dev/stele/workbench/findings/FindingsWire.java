package dev.stele.workbench.findings;

import dev.stele.check.Cell;
import dev.stele.check.Check;
import dev.stele.check.Finding;
import dev.stele.text.Annotation;
import dev.stele.text.Row;
import dev.stele.text.Span;
import dev.stele.wording.Wording;
import dev.stele.workbench.findings.LiveFindings.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes of findings and errors what the screen shows. */
final class FindingsWire {

  /**
   * A finding.
   *
   * @param v the version at fault
   * @param spans stretches of sentences: version, sentence, start and end
   * @param m what was found, in the reader's language
   * @param k what it is known by
   * @param d whether it was dismissed
   */
  record Item(String check, String s, int v, List<int[]> spans, String m, String k, boolean d) {}

  record Error(int version, String category, String severity, String note) {}

  record OfRow(List<Item> findings, List<Error> errors) {}

  /** How many findings of a check weigh so much. */
  record Kind(String check, String severity, int open, int dismissed) {}

  /** A check by its name for people. */
  record Named(String check, String name, String family, String category) {}

  /**
   * All findings.
   *
   * @param rows in how many rows there are open ones
   */
  record Summary(double done, int open, int rows, List<Kind> kinds) {}

  private final Wording wording = new Wording();
  private final Locale reader;

  FindingsWire(Locale reader) {
    this.reader = reader;
  }

  OfRow row(Row row, List<Found> found) {
    return new OfRow(
        found.stream().map(each -> item(row, each)).toList(),
        row.annotations().stream().map(FindingsWire::error).toList());
  }

  private static Error error(Annotation error) {
    return new Error(
        error.version(), error.category().name(), error.severity().name(), error.note());
  }

  private Item item(Row row, Found found) {
    Finding finding = found.finding();
    List<int[]> spans = new ArrayList<>();
    for (int v = 0; v < row.versions(); v++) {
      for (Span span : finding.spans().get(v)) {
        for (Cell.Place at : Cell.places(row.cell(v), span)) {
          spans.add(new int[] {v, at.sentence(), at.span().start(), at.span().end()});
        }
      }
    }
    return new Item(
        finding.check(),
        finding.severity().name(),
        finding.version(),
        spans,
        wording.text(reader, finding.message()),
        found.key(),
        found.dismissed());
  }

  Summary summary(LiveFindings findings) {
    Map<Counts.Kind, Counts.Count> all = findings.counts().all();
    List<Kind> kinds = new ArrayList<>();
    all.forEach(
        (kind, count) -> {
          if (count.open() + count.dismissed() > 0) {
            kinds.add(
                new Kind(kind.check(), kind.severity().name(), count.open(), count.dismissed()));
          }
        });
    return new Summary(findings.done(), findings.counts().open(), findings.counts().rows(), kinds);
  }

  List<Named> names(List<Check> checks) {
    return IntStream.range(0, checks.size())
        .mapToObj(checks::get)
        .map(
            check ->
                new Named(
                    check.name(),
                    wording.text(reader, "check." + check.name()),
                    check.family().name(),
                    check.category().name()))
        .toList();
  }
}
