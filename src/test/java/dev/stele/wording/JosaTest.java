package dev.stele.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JosaTest {

  @ParameterizedTest
  @CsvSource({
    "조약은(는),조약은",
    "“나무”이(가),“나무”가",
    "서울(으)로,서울로",
    "평양(으)로,평양으로",
    "「글」을(를),「글」을",
    "3과(와),3과",
    "7(으)로,7로",
    "(북)을(를),(북)을",
    "‘조’(이)라고,‘조’라고"
  })
  void theFormFollowsTheSoundBeforeIt(String both, String chosen) {
    assertThat(Josa.chosen(both)).isEqualTo(chosen);
  }

  @Test
  void bothStandWhereTheReadingIsOpen() {
    assertThat(Josa.chosen("“treaty.txt”을(를)")).isEqualTo("“treaty.txt”을(를)");
  }

  @Test
  void aTextForPeopleHasTheRightOne() {
    assertThat(new Wording().text(Locale.KOREAN, "projects.deleted", "조약문"))
        .isEqualTo("“조약문”을 삭제했습니다.");
    assertThat(new Wording().text(Locale.KOREAN, "projects.deleted", "단편 소설 하나"))
        .isEqualTo("“단편 소설 하나”를 삭제했습니다.");
  }
}
