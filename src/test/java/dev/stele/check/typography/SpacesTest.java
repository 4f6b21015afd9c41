package dev.stele.check.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.Looking;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpacesTest {

  @Test
  void twoSpaces() {
    assertThat(found("It  rained. | Шёл дождь. | 비가  왔다."))
        .containsExactly("1 en: t  r", "1 ko: 가  왔");
  }

  @Test
  void aSpaceBeforeAMark() {
    assertThat(found("Yes , he said . | Да ! | 예 ."))
        .containsExactly("1 en: s ,", "1 en: d .", "1 ru: а !", "1 ko: 예 .");
  }

  @Test
  void aSpaceAfterAnOpeningMark() {
    assertThat(found("It ( rain ) | Он « там »"))
        .containsExactly("1 en: n )", "1 en: ( r", "1 ru: м »", "1 ru: « т");
  }

  @Test
  void aMissingSpace() {
    assertThat(found("Yes,he said.Then | с 2000 г.,утратил | 정치,사회가 그렇다.그래서"))
        .containsExactly(
            "1 en: Yes,he", "1 en: said.Then", "1 ru: г.,утратил", "1 ko: 정치,사회가", "1 ko: 그렇다.그래서");
  }

  @Test
  void whatCannotBeSeen() {
    assertThat(found("It​rained.")).containsExactly("1 en: t​r");
  }

  @Test
  void figuresAndAbbreviations() {
    assertThat(found("1,000 and 17:30, e.g. the U.S. | т.е. 17,3 и т.д. | 1,000명, 오후 5:30"))
        .isEmpty();
  }

  @Test
  void codeAndAddresses() {
    assertThat(
            found("Call f(a,b) at example.org/a,b or use Node.js. | f(аб,вг) и a@b.Ru | “.txt” 파일"))
        .isEmpty();
  }

  @Test
  void ellipses() {
    assertThat(found("Well ... yes | Ну … да | 음 ... 예")).isEmpty();
  }

  @Test
  void nestedQuotationMarks() {
    assertThat(found("“‘Yes’ he said” | «„Да“ сказал» | ‘예’라고")).isEmpty();
  }

  @Test
  void aMarkThatStandsAloneEverywhereIsAnOperator() {
    assertThat(found("the operator ?? is new | оператор ?? нов | 연산자 ?? 는")).isEmpty();
  }

  private static List<String> found(String... rows) {
    return Looking.at(new Spaces(), rows);
  }
}
