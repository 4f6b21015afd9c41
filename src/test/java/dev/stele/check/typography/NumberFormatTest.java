package dev.stele.check.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.Looking;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NumberFormatTest {

  @Test
  void aDecimalPointInRussian() {
    assertThat(found("17.3 km | 17.3 км | 17.3km")).containsExactly("1 ru: 17.3");
  }

  @Test
  void aDecimalCommaInEnglishAndKorean() {
    assertThat(found("17,3 km | 17,3 км | 17,3km")).containsExactly("1 en: 17,3", "1 ko: 17,3");
  }

  @Test
  void thousandsTakenOver() {
    assertThat(found("1,500 people | 1,500 человек | 1,500명")).containsExactly("1 ru: 1,500");
  }

  @Test
  void everyLanguageInItsOwnWay() {
    assertThat(found("17.3 km, 1,500 people | 17,3 км, 1 500 человек | 17.3km, 1,500명")).isEmpty();
  }

  @Test
  void sectionsAndVersions() {
    assertThat(found("Section 17.3, Java 1.8 | п. 17.3, Java 1.8 | 17.3절")).isEmpty();
  }

  @Test
  void decimalsWithThreePlaces() {
    assertThat(found("1.500 km | 1,500 км | 1.500km")).isEmpty();
  }

  @Test
  void listsOfFigures() {
    assertThat(found("Articles 1,2 | статьи 1,2 | 1,2번")).isEmpty();
  }

  private static List<String> found(String... rows) {
    return Looking.at(new NumberFormat(), rows);
  }
}
