package dev.stele.evaluate.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.stele.align.Aligner;
import dev.stele.exchange.Documents;
import dev.stele.lexicon.Lexicons;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FaultSetTest {

  @TempDir Path directory;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(directory.resolve("en.txt"), "We had 5 guests.\n\nThe house was cold.\n");
    Files.writeString(directory.resolve("ru.txt"), "У нас было 6 гостей.\n\nДом был холодным .\n");
    Files.writeString(
        directory.resolve("sentences.en.txt"), "We had 5 guests.\nThe house was cold.\n");
    Files.writeString(
        directory.resolve("sentences.ru.txt"), "У нас было 6 гостей.\nДом был холодным .\n");
  }

  private void faults(String... lines) throws IOException {
    Files.writeString(
        directory.resolve("faults.tsv"),
        "version\tsentence\tcheck\tfaulty\tright\n" + String.join("\n", lines) + "\n");
  }

  @Test
  void readsWhatWasPlanted() throws IOException {
    faults("ru\t0\tnumbers,dates\t6\t5");

    FaultSet set = FaultSet.read(directory);

    assertThat(set.languages()).containsExactly(Language.ENGLISH, Language.RUSSIAN);
    assertThat(set.faults())
        .containsExactly(new Fault(Language.RUSSIAN, 0, List.of("numbers", "dates"), "6", "5"));
    assertThat(FaultSet.in(List.of(directory.getParent()), true)).contains(directory);
    assertThat(FaultSet.in(List.of(directory.getParent()), false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "ru;0;numbers;7;5 ! has no '7'",
        "ru;9;numbers;6;5 ! no sentence is number '9'",
        "ko;0;numbers;6;5 ! no version is in 'ko'",
        "ru;0;numbers ! 3 columns"
      })
  void aLineThatIsNoFaultIsNamed(String line, String problem) throws IOException {
    faults("ru\t0\tnumbers\t6\t5", line.replace(';', '\t'));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> FaultSet.read(directory))
        .withMessageContaining("faults.tsv, line 3")
        .withMessageContaining(problem);
  }

  @Test
  void tellsWhatWasFoundAndWhatWasNot() throws IOException {
    faults("ru\t0\tnumbers\t6\t5", "ru\t0\tnames\tгостей\tгостям");

    FaultScore score = evaluate();

    assertThat(score.all().planted()).isEqualTo(2);
    assertThat(score.all().found()).isEqualTo(1);
    assertThat(score.checks())
        .filteredOn(check -> check.check().equals("numbers"))
        .singleElement()
        .satisfies(check -> assertThat(check.recall()).isEqualTo(1))
        .satisfies(check -> assertThat(check.precision()).isEqualTo(1));
    assertThat(score.faults()).extracting(FaultScore.Outcome::found).containsExactly(true, false);
    assertThat(score.alarms()).extracting(FaultScore.Alarm::check).containsExactly("spaces");
  }

  @Test
  void aCheckThatDoesNotExistIsNamed() throws IOException {
    faults("ru\t0\tmiracles\t6\t5");

    assertThatIllegalArgumentException()
        .isThrownBy(this::evaluate)
        .withMessageContaining("'miracles'")
        .withMessageContaining("numbers");
  }

  private FaultScore evaluate() throws IOException {
    return new FaultEvaluator(new Documents(), new Segmenters(), new Aligner(new Lexicons()))
        .evaluate(FaultSet.read(directory));
  }
}
