package dev.stele.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.Looking;
import dev.stele.text.Bead;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Start;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RepetitionTest {

  @Test
  void aSentenceThatOneVersionHasTwice() {
    Row row =
        row(
            List.of("It rained all day."),
            List.of("Весь день шёл дождь.", "Весь день шёл дождь."),
            List.of("하루종일 비가 왔다."));

    assertThat(Looking.at(new RepeatedSentence(), List.of(row)))
        .containsExactly("1 ru: Весь день шёл дождь. … Весь день шёл дождь.");
  }

  @Test
  void aRefrain() {
    Row row =
        row(
            List.of("It rained all day.", "It rained all day."),
            List.of("Весь день шёл дождь.", "Весь день шёл дождь."),
            List.of("하루종일 비가 왔다."));

    assertThat(Looking.at(new RepeatedSentence(), List.of(row))).isEmpty();
  }

  @Test
  void aRowThatIsThereTwice() {
    String once = "It rained all day and all night in the old town. | Шёл дождь. | 비가 왔다.";

    assertThat(Looking.at(new RepeatedRow(0), once, "Yes. | Да. | 예.", once))
        .containsExactly("3 en: It rained all day and all night in the old town.");
    assertThat(Looking.at(new RepeatedRow(0), "Yes. | Да. | 예.", "Yes. | Да. | 예.")).isEmpty();
  }

  private static Row row(List<String> english, List<String> russian, List<String> korean) {
    List<List<Segment>> cells =
        Arrays.asList(english, russian, korean).stream()
            .map(cell -> cell.stream().map(text -> new Segment(text, Start.SENTENCE)).toList())
            .toList();
    return Row.proposed(
        1, cells, List.of(bead(english, russian), bead(english, korean), bead(russian, korean)), 1);
  }

  private static List<Bead> bead(List<String> left, List<String> right) {
    return List.of(new Bead(new Span(0, left.size()), new Span(0, right.size()), 1));
  }
}
