package dev.stele.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.Looking;
import dev.stele.check.WordLinks;
import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.glossary.GlossaryTerm.Use;
import dev.stele.lexicon.Lexicons;
import dev.stele.text.Language;
import dev.stele.text.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TermCheckTest {

  private static final Glossary GLOSSARY =
      new Glossary(
          List.of(
              Concept.of(english("treaty"), russian("договор"), korean("조약")),
              Concept.of(english("peace treaty"), russian("мирный договор"), korean("평화조약")),
              Concept.of(english("mutual aid"), russian("взаимная помощь"), korean("상호 원조")),
              Concept.of(english("labour"), korean("노동")),
              Concept.of(
                  english("partnership"),
                  russian("партнёрство"),
                  new GlossaryTerm(Language.RUSSIAN, "содружество", Use.FORBIDDEN, ""))));

  private static GlossaryTerm english(String text) {
    return new GlossaryTerm(Language.ENGLISH, text);
  }

  private static GlossaryTerm russian(String text) {
    return new GlossaryTerm(Language.RUSSIAN, text);
  }

  private static GlossaryTerm korean(String text) {
    return new GlossaryTerm(Language.KOREAN, text);
  }

  private static TermCheck check(double tolerance) {
    CheckSettings settings =
        new CheckSettings(
            0,
            Map.of("terms", new CheckSettings.Choice(true, Optional.empty(), tolerance)),
            GLOSSARY);
    return new TermCheck(settings, new Terms(GLOSSARY), new WordLinks(new Lexicons()));
  }

  private static List<String> found(String row) {
    return Looking.at(check(.5), row);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They signed the treaty. | О договоре уже говорили. | 조약에서 말한다.",
        "the treaties | договорами | 조약들은",
        "a peace treaty | мирного договора | 평화조약을",
        "mutual aid | взаимной помощи | 상호 원조를",
        "labour | труд | 로동은"
      })
  void anyCaseAndAnyParticleWillDo(String row) {
    assertThat(found(row)).isEmpty();
  }

  @Test
  void anotherWordStandsForATerm() {
    assertThat(found("They signed the treaty. | Они подписали соглашение. | 그들은 조약에 서명하였다."))
        .containsExactly("1 ru: соглашение");
  }

  @Test
  void whatIsNotThereAtAllIsMinor() {
    List<Finding> found =
        Looking.findings(check(.5), Looking.rows("The treaty helps. | Он помогает. | 도움이 된다."))
            .of(1);

    assertThat(found).hasSize(2).allMatch(finding -> finding.severity() == Severity.MINOR);
    assertThat(Looking.at(check(1), "The treaty helps. | Он помогает. | 도움이 된다.")).isEmpty();
  }

  @Test
  void aForbiddenExpressionIsNamedWithTheRightOne() {
    List<Finding> found =
        Looking.findings(check(.5), Looking.rows("a partnership | о содружестве | 동반자 관계")).of(1);

    assertThat(found)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.MAJOR);
              assertThat(finding.message().arguments())
                  .containsExactly("содружестве", "партнёрство");
              assertThat(finding.spans().getFirst()).hasSize(1);
            });
  }

  @Test
  void theWordsOfALongerTermAreNotAskedForByThemselves() {
    assertThat(found("a peace treaty | мирный договор | 평화조약")).isEmpty();
  }

  @Test
  void ofSeveralAdmittedTermsTheRareOneIsNamed() {
    Glossary glossary =
        new Glossary(List.of(Concept.of(english("aid"), russian("помощь"), russian("содействие"))));
    TermChoice choice =
        new TermChoice(new CheckSettings(0, Map.of(), glossary), new Terms(glossary));

    assertThat(
            Looking.at(
                choice, "aid | помощь", "aid | помощи", "aid | помощью", "the aid | содействие"))
        .containsExactly("4 ru: содействие");
    assertThat(Looking.at(choice, "aid | помощь", "aid | содействие")).isEmpty();
  }
}
