package dev.stele.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stele.check.Check;
import dev.stele.check.CheckSettings;
import dev.stele.check.Checker;
import dev.stele.check.Finding;
import dev.stele.check.Rows;
import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.text.Language;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Span;
import dev.stele.text.Version;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts that are none: all checks together come to an end and find something or nothing. */
final class HostileTextTest {

  private static final int LARGE = 9_000;

  private static final int HUGE = 1_000_000;

  private static final CheckSettings SETTINGS =
      new CheckSettings(
          0,
          Map.of(),
          new Glossary(
              List.of(
                  Concept.of(
                      new GlossaryTerm(Language.ENGLISH, "law"),
                      new GlossaryTerm(Language.RUSSIAN, "закон"),
                      new GlossaryTerm(Language.KOREAN, "법")))));

  private static final List<Check> CHECKS = Checks.of(SETTINGS);

  private static List<Finding> found(String english, String russian, String korean) {
    Checker checker =
        new Checker(
            List.of(
                new Version(Language.ENGLISH),
                new Version(Language.RUSSIAN),
                new Version(Language.KOREAN)),
            CHECKS,
            SETTINGS);
    Row row = Rows.of(1, english, russian, korean);
    checker.add(List.of(row), Progress.NONE);
    List<Finding> found = checker.of(1);
    for (Finding finding : found) {
      for (int v = 0; v < 3; v++) {
        String text = List.of(english, russian, korean).get(v);
        for (Span span : finding.spans().get(v)) {
          assertThat(span.end()).isLessThanOrEqualTo(text.length());
        }
      }
    }
    return found;
  }

  @Test
  void oneHugeSentence() {
    String english = "the law of 5 June and Moscow, ".repeat(LARGE / 30);
    String russian = "закон от 5 июня и Москва, ".repeat(LARGE / 30);

    assertThat(found(english, russian, "6월 5일의 법과 모스크바, ".repeat(LARGE / 30))).isNotNull();
  }

  @Test
  void aSentenceOfAMillionCharactersIsFoundToBeNone() {
    String english = "the law of 5 June and Moscow, ".repeat(HUGE / 30);
    String russian = "закон от 5 июня и Москва, ".repeat(HUGE / 26);

    assertThat(found(english, russian, "6월 5일의 법과 모스크바, ".repeat(HUGE / 16)))
        .extracting(Finding::check)
        .containsExactly("whole-text", "whole-text", "whole-text");
  }

  @Test
  void oneHugeWord() {
    assertThat(found("a".repeat(LARGE), "я".repeat(LARGE), "가".repeat(LARGE))).isNotNull();
  }

  @Test
  void symbolsAlone() {
    assertThat(found("★☆ ※ ?! (((( »»»» —— ...", "%$#@! ^&*() 🙂🙃", "‥… 『』《《 ㅋㅋㅋ \u200b\u200b"))
        .isNotNull();
    assertThat(found("?".repeat(5_000), "(".repeat(5_000), "0 ".repeat(2_500))).isNotNull();
  }

  @Test
  void aVersionLeftInTheSourcesLanguage() {
    assertThat(
            found(
                "The law protects the rights of every person.",
                "The law protects the rights of every person.",
                "법은 모든 사람의 권리를 보호한다."))
        .extracting(Finding::check)
        .contains("untranslated");
    assertThat(found("Закон защищает все права.", "법은 권리를 보호한다.", "The law protects rights."))
        .extracting(Finding::check, Finding::version)
        .contains(tuple("script", 0), tuple("script", 1), tuple("script", 2));
  }

  @Test
  void halvesOfCharacters() {
    assertThat(found("law \ud83d law", "закон \udc00", "법 \ud800\ud800")).isNotNull();
  }
}
