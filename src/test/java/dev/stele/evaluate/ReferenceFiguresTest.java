package dev.stele.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.evaluate.score.PairScore;
import dev.stele.evaluate.score.Ratio;
import dev.stele.exchange.AlignedReader;
import dev.stele.exchange.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scores of alignments made at random are, to the last digit, those that an independent
 * implementation in another language has computed.
 */
final class ReferenceFiguresTest {

  private static final Path RESOURCES = Path.of("src/test/resources/evaluate");

  static Stream<List<String>> units() throws IOException {
    return table("lamp");
  }

  static Stream<List<String>> beads() throws IOException {
    return table("mill_de_fr");
  }

  @ParameterizedTest
  @MethodSource("units")
  void unitScoresAreThoseOfTheReference(List<String> expected) throws IOException {
    PairScore score =
        score("lamp", expected.get(0)).pairs().stream()
            .filter(pair -> pair.pair().equals(expected.get(1)))
            .findFirst()
            .orElseThrow();
    assertThat(
            Stream.of(
                    score.gold(),
                    score.strict().precision(),
                    score.strict().recall(),
                    score.f1(),
                    score.omitted(),
                    score.omissions().precision(),
                    score.omissions().recall(),
                    score.omissionsF1())
                .map(String::valueOf))
        .containsExactlyElementsOf(expected.subList(2, expected.size()));
  }

  @ParameterizedTest
  @MethodSource("beads")
  void beadScoresAreThoseOfTheReference(List<String> expected) throws IOException {
    PairScore score = score("mill_de_fr", expected.get(0)).pairs().get(0);
    Ratio lax = score.lax().orElseThrow();
    assertThat(
            Stream.of(
                    score.strict().precision(),
                    score.strict().recall(),
                    score.f1(),
                    lax.precision(),
                    lax.recall(),
                    lax.f1())
                .map(value -> String.format(Locale.ROOT, "%.3f", value)))
        .containsExactlyElementsOf(expected.subList(1, expected.size()));
  }

  private static SetScore score(String set, String alignment) throws IOException {
    Path directory = RESOURCES.resolve(set);
    Path file = directory.resolve(alignment + ".jsonl");
    return Evaluator.score(
        new EvaluationSets(Map.of()).find(List.of(directory), false).get(0),
        AlignedText.of(AlignedReader.read(file.toString(), Documents.load(file))));
  }

  private static Stream<List<String>> table(String set) throws IOException {
    return Files.readAllLines(RESOURCES.resolve(set).resolve("expected.tsv")).stream()
        .skip(1)
        .map(line -> List.of(line.split("\t")));
  }
}
