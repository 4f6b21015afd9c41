package dev.stele.exchange.xlsx;

import dev.stele.exchange.Digest;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Version;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What each part of a row said when it was exported, in eight hexadecimal digits: when the file
 * comes back, they tell what a reviewer has changed, and what others have changed meanwhile.
 *
 * @param texts one for each version
 */
public record RowDigest(List<String> texts, String status, String errors, String comments) {

  private static final int DIGITS = 8;

  /** Digits for a whole multitext. */
  private static final int MANY_DIGITS = 16;

  public RowDigest {
    texts = List.copyOf(texts);
  }

  public static RowDigest of(Row row, List<Version> versions) {
    return of(RowWords.of(row, versions));
  }

  public static RowDigest of(RowWords words) {
    return new RowDigest(
        words.texts().stream().map(RowDigest::of).toList(),
        of(words.status()),
        errors(words.categories(), words.severities(), words.errorsIn()),
        of(words.comments()));
  }

  /** The digest of one part; white space around it does not count. */
  public static String of(String part) {
    return of(part.strip(), DIGITS);
  }

  /** The digest of the errors of a row, which stand in three columns. */
  public static String errors(String categories, String severities, String languages) {
    return of(categories.strip() + '\u001F' + severities.strip() + '\u001F' + languages.strip());
  }

  /** The digest of all rows in their order. */
  public static String of(Multitext text) {
    StringBuilder all = new StringBuilder();
    for (Row row : text.rows()) {
      all.append(row.id()).append(' ').append(of(row, text.versions())).append('\n');
    }
    return of(all.toString(), MANY_DIGITS);
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
    List<String> texts = Arrays.asList(parts).subList(0, versions);
    return new RowDigest(texts, parts[versions], parts[versions + 1], parts[versions + 2]);
  }

  @Override
  public String toString() {
    return String.join(" ", texts) + " " + status + " " + errors + " " + comments;
  }

  private static String of(String text, int digits) {
    return Digest.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, digits);
  }
}
