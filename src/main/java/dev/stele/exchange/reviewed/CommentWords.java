package dev.stele.exchange.reviewed;

import dev.stele.exchange.sheet.CellText;
import dev.stele.exchange.xlsx.RowWords;
import dev.stele.text.Comment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The comments that a cell holds: those that were there before and still are, and whatever else
 * stands between them, each run of it one new comment.
 */
final class CommentWords {

  private final String author;
  private final Instant at;

  CommentWords(String author, Instant at) {
    this.author = author;
    this.at = at;
  }

  /**
   * @param known the comments that may be there, in the order in which they stand
   * @param keeping whether those that are not there are kept
   */
  List<Comment> of(String text, List<Comment> known, boolean keeping) {
    List<Comment> comments = new ArrayList<>();
    int from = 0;
    for (Comment comment : known) {
      String said = RowWords.comment(comment);
      int at = lineStart(text, said, from);
      if (at < 0) {
        said = CellText.plain(comment.text());
        at = lineStart(text, said, from);
      }
      if (at >= 0) {
        add(comments, text.substring(from, at));
        from = at + said.length();
      }
      if (at >= 0 || keeping) {
        comments.add(comment);
      }
    }
    add(comments, text.substring(from));
    return comments;
  }

  /** Where a comment stands at the beginning of a line. */
  private static int lineStart(String text, String said, int from) {
    int at = text.indexOf(said, from);
    while (at > 0 && text.charAt(at - 1) != '\n') {
      at = text.indexOf(said, at + 1);
    }
    return at;
  }

  private void add(List<Comment> comments, String text) {
    if (!text.isBlank()) {
      comments.add(new Comment(author, at, text.strip()));
    }
  }
}
