package dev.stele.exchange.xlsx;

import dev.stele.exchange.Digest;
import dev.stele.text.Annotation;
import dev.stele.text.Comment;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each part of a row said when it was exported, in eight hexadecimal digits: when the file
 * comes back, they tell what a reviewer has changed, and what others have changed meanwhile.
 *
 * @param cells one for each version
 * @param errors of the annotations
 */
public record RowDigest(List<String> cells, String status, String errors, String comments) {

  private static final int DIGITS = 8;

  /** Digits for a whole multitext. */
  private static final int MANY_DIGITS = 16;

  public RowDigest {
    cells = List.copyOf(cells);
  }

  public static RowDigest of(Row row) {
    List<String> cells = new ArrayList<>();
    for (List<Segment> cell : row.cells()) {
      cells.add(of(cell.stream().map(Segment::text).toList(), DIGITS));
    }
    List<String> comments = new ArrayList<>();
    for (Comment comment : row.comments()) {
      comments.add(comment.author());
      comments.add(comment.text());
    }
    List<String> errors = row.annotations().stream().map(Annotation::toString).toList();
    return new RowDigest(
        cells, of(List.of(row.status().name()), DIGITS), of(errors, DIGITS), of(comments, DIGITS));
  }

  /** The digest of all rows in their order. */
  public static String of(Multitext text) {
    return of(text.rows().stream().map(row -> row.id() + " " + of(row)).toList(), MANY_DIGITS);
  }

  /**
   * What {@link #toString} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static RowDigest parse(String written, int versions) {
    String[] parts = written.strip().split(" ");
    if (parts.length != versions + 3) {
      throw new IllegalArgumentException("not the digest of a row: '" + written + "'");
    }
    List<String> cells = Arrays.asList(parts).subList(0, versions);
    return new RowDigest(cells, parts[versions], parts[versions + 1], parts[versions + 2]);
  }

  @Override
  public String toString() {
    return String.join(" ", cells) + " " + status + " " + errors + " " + comments;
  }

  private static String of(List<String> parts, int digits) {
    StringBuilder content = new StringBuilder();
    parts.forEach(part -> content.append(part).append('\u001F'));
    return Digest.of(content.toString().getBytes(StandardCharsets.UTF_8)).substring(0, digits);
  }
}
