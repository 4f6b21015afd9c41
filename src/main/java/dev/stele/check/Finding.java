package dev.stele.check;

import dev.stele.text.Row;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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

  /** A finding as grave as its check has it. */
  public static Finding of(Check check, int version, Spans spans, Message message) {
    return new Finding(check.name(), check.severity(), version, spans.list(), message);
  }

  /** Whether a version is at fault or holds evidence. */
  public boolean concerns(int other) {
    return other == version || !spans.get(other).isEmpty();
  }

  /**
   * What this finding is known by, however often the row is checked and wherever its words stand: a
   * digest of what was found and of the evidence's text.
   *
   * @param row the row it was found in
   */
  public String key(Row row) {
    StringBuilder evidence = new StringBuilder(check).append('\n').append(message).append('\n');
    for (int v = 0; v < spans.size(); v++) {
      evidence.append(v == version ? '!' : ' ');
      if (!spans.get(v).isEmpty()) {
        String text = Cell.joined(row.cell(v));
        for (Span span : spans.get(v)) {
          evidence.append(text, span.start(), span.end()).append('\t');
        }
      }
    }
    byte[] digest = sha256(evidence.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 8);
  }

  /** Whether a person has said that this finding is none. */
  public boolean isDismissed(Row row) {
    if (row.dismissals().isEmpty()) {
      return false;
    }
    String key = key(row);
    return row.dismissals().stream().anyMatch(dismissal -> dismissal.finding().equals(key));
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  public Finding withSeverity(Severity other) {
    return new Finding(check, other, version, spans, message);
  }
}
