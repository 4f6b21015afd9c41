package dev.stele.exchange.marks;

import dev.stele.exchange.xml.XmlText;
import dev.stele.text.Annotation;
import dev.stele.text.Bead;
import dev.stele.text.Comment;
import dev.stele.text.Dismissal;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A row that is being read from a file of a format that has no rows of its own: gathers texts,
 * notes and marks, in any order, and makes the row of them. Where the texts no longer fit the marks
 * because another tool has edited them, a cell is one sentence and a pair one bead.
 *
 * <p>All methods that take a mark throw {@link IllegalArgumentException} when it is damaged.
 */
public final class MarkedRow {

  private static final Pattern BEADS =
      Pattern.compile("\\S+ \\S+( \\d{1,9}:\\d{1,9} [01]\\.?\\d*)*");

  private final List<String> tags;
  private final List<String> texts;
  private final List<List<Mark>> cellMarks;
  private final List<String> notes = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final List<Annotation> annotations = new ArrayList<>();
  private final List<Dismissal> dismissals = new ArrayList<>();
  private final Map<Pair, String[]> beads = new HashMap<>();
  private Status status = Status.PROPOSED;
  private double confidence = 1;

  /**
   * @param tags the language tags of the columns, in order
   */
  public MarkedRow(List<String> tags) {
    this.tags = List.copyOf(tags);
    this.texts = new ArrayList<>(Collections.nCopies(tags.size(), ""));
    this.cellMarks = new ArrayList<>(Collections.nCopies(tags.size(), List.of()));
  }

  /** Takes the text of a version and what was marked on it; blank for a cell without sentences. */
  public void cell(int version, String text, List<Mark> marks) {
    texts.set(version, text);
    cellMarks.set(version, List.copyOf(marks));
  }

  public void status(Status told) {
    status = told;
  }

  /**
   * Takes a note as every tool may write it. One that says the same as a marked comment is that
   * comment; a marked comment whose note is gone was deleted.
   */
  public void note(String text) {
    if (!text.isBlank()) {
      notes.add(text);
    }
  }

  /** Takes a mark on the row; of those on cells see {@link #cell}. */
  public void mark(String name, String value) {
    switch (name) {
      case Mark.STATUS -> status = Values.constant(Status.class, value);
      case Mark.CONFIDENCE -> confidence = Double.parseDouble(value);
      case Mark.BEADS -> beads.put(pair(value), value.split(" "));
      case Mark.COMMENT -> comments.add(Said.comment(value));
      case Mark.ANNOTATION -> annotations.add(Said.annotation(value, tags));
      case Mark.DISMISSAL -> dismissals.add(Said.dismissal(value));
      default -> throw new IllegalArgumentException("unknown mark '" + name + "'");
    }
  }

  /** The comment that a mark of the name {@link Mark#COMMENT} holds. */
  public static Comment comment(String value) {
    return Said.comment(value);
  }

  public boolean isEmpty() {
    return texts.stream().allMatch(String::isBlank);
  }

  public Row row(long id) {
    List<List<Segment>> cells = new ArrayList<>();
    for (int v = 0; v < tags.size(); v++) {
      cells.add(MarkedCell.segments(texts.get(v), cellMarks.get(v)));
    }
    List<List<Bead>> all = new ArrayList<>();
    for (Pair pair : Pair.all(tags.size())) {
      all.add(beads(cells, pair));
    }
    return new Row(id, cells, all, status, confidence, comments(), annotations, dismissals);
  }

  private List<Comment> comments() {
    List<Comment> left = new ArrayList<>(comments);
    List<Comment> said = new ArrayList<>();
    for (String note : notes) {
      Comment known =
          left.stream().filter(c -> same(c.text(), note)).findFirst().orElse(unsigned(note));
      left.remove(known);
      said.add(known);
    }
    return said;
  }

  private static boolean same(String comment, String note) {
    return XmlText.allowed(comment).strip().equals(note.strip());
  }

  private static Comment unsigned(String note) {
    return new Comment("", Instant.EPOCH, note);
  }

  private List<Bead> beads(List<List<Segment>> cells, Pair pair) {
    String[] parts = beads.get(pair);
    if (parts != null) {
      List<Bead> told = new ArrayList<>();
      Span left = new Span(0, 0);
      Span right = left;
      for (int i = 2; i + 1 < parts.length; i += 2) {
        String[] shape = parts[i].split(":", 2);
        left = after(left, Integer.parseInt(shape[0]));
        right = after(right, Integer.parseInt(shape[1]));
        told.add(new Bead(left, right, Double.parseDouble(parts[i + 1])));
      }
      if (left.end() == cells.get(pair.left()).size()
          && right.end() == cells.get(pair.right()).size()) {
        return told;
      }
    }
    return usualBeads(cells, pair, confidence);
  }

  private static Span after(Span before, int length) {
    return new Span(before.end(), before.end() + length);
  }

  /** One bead over all sentences of both cells, if there are any. */
  static List<Bead> usualBeads(List<List<Segment>> cells, Pair pair, double confidence) {
    int left = cells.get(pair.left()).size();
    int right = cells.get(pair.right()).size();
    if (left + right == 0) {
      return List.of();
    }
    return List.of(new Bead(new Span(0, left), new Span(0, right), confidence));
  }

  private Pair pair(String value) {
    String[] parts = value.split(" ");
    int left = BEADS.matcher(value).matches() ? tags.indexOf(parts[0]) : -1;
    int right = left < 0 ? -1 : tags.indexOf(parts[1]);
    if (left < 0 || right <= left) {
      throw new IllegalArgumentException("not beads: '" + value + "'");
    }
    return new Pair(left, right);
  }
}
