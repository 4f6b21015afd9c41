package dev.stele.segment.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.segment.training.CrossValidation.Result;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class CrossValidationTest {

  /** News with a stop after each sentence, and notes of whose lines every second has none. */
  private static final List<TrainingText> TEXTS =
      List.of(
          text(
              "news",
              i -> List.of("В порт вошло судно № " + i + ".", "Капитан А. Н. Орлов доволен.")),
          text("notes", i -> List.of("Купить хлеба", "Позвонить Анне в " + i + " часов.")));

  private static TrainingText text(String name, IntFunction<List<String>> block) {
    List<List<String>> blocks =
        IntStream.range(0, 40)
            .mapToObj(i -> Stream.concat(block.apply(i).stream(), block.apply(i + 1).stream()))
            .map(Stream::toList)
            .toList();
    return new TrainingText(name, blocks, true, 1);
  }

  @Test
  void judgesEverySentenceOnceBesideOpenNlpAsItComes() throws IOException {
    List<Result> results = new CrossValidation("ru", 2, 0).of(TEXTS, List.of());
    assertThat(results).extracting(Result::name).containsExactly("news", "notes");
    assertThat(results).allMatch(r -> r.ours().gold() == 160 && r.plain().gold() == 160);
    Result notes = results.get(1);
    assertThat(notes.ours().endF1()).isGreaterThan(.99);
    assertThat(notes.plain().endF1()).isLessThan(.9);
  }

  @Test
  void saysWhatTheTextsLack() {
    TrainingText same = text("same", i -> List.of("Ветер стих.", "Судно ушло."));
    assertThatThrownBy(() -> new CrossValidation("ru", 2, 0).of(List.of(same), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no stop inside a sentence");
  }

  @Test
  void cutsTheJudgedTextIntoParagraphsWhenAsked() throws IOException {
    List<Result> results = new CrossValidation("ru", 2, 2).of(TEXTS, List.of());
    assertThat(results).allMatch(r -> r.ours().gold() == 160 && r.ours().blocks() == 80);
  }
}
