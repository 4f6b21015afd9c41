package dev.stele.check.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.Looking;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DashesTest {

  @Test
  void aHyphenForADash() {
    assertThat(found("It is here - almost. | Он тут - почти."))
        .containsExactly("1 en: -", "1 ru: -");
  }

  @Test
  void twoHyphens() {
    assertThat(found("It is here--almost. | Он тут -- почти."))
        .containsExactly("1 en: --", "1 ru: --");
  }

  @Test
  void speechThatOpensWithAHyphen() {
    assertThat(found("“Yes.” | – Да.", "“Yes.” | – Да.", "“Yes.” | – Да.", "“No.” | - Нет."))
        .containsExactly("4 ru: -");
  }

  @Test
  void aShortDashAmongLongOnes() {
    assertThat(
            found(
                "It is | Он — тут",
                "It is | Он — тут",
                "It is | Он — тут",
                "It is | Он — тут",
                "It is | Он — тут",
                "It is | Он – тут"))
        .containsExactly("6 ru: –");
  }

  @Test
  void aTextOfHyphens() {
    assertThat(
            found(
                "It is here - almost. | Он тут - почти.",
                "It is here - almost. | Он тут - почти.",
                "It is here - almost. | Он тут - почти.",
                "It is here - almost. | Он тут - почти.",
                "It is here - almost. | Он тут - почти."))
        .isEmpty();
  }

  @Test
  void compoundsRangesAndSums() {
    assertThat(found("well-known, 3 - 4, (n - 1) | кто-то, 3 - 4 | 3 - 4")).isEmpty();
  }

  @Test
  void listsWithHyphens() {
    assertThat(found("- Rain | - Дождь | - 비")).isEmpty();
  }

  private static List<String> found(String... rows) {
    return Looking.at(new Dashes(), rows);
  }
}
