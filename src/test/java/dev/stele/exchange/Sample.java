package dev.stele.exchange;

import dev.stele.text.Annotation;
import dev.stele.text.Bead;
import dev.stele.text.Category;
import dev.stele.text.Comment;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.text.Start;
import dev.stele.text.Status;
import dev.stele.text.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Small multitexts for tests of formats. */
public final class Sample {

  public static final Colophon COLOPHON =
      new Colophon("Rain", "1@here", Instant.parse("2026-01-02T03:04:05Z"));

  private Sample() {}

  /** Three versions, four rows: a heading, a 1:2:1, an omission in Korean, and an empty row. */
  public static Multitext rain() {
    Row heading =
        new Row(
            1,
            List.of(
                List.of(new Segment("Rain", Start.HEADING)),
                List.of(new Segment("Дождь", Start.HEADING)),
                List.of(new Segment("비", Start.HEADING))),
            List.of(beads(1, 1, 0.99), beads(1, 1, 0.98), beads(1, 1, 0.97)),
            Status.ACCEPTED,
            0.98765,
            List.of(),
            List.of());
    Row split =
        new Row(
            5,
            List.of(
                List.of(opening("It rained, and we left.")),
                List.of(opening("Шёл дождь."), further("Мы ушли.")),
                List.of(opening("비가 와서 우리는 떠났다."))),
            List.of(beads(1, 2, 0.9), beads(1, 1, 0.8), beads(2, 1, 0.7)),
            Status.NEEDS_REVIEW,
            0.75,
            List.of(new Comment("Anna", Instant.parse("2026-01-01T00:00:00Z"), "Check, please")),
            List.of(new Annotation(1, Category.STYLE, Severity.MINOR, "")));
    Row omitted =
        Row.proposed(
            3,
            List.of(
                List.of(opening("=1+1 is \"two\".")), List.of(opening("— Два,\tда.")), List.of()),
            List.of(beads(1, 1, 0.6), beads(1, 0, 0.5), beads(1, 0, 0.4)),
            0.5);
    Row empty =
        Row.proposed(
            4,
            List.of(List.of(), List.of(), List.of()),
            List.of(List.of(), List.of(), List.of()),
            1);
    return new Multitext(
        List.of(
            new Version(Language.ENGLISH, "Rain", "rain.txt", "00"),
            new Version(Language.RUSSIAN),
            new Version(Language.KOREAN)),
        List.of(heading, split, omitted, empty));
  }

  /** One version beside another, a row for each text. */
  public static Multitext ofTexts(String... texts) {
    List<Row> rows = new ArrayList<>();
    for (String text : texts) {
      rows.add(
          Row.proposed(
              rows.size() + 1,
              List.of(List.of(opening(text)), List.of(opening("x"))),
              List.of(beads(1, 1, 1)),
              1));
    }
    return new Multitext(
        List.of(new Version(Language.ENGLISH), new Version(Language.RUSSIAN)), rows);
  }

  private static Segment opening(String text) {
    return new Segment(text, Start.PARAGRAPH);
  }

  private static Segment further(String text) {
    return new Segment(text, Start.SENTENCE);
  }

  private static List<Bead> beads(int left, int right, double confidence) {
    return List.of(new Bead(new Span(0, left), new Span(0, right), confidence));
  }
}
