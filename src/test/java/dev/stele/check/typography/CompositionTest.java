package dev.stele.check.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.Looking;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CompositionTest {

  @Test
  void decomposedHangul() {
    assertThat(found("Korea | Корея | 한국은")).containsExactly("1 ko: 한국은");
  }

  @Test
  void accentsApart() {
    assertThat(found("café | мой")).containsExactly("1 en: café", "1 ru: мой");
  }

  @Test
  void aStrayJamo() {
    assertThat(found("They said | Они | 우려를 ㅍ표명하였다.")).containsExactly("1 ko: ㅍ표명하였다.");
  }

  @Test
  void jamoThatAreSpokenOf() {
    assertThat(found("L-shaped | Г-образный | ㄱ자 모양과 ㄴ을 본다. ㄷ.")).isEmpty();
  }

  @Test
  void laughter() {
    assertThat(found("Ha | Ха | 좋아ㅋㅋㅋ")).isEmpty();
  }

  private static List<String> found(String... rows) {
    return Looking.at(new Composition(), rows);
  }
}
