package dev.stele.workbench.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.segment.LanguageDetector;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CandidateReaderTest {

  private static final Charset CP1251 = Charset.forName("windows-1251");

  private final CandidateReader reader =
      new CandidateReader(new LanguageDetector(), new Segmenters());

  @Test
  void showsTheFirstSentences() {
    Candidate read = reader.read("a.ru.txt", bytes("Первое. Второе.\n\nТретье. Четвёртое."));
    assertThat(read.language()).contains(Language.RUSSIAN);
    assertThat(read.opening()).containsExactly("Первое.", "Второе.", "Третье.");
  }

  @Test
  void proposesTheLanguageOfTheText() {
    Candidate read =
        reader.read(
            "a.txt",
            bytes("Правительство сообщило сегодня, что новый мост через реку откроют весной."));
    assertThat(read.language()).contains(Language.RUSSIAN);
  }

  @Test
  void doubtsALabelThatTheTextContradicts() {
    String text =
        "The committee met on Tuesday to discuss the new library. Several members thought that the"
            + " building was too small, while others wanted to keep the money for books. In the end"
            + " they agreed to ask the people of the town what they would like to have.";
    assertThat(reader.read("report.ru.txt", bytes(text)).instead().orElseThrow().language())
        .isEqualTo(Language.ENGLISH);
    assertThat(reader.read("report.en.txt", bytes(text)).instead()).isEmpty();
  }

  @Test
  void readsAgainInTheEncodingThatIsChosen() {
    Candidate found = reader.read("a.ru.txt", "Доброе утро всем".getBytes(CP1251));
    assertThat(found.document().orElseThrow().paragraphs().getFirst().text())
        .isEqualTo("Доброе утро всем");
    Candidate chosen = reader.withCharset(found, Optional.of(Charset.forName("KOI8-R")));
    assertThat(chosen.document().orElseThrow().paragraphs().getFirst().text())
        .isNotEqualTo("Доброе утро всем");
    assertThat(reader.withCharset(chosen, Optional.empty()).document()).isEqualTo(found.document());
  }

  @Test
  void keepsWhatCannotBeReadTogetherWithTheReason() {
    Candidate empty = reader.read("a.txt", new byte[0]);
    assertThat(empty.document()).isEmpty();
    assertThat(empty.reading()).isInstanceOf(Candidate.Reading.Refused.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
