package dev.stele.workbench.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.Document;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.segment.LanguageDetector.Guess;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import dev.stele.wording.Wording;
import dev.stele.workbench.importing.Candidate.Reading;
import dev.stele.workbench.importing.Objection.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ObjectionsTest {

  private final Objections objections = new Objections(new Segmenters());

  @Test
  void twoVersionsInTwoLanguagesAreFine() {
    assertThat(kinds(read("a", "en", "Good morning."), read("b", "ru", "Доброе утро."))).isEmpty();
  }

  @Test
  void oneVersionAloneCannotBeAligned() {
    assertThat(kinds(read("a", "en", "Good morning."))).containsExactly(Kind.TOO_FEW);
  }

  @Test
  void oneLanguageTwiceIsRefusedAtTheSecond() {
    List<Objection> found =
        objections.to(List.of(read("a", "en", "Good morning."), read("b", "EN", "Good evening.")));
    assertThat(found).extracting(Objection::kind).containsExactly(Kind.SAME_LANGUAGE);
    assertThat(found.getFirst().file()).hasValue(1);
    assertThat(found.getFirst().isBlocking()).isTrue();
  }

  @Test
  void theSameFileTwiceIsNoticed() {
    assertThat(kinds(read("a", "en", "Good morning."), read("b", "ru", "Good morning.")))
        .containsExactly(Kind.SAME_FILE);
  }

  @Test
  void aVersionTenTimesAsLongIsDoubted() {
    List<Objection> found =
        objections.to(List.of(read("a", "en", "ab "), read("b", "ru", "утро ".repeat(9))));
    assertThat(found).extracting(Objection::kind).containsExactly(Kind.TOO_LONG);
    assertThat(found.getFirst().values()).containsExactly(22L, "a");
    assertThat(found.getFirst().isBlocking()).isFalse();
  }

  @Test
  void koreanMayBeHalfAsLongAsEnglishWithoutDoubt() {
    assertThat(kinds(read("a", "en", "x".repeat(200)), read("b", "ko", "가".repeat(100)))).isEmpty();
  }

  @Test
  void aLabelThatTheTextContradictsIsDoubted() {
    assertThat(kinds(guessed("ru", "en", 0.99), read("b", "ko", "안녕하세요.")))
        .containsExactly(Kind.OTHER_LANGUAGE);
  }

  @Test
  void aLanguageWithoutAModelIsNamed() {
    assertThat(kinds(read("a", "hu", "Jó reggelt."), read("b", "ru", "Доброе утро.")))
        .containsExactly(Kind.NO_MODEL);
  }

  @ParameterizedTest
  @EnumSource
  void whatCannotBeReadIsRefused(Problem problem) {
    Candidate refused =
        new Candidate(
            "a",
            new byte[0],
            Optional.empty(),
            ReadAs.USUAL,
            new Reading.Refused(new UnreadableException(problem, "a", "", "what", "remedy")),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    assertThat(objections.to(List.of(refused)).getFirst().isBlocking()).isTrue();
  }

  private List<Kind> kinds(Candidate... candidates) {
    return objections.to(List.of(candidates)).stream().map(Objection::kind).toList();
  }

  private static Candidate read(String name, String language, String text) {
    return candidate(name, language, text, Optional.empty());
  }

  private static Candidate guessed(String language, String guess, double confidence) {
    return candidate(
        "a", language, "Good morning.", Optional.of(new Guess(new Language(guess), confidence)));
  }

  private static Candidate candidate(
      String name, String language, String text, Optional<Guess> guess) {
    Document document =
        new Document(Stream.of(text).map(Paragraph::of).toList(), "UTF-8", List.of());
    return new Candidate(
        name,
        text.getBytes(UTF_8),
        Optional.of(new Language(language)),
        ReadAs.USUAL,
        new Reading.Read(document),
        guess,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aLineThatIsWrongIsNamed() {
    UnreadableException why =
        new UnreadableException(Problem.WRONG_ENCODING, "a", "line 13", "what", "remedy");
    assertThat(why.line()).isEqualTo(13);
    assertThat(
            new Wording().text(Locale.ENGLISH, "import.objection.WRONG_ENCODING", "a", why.line()))
        .contains("line 13");
    assertThat(new Wording().text(Locale.ENGLISH, "import.objection.WRONG_ENCODING", "a", 0))
        .doesNotContain("line");
  }
}
