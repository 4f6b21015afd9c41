package dev.stele.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.Looking;
import dev.stele.check.WordLinks;
import dev.stele.lexicon.Lexicons;
import dev.stele.text.Bead;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.text.Start;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UncoveredTest {

  private static final WordLinks LINKS = new WordLinks(new Lexicons());

  @Test
  void namesAnItemThatAListLacks() {
    assertThat(
            Looking.at(
                omissions(),
                "The right to choose a political, social, economic and cultural system."
                    + "| Право выбирать политическую, социальную и экономическую систему."
                    + "| 정치·사회·경제·문화 제도를 선택할 권리."))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("1 ru: ");
  }

  @Test
  void aSentenceWithoutPartnerInsideARowIsAnOmission() {
    Row row =
        Row.proposed(
            1,
            List.of(
                List.of(sentence("It rained."), sentence("We left.")),
                List.of(sentence("Шёл дождь.")),
                List.of()),
            List.of(
                List.of(
                    new Bead(new Span(0, 1), new Span(0, 1), 1),
                    new Bead(new Span(1, 2), new Span(1, 1), 1)),
                List.of(new Bead(new Span(0, 2), new Span(0, 0), 1)),
                List.of(new Bead(new Span(0, 1), new Span(0, 0), 1))),
            1);

    assertThat(Looking.findings(omissions(), List.of(row)).of(1))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.version()).isEqualTo(1);
              assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
              assertThat(finding.spans().getFirst()).containsExactly(new Span(11, 19));
            });
    assertThat(Looking.findings(additions(), List.of(row)).of(1)).isEmpty();
  }

  @Test
  void saysWhichVersionStandsAlone() {
    List<Finding> found =
        Looking.findings(
                omissions(),
                Looking.rows(
                    "The army, the navy and the police attacked the city."
                        + "| Армия и полиция атаковали город. | 육군과 해군과 경찰이 도시를 공격하였다."))
            .of(1);

    assertThat(found)
        .allSatisfy(f -> assertThat(f.message().key()).isEqualTo("finding.omission.alone"));
  }

  @Test
  void faithfulRenderingsAreLetPass() {
    assertThat(
            Looking.at(
                omissions(),
                "The ceremony took place in Moscow. | Церемония прошла в Москве. | 식은 모스크바에서 열렸다.",
                "Why? | Почему? | 왜?"))
        .isEmpty();
  }

  @Test
  void freeTranslationHasWordsOfItsOwnInTheSamePlace() {
    assertThat(
            Looking.at(
                omissions(),
                "Everyone has the right to freedom of movement and residence within the borders of"
                    + " each State."
                    + "| Каждый человек имеет право свободно передвигаться и выбирать себе"
                    + " местожительство в пределах каждого государства."
                    + "| 모든 사람은 자신의 나라 안 어디에서나 이동 및 거주의 자유에 대한 권리를 가진다."))
        .isEmpty();
  }

  @Test
  void halfASentenceIsMissed() {
    assertThat(
            Looking.at(
                omissions(),
                "The army attacked the city, and the police closed all the roads to the airport."
                    + "| Армия атаковала город, а полиция закрыла все дороги к аэропорту."
                    + "| 육군이 도시를 공격하였다."))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("1 ko: ");
  }

  @Test
  void symbolsAloneAreLetPass() {
    assertThat(Looking.at(omissions(), "*** | *** | ***", "17 | 17 | 17")).isEmpty();
    assertThat(Looking.at(additions(), "*** | *** | ***", "17 | 17 | 17")).isEmpty();
  }

  private static Segment sentence(String text) {
    return new Segment(text, Start.SENTENCE);
  }

  private static Uncovered omissions() {
    return check(Uncovered.Direction.OMISSION);
  }

  private static Uncovered additions() {
    return check(Uncovered.Direction.ADDITION);
  }

  private static Uncovered check(Uncovered.Direction direction) {
    return new Uncovered(direction, CheckSettings.DEFAULT, LINKS, new FunctionWords());
  }
}
