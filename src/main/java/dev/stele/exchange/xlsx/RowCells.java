package dev.stele.exchange.xlsx;

import dev.stele.exchange.Profile;
import dev.stele.exchange.marks.Mark;
import dev.stele.exchange.marks.RowMarks;
import dev.stele.exchange.marks.Tags;
import dev.stele.text.Annotation;
import dev.stele.text.Comment;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a row says in each column, as escaped cells one below the other: one cell as a rule, more
 * where a text is longer than a cell.
 */
final class RowCells {

  private final Multitext text;
  private final Profile profile;
  private final List<String> tags;
  private final RowMarks marks;

  RowCells(Multitext text, Profile profile) {
    this.text = text;
    this.profile = profile;
    tags = Tags.distinct(text);
    marks = new RowMarks(tags);
  }

  /** Reviewers see each sentence on a line; other tools take a line break for the end of a row. */
  List<String> text(Row row, int version) {
    List<String> sentences = row.cell(version).stream().map(Segment::text).toList();
    return CellText.cells(
        profile == Profile.REVIEW ? sentences : List.of(String.join(" ", sentences)));
  }

  List<String> of(Field field, Row row) {
    return switch (field) {
      case ID -> List.of(Long.toString(row.id()));
      case DIGEST -> List.of(RowDigest.of(row).toString());
      case MARKS -> CellText.cells(marks(row));
      case NUMBER, CONFIDENCE -> List.of("");
      case STATUS -> List.of(Words.of(row.status()));
      case FINDINGS -> List.of("");
      case CATEGORY -> errors(row.annotations().stream().map(a -> Words.of(a.category())));
      case SEVERITY -> errors(row.annotations().stream().map(a -> Words.of(a.severity())));
      case ERROR_IN -> errors(row.annotations().stream().map(this::version));
      case COMMENT -> CellText.laid(row.comments().stream().map(RowCells::comment).toList());
    };
  }

  private static List<String> errors(Stream<String> words) {
    return CellText.cells(words.toList());
  }

  private String version(Annotation annotation) {
    return RowsSheet.languageName(text.versions().get(annotation.version()));
  }

  private static String comment(Comment comment) {
    String said = CellText.escape(comment.text());
    String author = comment.author();
    return author.isBlank() ? said : Rich.NAME.of(CellText.escape(author) + ":") + " " + said;
  }

  /** What no visible column says. A value too long for a cell would not come back whole. */
  private List<String> marks(Row row) {
    List<String> lines = new ArrayList<>();
    marks.of(row).forEach(mark -> lines.add(line(mark)));
    for (int v = 0; v < tags.size(); v++) {
      for (Mark mark : RowMarks.of(row.cell(v))) {
        lines.add(tags.get(v) + " " + line(mark));
      }
    }
    return lines.stream().filter(line -> line.length() < CellText.LONGEST / 2).toList();
  }

  private static String line(Mark mark) {
    return mark.name() + " " + mark.value();
  }
}
