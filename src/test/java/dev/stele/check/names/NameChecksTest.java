package dev.stele.check.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.Rows;
import dev.stele.check.WordLinks;
import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.lexicon.Lexicons;
import dev.stele.text.Language;
import dev.stele.text.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameChecksTest {

  private static final WordLinks LINKS = new WordLinks(new Lexicons());

  private static List<Finding> found(CheckSettings settings, String... texts) {
    return NameChecks.all(settings, LINKS).stream()
        .map(RowCheck.class::cast)
        .flatMap(check -> check.in(Rows.trilingual(texts)).stream())
        .toList();
  }

  private static List<Finding> found(String... texts) {
    return found(CheckSettings.DEFAULT, texts);
  }

  @Test
  void whatTheGlossaryPairsIsOneName() {
    Glossary glossary =
        new Glossary(
            List.of(
                Concept.of(
                    new GlossaryTerm(Language.ENGLISH, "Zorbax"),
                    new GlossaryTerm(Language.RUSSIAN, "Квинтал"),
                    new GlossaryTerm(Language.KOREAN, "무진"))));
    String[] row = {"yesterday Zorbax said so", "вчера это сказал Квинтал", "어제 무진이 그렇게 말하였다"};
    CheckSettings settings = new CheckSettings(0, Map.of(), glossary);
    WordLinks links = new WordLinks(new Lexicons(glossary::pairs));
    List<Finding> with =
        NameChecks.all(settings, links).stream()
            .map(RowCheck.class::cast)
            .flatMap(check -> check.in(Rows.trilingual(row)).stream())
            .toList();

    assertThat(found(row)).extracting(Finding::check).contains("names");
    assertThat(with).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "names|MAJOR|1|He flew to Japan.|Он вылетел в Китай.|그는 일본으로 갔다.",
        "names|MAJOR|2|Talks with South Korea|Переговоры с Южной Кореей|북조선과의 회담",
        "names|MAJOR|1|the UN and KCNA|НАТО и ЦТАК|유엔과 조선중앙통신",
        "names|MAJOR|0|as Medvedev said|как сказал Путин|푸틴이 말하였다",
        "names|MINOR|2|yesterday Ryabkov said so|вчера это сказал Рябков|어제 그가 그렇게 말하였다",
        "names|MINOR|1|He came from Russia.|Он прибыл оттуда.|그는 러시아에서 왔다.",
        "abbreviations|MINOR|2|a page of HTML|страница HTML|웹 페이지",
        "abbreviations|MINOR|1|a page of HTML|страница HTLM|HTML 페이지"
      })
  void whoStandsAloneIsAtFault(
      String check, Severity severity, int version, String english, String russian, String korean) {
    assertThat(found(english, russian, korean))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.check()).isEqualTo(check);
              assertThat(finding.severity()).isEqualTo(severity);
              assertThat(finding.version()).isEqualTo(version);
              assertThat(finding.spans()).noneMatch(List::isEmpty);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vladimir Putin met Kim Jong Un.|В. Путин встретился с Ким Чен Ыном.|푸틴이 김정은과 만났다.",
        "The DPRK answered.|КНДР ответила.|북한이 대답하였다.",
        "North Korea and Russia|Северная Корея и Россия|조선과 로씨야",
        "Korean songs|корейские песни|조선노래",
        "the UN Security Council|Совет Безопасности ООН|유엔안전보장리사회",
        "KCNA reports from Pyongyang.|ЦТАК сообщает из Пхеньяна.|평양발 조선중앙통신",
        "Washington and Moscow|Вашингтон и Москва|워싱턴과 모스끄바",
        "He lives in Mexico.|Он живёт в Мексике.|그는 메히꼬에 산다.",
        "She read Shakespeare in Geneva.|Она читала Шекспира в Женеве.|그는 제네바에서 셰익스피어를 읽었다.",
        "Elimelech's field|поле Елимелехово|엘리멜렉의 밭",
        "The Treaty on Partnership|Договор о партнёрстве|동반자조약",
        "Then he left. Today he is back.|Затем он ушёл. Сегодня вернулся.|그러고 나서 떠났다. 오늘 돌아왔다.",
        "Choose Format - Cells.|Выберите «Формат - Ячейки».|서식 - 셀을 선택하십시오.",
        "Mutual Assistance Between Parties|Взаимная помощь сторон|쌍방의 호상원조",
        "the IOC|в МОК|국제올림픽위원회",
        "a CPU and a URL|CPU и URL|CPU와 URL",
        "International Press Agency (IPA)|Агентство печати|국제통신사",
        "THE LAW IS THE LAW|ЗАКОН ЕСТЬ ЗАКОН|법은 법이다",
        "the means|эти средства|이 수단"
      })
  void theSameSaidInThreeWaysIsLetPass(String english, String russian, String korean) {
    assertThat(found(english, russian, korean)).isEmpty();
  }

  @Test
  void wordsOfOneNameThatAreMissingTogetherAreOneFinding() {
    assertThat(
            found(
                "Open the page in Internet Explorer, please.",
                "Откройте страницу в Internet Explorer, пожалуйста.",
                "이 열람기에서 폐지를 여십시오."))
        .singleElement()
        .satisfies(
            finding -> assertThat(finding.message().arguments()).contains("Internet Explorer"));
  }

  @Test
  void anAbbreviationFitsItsWords() {
    String fits = "the Democratic People's Republic of Korea (DPRK)";
    String misfits = "the Society of Korean Translators Abroad (SKAT)";

    assertThat(found(fits, "КНДР")).isEmpty();
    assertThat(found(misfits, "общество"))
        .extracting(finding -> finding.message().key())
        .contains("finding.abbreviations.misfit");
  }

  @Test
  void theLenientFindOnlyWhatIsWrong() {
    CheckSettings lenient =
        new CheckSettings(0, Map.of("names", new CheckSettings.Choice(true, Optional.empty(), 1)));

    assertThat(found(lenient, "He came from Russia.", "Он прибыл оттуда.", "그는 러시아에서 왔다."))
        .isEmpty();
    assertThat(found(lenient, "He came from Russia.", "Он прибыл из Китая.", "그는 러시아에서 왔다."))
        .hasSize(1);
  }

  @Test
  void aTextOfNamesAloneIsReadToItsEnd() {
    String names = "Anna Boris ".repeat(4_000);

    assertThat(found(names, "Анна Борис ".repeat(4_000))).isNotNull();
    assertThat(found("A".repeat(50_000), "Б".repeat(50_000), "가".repeat(50_000))).isNotNull();
  }
}
