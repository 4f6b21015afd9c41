package dev.stele.lexicon.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameListTest {

  private static final NameList NAMES = NameList.shipped();

  private static List<String> sure(String text) {
    return NAMES.in(text).stream().filter(Spot::sure).map(spot -> spot.name().key()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "the DPRK,в КНДР,조선민주주의인민공화국에서,KP",
    "North Korea,из Северной Кореи,북한은,KP",
    "South Korean,южнокорейский,남조선의,KR",
    "Russian troops,российские войска,로씨야군대,RU",
    "in Turkey,в Турции,뛰르끼예에서,TR",
    "Mexican,мексиканский,메히꼬의,MX",
    "Kenya,Кении,케냐에서,KE",
    "the UN,в ООН,유엔에서,UN",
    "the United Nations,Организации Объединённых Наций,국제련합은,UN",
    "KCNA said,ЦТАК сообщило,조선중앙통신은,KCNA",
    "the IAEA,МАГАТЭ,국제원자력기구는,IAEA",
    "in Moscow,в Москве,모스끄바에서,Moscow",
    "Bangkok,в Бангкоке,방콕에서,Bangkok"
  })
  void aNameIsKnownInThreeLanguages(String english, String russian, String korean, String key) {
    assertThat(sure(english)).contains(key);
    assertThat(sure(russian)).contains(key);
    assertThat(sure(korean)).contains(key);
  }

  @ParameterizedTest
  @CsvSource({"tell us", "who is it", "a turkey", "мало людей", "кубик", "совет", "중요한 일"})
  void whatOnlyLooksLikeANameIsNone(String text) {
    assertThat(sure(text)).isEmpty();
  }

  @Test
  void aPartOfALongerNameIsNotSure() {
    assertThat(sure("North Korea")).containsExactly("KP");
    assertThat(NAMES.in("North Korea"))
        .filteredOn(spot -> !spot.sure())
        .extracting(spot -> spot.name().key())
        .contains("Korea");
  }
}
