package dev.stele.check.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.Looking;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FullWidthTest {

  @Test
  void marksAndFigures() {
    assertThat(found("What？ | Да！！ | 무엇인가？ １２"))
        .containsExactly("1 en: ？", "1 ru: ！！", "1 ko: ？", "1 ko: １２");
  }

  @Test
  void theWideTildeAndOrdinaryMarks() {
    assertThat(found("What? | Да! | 3～5일")).isEmpty();
  }

  private static List<String> found(String... rows) {
    return Looking.at(new FullWidth(), rows);
  }
}
