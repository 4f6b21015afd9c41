package dev.stele.check.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.Looking;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SpeechLevelTest {

  @Test
  void aPoliteSentenceInAPlainText() {
    assertThat(
            found(
                "| | 비가 왔다.",
                "| | 비가 왔다.",
                "| | 비가 왔다.",
                "| | 비가 왔다.",
                "| | 비가 왔다.",
                "| | 해가 떴습니다."))
        .containsExactly("6 ko: 떴습니다");
  }

  @Test
  void aPlainSentenceInAFormalText() {
    assertThat(
            found(
                "| | 비가 옵니다.",
                "| | 비가 옵니다.",
                "| | 비가 옵니다.",
                "| | 비가 옵니다.",
                "| | 비가 옵니다.",
                "| | 비가 옵니다.",
                "| | 비가 옵니다.",
                "| | 비가 옵니다.",
                "| | 비가 왔다.",
                "| | 비가 와요."))
        .containsExactly("9 ko: 왔다", "10 ko: 와요");
  }

  @Test
  void stylesThatGoTogether() {
    String[] rows = new String[20];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i % 5 == 0 ? "| | 살펴보면 알 수 있죠." : i % 3 == 0 ? "| | 같이 봅시다." : "| | 비가 옵니다.";
    }

    assertThat(found(rows)).isEmpty();
  }

  @Test
  void speechThatIsQuoted() {
    assertThat(
            found(
                "| | 비가 왔다.",
                "| | 비가 왔다.",
                "| | 비가 왔다.",
                "| | 비가 왔다.",
                "| | 비가 왔다.",
                "| | “비가 왔습니다.”",
                "| | — 비가 옵니까?"))
        .isEmpty();
  }

  @Test
  void headings() {
    assertThat(
            found(
                "| | 비가 옵니다.",
                "| | 비가 옵니다.",
                "| | 비가 옵니다.",
                "| | 비가 옵니다.",
                "| | 비가 옵니다.",
                "| | 캐나다",
                "| | 상호 원조"))
        .isEmpty();
  }

  @Test
  void plainVerbsThatLookFormal() {
    assertThat(
            found(
                "| | 비가 왔다.",
                "| | 비가 왔다.",
                "| | 비가 왔다.",
                "| | 비가 왔다.",
                "| | 비가 왔다.",
                "| | 비가 아니다.",
                "| | 학교에 다니니까 그렇다."))
        .isEmpty();
  }

  @Test
  void aTextOfManyVoices() {
    assertThat(
            found(
                "| | 비가 왔다.",
                "| | 비가 옵니다.",
                "| | 비가 왔다.",
                "| | 비가 옵니다.",
                "| | 비가 왔다.",
                "| | 비가 옵니다.",
                "| | 비가 왔다.",
                "| | 비가 옵니다.",
                "| | 비가 왔다.",
                "| | 비가 옵니다."))
        .isEmpty();
  }

  private static List<String> found(String... rows) {
    return Looking.at(new SpeechLevel(), rows);
  }
}
