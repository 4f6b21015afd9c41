package dev.stele.exchange.xlsx;

import dev.stele.exchange.sheet.CellText;
import dev.stele.exchange.sheet.Words;
import dev.stele.text.Annotation;
import dev.stele.text.Comment;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Version;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a review sheet says of a row where people may change it, as they read it: several sentences,
 * errors or comments stand on lines of their own.
 *
 * @param texts one for each version
 * @param categories of the errors, whose severities and languages stand beside them
 */
public record RowWords(
    List<String> texts,
    String status,
    String categories,
    String severities,
    String errorsIn,
    String comments) {

  public RowWords {
    texts = List.copyOf(texts);
  }

  public static RowWords of(Row row, List<Version> versions) {
    return new RowWords(
        row.cells().stream().map(RowWords::text).toList(),
        Words.of(row.status()),
        errors(row, annotation -> Words.of(annotation.category())),
        errors(row, annotation -> Words.of(annotation.severity())),
        errors(row, annotation -> language(versions.get(annotation.version()))),
        lines(row.comments().stream().map(RowWords::comment)));
  }

  /** A cell, a sentence a line. */
  private static String text(List<Segment> cell) {
    return lines(cell.stream().map(Segment::text));
  }

  /** A comment with its author, if it has one. */
  public static String comment(Comment comment) {
    return author(comment) + CellText.plain(comment.text());
  }

  static String author(Comment comment) {
    return comment.author().isBlank() ? "" : CellText.plain(comment.author()) + ": ";
  }

  public static String language(Version version) {
    return version.language().displayName(java.util.Locale.ENGLISH);
  }

  private static String errors(Row row, Function<Annotation, String> word) {
    return lines(row.annotations().stream().map(word));
  }

  private static String lines(Stream<String> lines) {
    return lines.map(CellText::plain).collect(Collectors.joining("\n"));
  }
}
