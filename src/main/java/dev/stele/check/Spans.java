package dev.stele.check;

import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Gathers the evidence of a finding, version by version. */
public final class Spans {

  private final List<List<Span>> spans = new ArrayList<>();

  private Spans(int versions) {
    for (int v = 0; v < versions; v++) {
      spans.add(new ArrayList<>());
    }
  }

  /** No evidence yet in any of so many versions. */
  public static Spans of(int versions) {
    return new Spans(versions);
  }

  public Spans add(int version, Span span) {
    spans.get(version).add(span);
    return this;
  }

  /** All of a version's cell, if there is any. */
  public Spans addAll(int version, Cell cell) {
    return cell.isEmpty() ? this : add(version, new Span(0, cell.text().length()));
  }

  List<List<Span>> list() {
    return spans;
  }
}
