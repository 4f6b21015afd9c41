package dev.stele.exchange.marks;

import dev.stele.exchange.xml.XmlText;
import dev.stele.text.Annotation;
import dev.stele.text.Bead;
import dev.stele.text.Comment;
import dev.stele.text.Dismissal;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes the marks of rows and cells. What can be told from the rest has none: the beads of a pair
 * that are one bead as sure as the row itself.
 */
public final class RowMarks {

  private final List<String> tags;

  /**
   * @param tags the versions' language tags, in order, no two alike
   */
  public RowMarks(List<String> tags) {
    this.tags = List.copyOf(tags);
  }

  public static Mark status(Row row) {
    return new Mark(Mark.STATUS, Values.name(row.status()));
  }

  /** The marks of a row, but for its status: some formats have a place for that. */
  public List<Mark> of(Row row) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(Mark.CONFIDENCE, Values.confidence(row.confidence()).toPlainString()));
    for (Pair pair : Pair.all(tags.size())) {
      List<Bead> beads = row.beads(pair);
      if (!beads.equals(MarkedRow.usualBeads(row.cells(), pair, row.confidence()))) {
        marks.add(new Mark(Mark.BEADS, beads(pair, beads)));
      }
    }
    for (Comment comment : row.comments()) {
      marks.add(new Mark(Mark.COMMENT, Said.write(comment)));
    }
    for (Annotation annotation : row.annotations()) {
      marks.add(new Mark(Mark.ANNOTATION, Said.write(annotation, tags)));
    }
    for (Dismissal dismissal : row.dismissals()) {
      marks.add(new Mark(Mark.DISMISSAL, Said.write(dismissal)));
    }
    return marks;
  }

  private String beads(Pair pair, List<Bead> beads) {
    StringBuilder value = new StringBuilder();
    value.append(tags.get(pair.left())).append(' ').append(tags.get(pair.right()));
    for (Bead bead : beads) {
      value.append(' ').append(bead.left().length()).append(':').append(bead.right().length());
      value.append(' ').append(Values.confidence(bead.confidence()).toPlainString());
    }
    return value.toString();
  }

  /** The text of a cell as XML can hold it: its sentences joined by a space. */
  public static String joined(List<Segment> cell) {
    return cell.stream().map(s -> XmlText.allowed(s.text())).collect(Collectors.joining(" "));
  }

  /** The marks of a cell; none for one without sentences. */
  public static List<Mark> of(List<Segment> cell) {
    List<Mark> marks = new ArrayList<>();
    if (!cell.isEmpty()) {
      marks.add(
          new Mark(
              Mark.SENTENCES,
              cell.stream()
                  .map(s -> "" + Values.letter(s.start()) + XmlText.allowed(s.text()).length())
                  .collect(Collectors.joining(" "))));
    }
    for (int i = 0; i < cell.size(); i++) {
      if (cell.get(i).isEdited()) {
        String original = cell.get(i).original().orElseThrow();
        marks.add(new Mark(Mark.ORIGINAL, Said.write(i, original)));
      }
    }
    return marks;
  }
}
