package dev.stele.text.edit;

import dev.stele.text.Annotation;
import dev.stele.text.Comment;
import dev.stele.text.Dismissal;
import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.List;

/** Edits of what people say about rows. */
public final class Marks {

  private Marks() {}

  /** One status for the rows in {@code [from, to)}. */
  public static Splice setStatus(Multitext text, int from, int to, Status status) {
    List<Row> rows = text.rows().subList(from, to);
    List<Row> marked = rows.stream().map(row -> row.withStatus(status)).toList();
    return new Splice(from, rows, marked, Reason.SET_STATUS);
  }

  /** One more comment below those of a row. */
  public static Splice comment(Multitext text, int position, Comment comment) {
    Row row = text.rows().get(position);
    Row commented = row.withComments(RowEdits.joined(row.comments(), List.of(comment)));
    return RowEdits.replace(position, row, commented, Reason.COMMENT);
  }

  /** Other comments for a row, when one was changed or taken away. */
  public static Splice setComments(Multitext text, int position, List<Comment> comments) {
    Row row = text.rows().get(position);
    return RowEdits.replace(position, row, row.withComments(comments), Reason.COMMENT);
  }

  /** Other annotations for a row. */
  public static Splice setAnnotations(Multitext text, int position, List<Annotation> annotations) {
    Row row = text.rows().get(position);
    return RowEdits.replace(position, row, row.withAnnotations(annotations), Reason.ANNOTATE);
  }

  /** What people take for no fault in the rows from {@code from} on, one list for each. */
  public static Splice setDismissals(Multitext text, int from, List<List<Dismissal>> dismissals) {
    List<Row> rows = text.rows().subList(from, from + dismissals.size());
    List<Row> marked = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      marked.add(rows.get(i).withDismissals(dismissals.get(i)));
    }
    return new Splice(from, rows, marked, Reason.DISMISS);
  }
}
