package dev.stele.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.Looking;
import dev.stele.check.WordLinks;
import dev.stele.lexicon.Lexicons;
import dev.stele.text.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ConsistencyTest {

  private static final Consistency CHECK =
      new Consistency(CheckSettings.DEFAULT, new WordLinks(new Lexicons()));

  @Test
  void oneSourceInTwoWays() {
    assertThat(
            Looking.at(
                CHECK,
                "Press the key. | Нажмите клавишу. | 키를 누르십시오.",
                "Press the key. | Нажмите клавишу! | 키를 누릅니다.",
                "Press the key. | Нажмите клавишу. | 키를 누르십시오."))
        .containsExactly("2 ko: 키를 누릅니다.");
  }

  @Test
  void oneRenderingOfTwoSources() {
    String[] rows = {
      "Mutual assistance | Взаимная помощь | 상호 원조", "Third states | Третьи государства | 상호 원조"
    };

    List<Finding> found = Looking.findings(CHECK, Looking.rows(rows)).of(2);

    assertThat(Looking.at(CHECK, rows)).containsExactly("2 ko: 상호 원조");
    assertThat(found).singleElement().extracting(Finding::severity).isEqualTo(Severity.MAJOR);
    assertThat(found.getFirst().message().arguments()).containsExactly("Mutual assistance");
  }

  @Test
  void sourcesThatMeanTheSameMayShareARendering() {
    assertThat(
            Looking.at(
                CHECK,
                "For example: | Например: | 예시:",
                "For instance: | Например: | 예시:",
                "An example: | Пример: | 예시:"))
        .isEmpty();
  }

  @Test
  void oneWordIsNoTextOfItsOwn() {
    assertThat(Looking.at(CHECK, "Open | Открыть | 열기", "Open | Открытый | 열린")).isEmpty();
  }
}
