package dev.stele.check;

import dev.stele.text.Bead;
import dev.stele.text.Language;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Start;
import dev.stele.text.Version;
import java.util.Arrays;
import java.util.List;

/** Rows for tests: a sentence a version, none where the text is empty. */
public final class Rows {

  private static final List<Version> TRILINGUAL =
      List.of(
          new Version(Language.ENGLISH),
          new Version(Language.RUSSIAN),
          new Version(Language.KOREAN));

  private Rows() {}

  /** A row of English, Russian and, if given, Korean, as checks read it. */
  public static RowText trilingual(String... texts) {
    return text(TRILINGUAL.subList(0, texts.length), texts);
  }

  /** A row as checks read it. */
  public static RowText text(List<Version> versions, String... texts) {
    return new RowText(Reader.of(versions), of(1, texts));
  }

  public static Row of(long id, String... texts) {
    List<List<Segment>> cells =
        Arrays.stream(texts)
            .map(text -> text.isEmpty() ? List.<Segment>of() : List.of(sentence(text)))
            .toList();
    List<List<Bead>> beads =
        Pair.all(texts.length).stream()
            .map(pair -> bead(cells.get(pair.left()), cells.get(pair.right())))
            .toList();
    return Row.proposed(id, cells, beads, 1);
  }

  private static Segment sentence(String text) {
    return new Segment(text, Start.SENTENCE);
  }

  private static List<Bead> bead(List<Segment> left, List<Segment> right) {
    return left.isEmpty() && right.isEmpty()
        ? List.of()
        : List.of(new Bead(new Span(0, left.size()), new Span(0, right.size()), 1));
  }
}
