package dev.stele.check.typography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.Looking;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ParticlesTest {

  @Test
  void afterLatinLetters() {
    assertThat(found("| | KCNA은 UN를 EU을 URL로와 HTML으로 Linux을"))
        .containsExactly("1 ko: KCNA은", "1 ko: UN를", "1 ko: EU을", "1 ko: HTML으로", "1 ko: Linux을");
  }

  @Test
  void afterFigures() {
    assertThat(found("| | 3를 7으로 10가 2을 5kg를 3%을"))
        .containsExactly(
            "1 ko: 3를", "1 ko: 7으로", "1 ko: 10가", "1 ko: 2을", "1 ko: 5kg를", "1 ko: 3%을");
  }

  @Test
  void theObjectAfterAConsonant() {
    assertThat(found("| | 조약를 지킨다.")).containsExactly("1 ko: 약를");
  }

  @Test
  void thoseThatSuit() {
    assertThat(found("| | KCNA는 UN을 EU를 HTML로 3을 7로 10이 2를 5kg을 3%를 1로 2024년은")).isEmpty();
  }

  @Test
  void openReadings() {
    assertThat(found("| | Apple은 Apple는 JPEG은 MP3는 MP3은 Docker는")).isEmpty();
  }

  @Test
  void lessonsAndStreets() {
    assertThat(found("| | 제5과 종로3가에서 조약을 를")).isEmpty();
  }

  @Test
  void otherLanguages() {
    assertThat(found("KCNA은")).isEmpty();
  }

  private static List<String> found(String... rows) {
    return Looking.at(new Particles(), rows);
  }
}
