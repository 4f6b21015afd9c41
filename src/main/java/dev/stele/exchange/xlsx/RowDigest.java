package dev.stele.exchange.xlsx;

import dev.stele.exchange.Digest;
import dev.stele.text.Annotation;
import dev.stele.text.Comment;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a row said when it was exported, in sixteen hexadecimal digits: when the file comes back,
 * rows that have changed since are known by it.
 */
public final class RowDigest {

  private static final int DIGITS = 16;

  private RowDigest() {}

  public static String of(Row row) {
    StringBuilder content = new StringBuilder();
    for (List<Segment> cell : row.cells()) {
      cell.forEach(segment -> content.append(segment.text()).append('\u001F'));
      content.append('\u001E');
    }
    content.append(row.status()).append('\u001E');
    for (Comment comment : row.comments()) {
      content.append(comment.author()).append('\u001F').append(comment.text()).append('\u001F');
    }
    content.append('\u001E');
    for (Annotation annotation : row.annotations()) {
      content.append(annotation).append('\u001F');
    }
    return shortened(content.toString());
  }

  /** The digest of all rows in their order. */
  public static String of(Multitext text) {
    StringBuilder all = new StringBuilder();
    text.rows().forEach(row -> all.append(row.id()).append(' ').append(of(row)).append('\n'));
    return shortened(all.toString());
  }

  private static String shortened(String content) {
    return Digest.of(content.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }
}
