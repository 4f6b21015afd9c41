package dev.stele.check;

import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers what speaks for a finding: a version lacks what others say, says something else than
 * they, or something that they do not say.
 */
public final class Evidence {

  private final RowText row;
  private final int version;
  private final List<List<Span>> spans = new ArrayList<>();
  private final List<Integer> others = new ArrayList<>();
  private Optional<Span> found = Optional.empty();

  /**
   * @param version the one at fault
   */
  public Evidence(RowText row, int version) {
    this.row = row;
    this.version = version;
    for (int v = 0; v < row.versions(); v++) {
      spans.add(new ArrayList<>());
    }
  }

  /** What the version at fault says. */
  public void found(Span span) {
    found = Optional.of(span);
    spans.get(version).add(span);
  }

  /** Where the version at fault should say something. */
  public void expectedAt(int place) {
    spans.get(version).add(new Span(place, place));
  }

  /** What another version says. */
  public void says(int other, Span span) {
    spans.get(other).add(span);
    others.add(other);
  }

  public Finding finding(String check, Severity severity) {
    return new Finding(check, severity, version, spans, message());
  }

  private Message message() {
    if (others.isEmpty()) {
      return Message.of("finding.partner.added", language(version), text(version));
    }
    String what = found.isPresent() ? "wrong" : "missing";
    List<Object> arguments = new ArrayList<>();
    arguments.add(language(version));
    arguments.add(found.isPresent() ? text(version) : "");
    for (int other : others.subList(0, Math.min(2, others.size()))) {
      arguments.add(language(other));
      arguments.add(text(other));
    }
    String key = "finding.partner." + what + (others.size() > 1 ? ".both" : "");
    return new Message(key, arguments);
  }

  private Object language(int v) {
    return row.cell(v).language();
  }

  private String text(int v) {
    Span span = spans.get(v).getFirst();
    return row.cell(v).text().substring(span.start(), span.end());
  }
}
