package dev.stele.exchange.reviewed;

import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.marks.Mark;
import dev.stele.exchange.marks.MarkedRow;
import dev.stele.exchange.xlsx.Field;
import dev.stele.text.Annotation;
import dev.stele.text.Comment;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Status;
import dev.stele.text.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A review sheet as a multitext of its own, where there is no project to compare it with. The rows
 * stand in the order of their numbers, however the sheet was sorted.
 */
public final class ReviewedText {

  private final ReviewedFile file;
  private final List<String> tags;
  private final List<Version> versions;

  private ReviewedText(ReviewedFile file) {
    this.file = file;
    this.tags = file.languages().stream().map(Language::tag).toList();
    this.versions = file.languages().stream().map(Version::new).toList();
  }

  /**
   * @throws UnreadableException naming the line that says what no row can say
   */
  public static Multitext of(ReviewedFile file) throws UnreadableException {
    ReviewedText text = new ReviewedText(file);
    List<Row> rows = new ArrayList<>();
    for (ReviewedRow row :
        file.rows().stream().sorted(Comparator.comparingLong(ReviewedText::number)).toList()) {
      rows.add(text.checked(row));
    }
    if (rows.isEmpty()) {
      throw new UnreadableException(
          Problem.EMPTY, file.name(), "", "has no rows", "give the output of an alignment");
    }
    return new Multitext(text.versions, rows);
  }

  /** Rows without a number come last, as they stand. */
  private static long number(ReviewedRow row) {
    String digits = row.word(Field.NUMBER).orElse("").replaceFirst("\\D.*", "");
    return digits.isEmpty() || digits.length() > 9 ? Long.MAX_VALUE : Long.parseLong(digits);
  }

  private Row checked(ReviewedRow row) throws UnreadableException {
    try {
      return row(row);
    } catch (NotUnderstoodException | IllegalArgumentException e) {
      throw new UnreadableException(
          Problem.DAMAGED,
          file.name(),
          "line " + row.line(),
          e instanceof NotUnderstoodException
              ? "says something that is not in the list of its column"
              : "has damaged marks in a hidden column (" + e.getMessage() + ")",
          "put it right or delete the line");
    }
  }

  private Row row(ReviewedRow row) throws NotUnderstoodException {
    MarkedRow marked = new MarkedRow(tags);
    List<Comment> comments = new ArrayList<>();
    for (Mark mark : row.marks()) {
      if (mark.name().equals(Mark.COMMENT)) {
        comments.add(MarkedRow.comment(mark.value()));
      } else if (Mark.isOurs(mark.name())) {
        marked.mark(mark.name(), mark.value());
      }
    }
    for (int v = 0; v < tags.size(); v++) {
      String prefix = tags.get(v) + " ";
      List<Mark> own =
          row.marks().stream()
              .filter(mark -> mark.name().startsWith(prefix))
              .map(mark -> new Mark(mark.name().substring(prefix.length()), mark.value()))
              .toList();
      SheetCell cell = new SheetCell(row.text(v).orElse(""), own);
      marked.cell(v, cell.joined(), cell.marks());
    }
    String status = row.word(Field.STATUS).orElse("").strip();
    if (!status.isEmpty()) {
      marked.status(ErrorWords.constant(Status.values(), status, row.line()));
    }
    Row read = marked.row(row.id());
    String said = row.word(Field.COMMENT).orElse("");
    return read.withComments(
            new CommentWords("", Instant.EPOCH)
                .of(said, comments, row.word(Field.COMMENT).isEmpty()))
        .withAnnotations(errors(row, read.annotations()));
  }

  private List<Annotation> errors(ReviewedRow row, List<Annotation> known)
      throws NotUnderstoodException {
    if (row.word(Field.CATEGORY).isEmpty()) {
      return known;
    }
    return new ErrorWords(versions, row.line())
        .of(
            row.word(Field.CATEGORY).get(),
            row.word(Field.SEVERITY).orElse(""),
            row.word(Field.ERROR_IN).orElse(""),
            known);
  }
}
