package dev.stele.workbench.review.split;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.align.Evidence;
import dev.stele.align.Evidence.Kind;
import dev.stele.align.Evidence.Place;
import dev.stele.text.Bead;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Splice;
import dev.stele.text.Start;
import dev.stele.text.Version;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SplitPointsTest {

  private static final String ENGLISH = "The river froze, and the town slept.";
  private static final String RUSSIAN = "Когда уснул город, река замёрзла.";

  private static final List<Version> VERSIONS =
      List.of(new Version(Language.ENGLISH), new Version(Language.RUSSIAN));

  @Test
  void cutsAtThePauseThatStandsAboutAsFarDown() {
    Row row = row(ENGLISH, "Река замёрзла, а город уснул.");

    List<Point> points =
        new SplitPoints(VERSIONS, row, List.of()).at(0, new Point(0, ENGLISH.indexOf("and")));

    assertThat(points.get(1)).isEqualTo(new Point(0, "Река замёрзла, ".length()));
  }

  @Test
  void tearsNoWordFromItsTranslation() {
    Row row = row("one two three four", "раз два три четыре и так далее");
    List<Evidence> evidence = List.of(link(0, 3, 0, 3), link(4, 7, 4, 7), link(14, 18, 12, 18));

    List<Point> points = new SplitPoints(VERSIONS, row, evidence).at(0, new Point(0, 8));

    assertThat(points.get(1)).as("before три or четыре").isIn(new Point(0, 8), new Point(0, 12));
  }

  @Test
  void cutsBetweenSentencesWhereTheOtherVersionHasTwo() {
    Row row = row(ENGLISH, "Река замёрзла.", "Город уснул.");

    List<Point> points =
        new SplitPoints(VERSIONS, row, List.of()).at(0, new Point(0, ENGLISH.indexOf("and")));

    assertThat(points.get(1)).isEqualTo(new Point(1, 0));
  }

  @Test
  void withoutACaretAPauseNearTheMiddleIsProposed() {
    assertThat(new SplitPoints(VERSIONS, row(ENGLISH, RUSSIAN), List.of()).within(0, 0))
        .isEqualTo(new Point(0, ENGLISH.indexOf("and")));
  }

  @Test
  void theCutMakesTwoRowsAndKeepsEveryLetter() {
    Row row = row(ENGLISH, "Река замёрзла.", "Город уснул.");
    Multitext text = new Multitext(VERSIONS, List.of(row));

    Splice splice =
        Splitting.at(
            text, 0, List.of(new Point(0, ENGLISH.indexOf("and")), new Point(1, 0)), () -> 2);

    assertThat(splice.inserted()).extracting(Row::id).containsExactly(1L, 2L);
    assertThat(texts(splice.inserted().get(0)))
        .containsExactly("The river froze,", "Река замёрзла.");
    assertThat(texts(splice.inserted().get(1)))
        .containsExactly("and the town slept.", "Город уснул.");
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().flatMap(List::stream).map(Segment::text).toList();
  }

  private static Evidence link(int from, int to, int otherFrom, int otherTo) {
    return new Evidence(
        new Pair(0, 1),
        Kind.WORD,
        4,
        Optional.of(new Place(0, new Span(from, to))),
        Optional.of(new Place(0, new Span(otherFrom, otherTo))));
  }

  private static Row row(String left, String... right) {
    List<Segment> others =
        List.of(right).stream().map(text -> new Segment(text, Start.SENTENCE)).toList();
    List<Bead> beads = List.of(new Bead(new Span(0, 1), new Span(0, others.size()), 0.9));
    return Row.proposed(
        1, List.of(List.of(new Segment(left, Start.SENTENCE)), others), List.of(beads), 0.9);
  }
}
