package dev.stele.check.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.Looking;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NoBreakSpacesTest {

  @Test
  void aPlainSpaceWhereTheTextHasNonBreakingOnes() {
    assertThat(
            found(
                "17 km | 17 км",
                "17 km | 17 км",
                "17 km | 17 км",
                "17 km | 17 км",
                "17 km | 17 км",
                "18 km | 18 км"))
        .containsExactly("6 ru: 8 к");
  }

  @Test
  void aTextOfPlainSpaces() {
    assertThat(
            found(
                "17 km | 17 км",
                "17 km | 17 км",
                "17 km | 17 км",
                "17 km | 17 км",
                "17 km | 17 км",
                "17 km | 17 км"))
        .isEmpty();
  }

  @Test
  void aTextThatHasBoth() {
    assertThat(
            found(
                "17 km | 17 км",
                "17 km | 17 км",
                "17 km | 17 км",
                "17 km | 17 км",
                "17 km | 17 км",
                "17 km | 17 км",
                "17 km | 17 км",
                "17 km | 17 км",
                "17 km | 17 км",
                "17 km | 17 км"))
        .isEmpty();
  }

  private static List<String> found(String... rows) {
    return Looking.at(new NoBreakSpaces(), rows);
  }
}
