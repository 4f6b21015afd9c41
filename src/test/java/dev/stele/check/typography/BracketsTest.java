package dev.stele.check.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.Looking;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BracketsTest {

  @Test
  void anOpenQuotationMark() {
    assertThat(found("a “breakthrough.” | «прорыв. | “돌파구.”")).containsExactly("1 ru: «");
  }

  @Test
  void marksThatDoNotBelongTogether() {
    assertThat(found("a “breakthrough” | «прорыв» | “돌파구\"라고")).containsExactly("1 ko: “ … \"");
  }

  @Test
  void aBracketThatIsNotClosed() {
    assertThat(found("Korea (DPRK) | Корея (КНДР) | 조선(북한 지도자")).containsExactly("1 ko: (");
  }

  @Test
  void aBracketThatWasNotOpened() {
    assertThat(found("Korea (DPRK) | Корея КНДР) | 조선(북한)")).containsExactly("1 ru: )");
  }

  @Test
  void speechThatGoesOnInTheNextRow() {
    assertThat(found("“It rained. | «Шёл дождь. | “비가 왔다.")).isEmpty();
  }

  @Test
  void speechThatOtherVersionsMarkByADash() {
    assertThat(found("“It rained. | – Шёл дождь. | “비가 왔다.")).isEmpty();
  }

  @Test
  void bracketsThatAllVersionsLeaveOpen() {
    assertThat(found("(It rained. | (Шёл дождь. | (비가 왔다.")).isEmpty();
  }

  @Test
  void itemsOfLists() {
    assertThat(found("a) Rain | а) Дождь | 1) 비")).isEmpty();
  }

  @Test
  void marksWithinMarks() {
    assertThat(found("“the ‘best’ way” | «„лучший“ путь» | 『「가장」 좋은 길』")).isEmpty();
  }

  @Test
  void inchesAndApostrophes() {
    assertThat(found("a 15\" screen, it's | экран 15\" | 15\" 화면")).isEmpty();
  }

  @Test
  void smileys() {
    assertThat(found("Fine :) | Хорошо :) | 좋아 :)")).isEmpty();
  }

  private static List<String> found(String... rows) {
    return Looking.at(new Brackets(), rows);
  }
}
