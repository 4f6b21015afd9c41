package dev.stele.exchange.marks;

import dev.stele.exchange.xml.XmlText;
import dev.stele.text.Annotation;
import dev.stele.text.Bead;
import dev.stele.text.Comment;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the marks of rows and cells. What can be told from the rest has none: the beads of a pair
 * that are one bead as sure as the row itself.
 */
public final class RowMarks {

  private static final JsonMapper JSON = JsonMapper.shared();

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
      Object[] parts = {comment.author(), comment.at().toString(), comment.text()};
      marks.add(new Mark(Mark.COMMENT, JSON.writeValueAsString(parts)));
    }
    for (Annotation annotation : row.annotations()) {
      Object[] parts = {
        tags.get(annotation.version()),
        Values.name(annotation.category()),
        Values.name(annotation.severity()),
        annotation.note()
      };
      marks.add(new Mark(Mark.ANNOTATION, JSON.writeValueAsString(parts)));
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
      Object place = i;
      cell.get(i)
          .original()
          .map(text -> new Object[] {place, text})
          .ifPresent(parts -> marks.add(new Mark(Mark.ORIGINAL, JSON.writeValueAsString(parts))));
    }
    return marks;
  }
}
