package dev.stele.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.CheckSettings;
import dev.stele.check.Looking;
import dev.stele.check.WordLinks;
import dev.stele.lexicon.Lexicons;
import dev.stele.text.Bead;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ShapeTest {

  private static final Bead ONE_TO_ONE = new Bead(new Span(0, 1), new Span(0, 1), 1);

  @Test
  void threeSentencesForOne() {
    Row row =
        row(
            List.of("It rained, they left, and the house was empty."),
            List.of("Шёл дождь.", "Они ушли.", "Дом был пуст."),
            List.of(new Bead(new Span(0, 1), new Span(0, 3), 1)));

    assertThat(Looking.at(new Shape(CheckSettings.DEFAULT), List.of(row)))
        .containsExactly("1 ru: Шёл дождь. Они ушли. Дом был пуст.");
  }

  @Test
  void twoSentencesForOneAreFoundByTheStrict() {
    Row row =
        row(
            List.of("It rained and they left."),
            List.of("Шёл дождь.", "Они ушли."),
            List.of(new Bead(new Span(0, 1), new Span(0, 2), 1)));
    CheckSettings strict =
        new CheckSettings(0, Map.of("shape", new CheckSettings.Choice(true, Optional.empty(), 0)));

    assertThat(Looking.at(new Shape(CheckSettings.DEFAULT), List.of(row))).isEmpty();
    assertThat(Looking.at(new Shape(strict), List.of(row))).hasSize(1);
  }

  @Test
  void sentencesInAnotherOrder() {
    Order order = new Order(CheckSettings.DEFAULT, new WordLinks(new Lexicons()));
    List<String> english = List.of("The army attacked the city.", "The king loved music.");
    String army = "Армия атаковала город.";
    String king = "Король любил музыку.";
    List<Bead> beads = List.of(new Bead(new Span(0, 2), new Span(0, 2), 1));

    assertThat(Looking.at(order, List.of(row(english, List.of(king, army), beads))))
        .containsExactly("1 ru: " + king + " " + army);
    assertThat(Looking.at(order, List.of(row(english, List.of(army, king), beads)))).isEmpty();
  }

  @Test
  void aCellThatIsFarTooLong() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      rows.add("A sentence of the usual length, number " + i + ". | Предложение обычной длины. ");
    }
    rows.add("A sentence of the usual length, too. | " + "Предложение необычной длины. ".repeat(9));

    assertThat(Looking.at(new Length(CheckSettings.DEFAULT), rows.toArray(String[]::new)))
        .singleElement()
        .asString()
        .startsWith("31 ru: Предложение необычной");
  }

  @Test
  void aFewRowsShowNoHabitOfLength() {
    assertThat(
            Looking.at(
                new Length(CheckSettings.DEFAULT),
                "A sentence of the usual length. | Да.",
                "A sentence of the usual length. | Предложение обычной длины."))
        .isEmpty();
  }

  @Test
  void pairsThatContradictEachOther() {
    Row row =
        Row.proposed(
            1,
            List.of(
                List.of(sentence("Yes."), sentence("It rained.")),
                List.of(sentence("Да."), sentence("Шёл дождь.")),
                List.of(sentence("예."), sentence("비가 왔다."))),
            List.of(
                List.of(ONE_TO_ONE, ONE_TO_ONE.shift(1, 1)),
                List.of(
                    ONE_TO_ONE,
                    new Bead(new Span(1, 2), new Span(1, 1), 1),
                    new Bead(new Span(2, 2), new Span(1, 2), 1)),
                List.of(ONE_TO_ONE, ONE_TO_ONE.shift(1, 1))),
            1);

    assertThat(Looking.at(new Contradiction(), List.of(row)))
        .containsExactly("1 en: It rained.", "1 ko: 비가 왔다.");
  }

  @Test
  void pairsThatAgree() {
    assertThat(Looking.at(new Contradiction(), "Yes. | Да. | 예.", "Yes. | Да.", "| Да. | 예."))
        .isEmpty();
  }

  private static Row row(List<String> english, List<String> russian, List<Bead> beads) {
    List<List<Segment>> cells =
        List.of(
            english.stream().map(ShapeTest::sentence).toList(),
            russian.stream().map(ShapeTest::sentence).toList(),
            List.of());
    return Row.proposed(
        1,
        cells,
        List.of(
            beads,
            List.of(new Bead(new Span(0, english.size()), new Span(0, 0), 1)),
            List.of(new Bead(new Span(0, russian.size()), new Span(0, 0), 1))),
        1);
  }

  private static Segment sentence(String text) {
    return new Segment(text, Start.SENTENCE);
  }
}
