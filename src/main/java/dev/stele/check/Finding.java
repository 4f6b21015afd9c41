package dev.stele.check;

import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.List;

/**
 * Something in a row that may be wrong, with the evidence.
 *
 * @param check the name of the check that found it
 * @param version the version at fault, as far as can be told: with three versions the one that
 *     stands alone, with two the one that is not the source
 * @param spans for each version the evidence in its cell, in UTF-16 units of {@link Cell#text};
 *     empty for versions that are not concerned. In the version at fault an empty span marks the
 *     place where something was expected
 * @param message what was seen, and what was expected where
 */
public record Finding(
    String check, Severity severity, int version, List<List<Span>> spans, Message message) {

  public Finding {
    spans = spans.stream().map(List::copyOf).toList();
    if (version < 0 || version >= spans.size()) {
      throw new IllegalArgumentException("version=" + version + " of " + spans.size());
    }
  }

  /** Whether a version is at fault or holds evidence. */
  public boolean concerns(int other) {
    return other == version || !spans.get(other).isEmpty();
  }

  Finding withSeverity(Severity other) {
    return new Finding(check, other, version, spans, message);
  }
}
