package dev.stele.workbench.review.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.text.Language;
import dev.stele.text.Version;
import dev.stele.workbench.review.find.Query.Mode;
import java.time.Duration;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the ways of finding find. */
final class FinderTest {

  private static final List<Version> VERSIONS =
      List.of(
          new Version(Language.ENGLISH),
          new Version(Language.RUSSIAN),
          new Version(Language.KOREAN));

  @ParameterizedTest
  @CsvSource({
    "TEXT, art, The Article starts., Art art",
    "TEXT, сТАТЬ, Статья 4 и статьи, Стать стать",
    "WORD, art, 'Art, the article.', Art",
    "WORD, стать, 'Стать как статья.', Стать",
    "WORD, 조선, 조선 조선은, 조선",
    "REGEX, '\\d+(,\\d+)?', 'около 17,3 км и 4', 17+3|4",
    "REGEX, '\\bст\\w+', 'стороны и ст. 51', стороны"
  })
  void findsTextsWordsAndExpressions(Mode mode, String text, String sentence, String found) {
    String expected = found.contains("|") ? found.replace('+', ',').replace('|', ' ') : found;
    assertThat(find(mode, text, false, sentence, 0)).isEqualTo(expected);
  }

  @Test
  void capitalsMatterWhenTheyShall() {
    assertThat(find(Mode.TEXT, "art", true, "Art art", 0)).isEqualTo("art");
    assertThat(find(Mode.WORD, "Art", true, "Art art", 0)).isEqualTo("Art");
    assertThat(find(Mode.REGEX, "A.t", true, "Art art", 0)).isEqualTo("Art");
  }

  @ParameterizedTest
  @CsvSource({
    "0, party, The parties and a party., parties party",
    "0, must provide, It must then; who must provides it., must provides",
    "1, сторона, Стороны обязались перед стороной., Стороны стороной",
    "1, ёлка, Елки и ёлки, Елки ёлки",
    "2, 조약, 이 조약은 조약을 대신한다., 조약 조약",
    "2, 가르치다, 그는 우리를 가르쳤다., 가르쳤",
  })
  void findsWordsInAnyOfTheirForms(int version, String text, String sentence, String found) {
    assertThat(find(Mode.LEMMA, text, false, sentence, version)).isEqualTo(found);
  }

  @Test
  void anExpressionThatIsNoneIsRefused() {
    assertThatThrownBy(() -> find(Mode.REGEX, "(a", false, "a", 0))
        .isInstanceOf(PatternSyntaxException.class);
  }

  @Test
  void anExpressionThatRunsAwayIsStopped() {
    Finder hasty =
        Finder.of(
            new Query("(.*a){20}b", Mode.REGEX, false, Query.ANY),
            VERSIONS,
            new Patience(Duration.ofMillis(5)));

    assertThatThrownBy(() -> hasty.in("a".repeat(60), 0)).isInstanceOf(TooLongException.class);
  }

  @Test
  void anExpressionThatCallsItselfTooDeeplyIsRefused() {
    assertThatThrownBy(() -> find(Mode.REGEX, "(a|b)*c", false, "ab".repeat(200_000), 0))
        .isInstanceOf(TooLongException.class);
  }

  private static String find(Mode mode, String text, boolean exact, String sentence, int version) {
    Patience patience = new Patience(Duration.ofMinutes(1));
    Query query = new Query(text, mode, exact, Query.ANY);
    return String.join(
        " ",
        Finder.of(query, VERSIONS, patience).in(sentence, version).stream()
            .map(span -> sentence.substring(span.start(), span.end()))
            .toList());
  }
}
