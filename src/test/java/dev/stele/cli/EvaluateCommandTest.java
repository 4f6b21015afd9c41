package dev.stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.cli.options.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateCommandTest {

  private static final String LAMP = "src/test/resources/evaluate/lamp";
  private static final String MILL = "src/test/resources/evaluate/mill_de_fr";

  @TempDir Path directory;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void alignsSetsOfAllKindsAndPrintsTheirScores() {
    assertThat(run("corpora/treaty", LAMP, MILL)).isZero();
    assertThat(text(out)).contains("  treaty ", "  lamp ", "  mill_de_fr ", "Time and memory");
  }

  @Test
  void scoresAnAlignmentMadeBefore() {
    assertThat(run(LAMP, "--aligned", LAMP + "/aligned-0.jsonl", "--format", "json")).isZero();
    assertThat(text(out)).contains("\"f1\" : 0.7059").doesNotContain("\"cost\"");
  }

  @Test
  void writesWrongBeadsForACloserLook() throws IOException {
    assertThat(run(MILL, "--aligned", MILL + "/aligned-0.jsonl", "--details", directory.toString()))
        .isZero();
    assertThat(Files.readAllLines(directory.resolve("mistakes.tsv")))
        .hasSizeGreaterThan(2)
        .allMatch(line -> line.split("\t", -1).length == 8);
    assertThat(Files.readAllLines(directory.resolve("judgements.tsv")))
        .contains("mill_de_fr\tde-fr\tlinked\t0.058\ttrue");
  }

  @Test
  void partsOfTheMethodCanBeLeftOut() {
    assertThat(run("corpora/treaty", "--format", "json")).isZero();
    String whole = text(out);
    out.reset();

    assertThat(run("corpora/treaty", "--format", "json", "--without", "lexicon,lengths,pivot"))
        .isZero();
    assertThat(text(out)).contains("\"f1\"").isNotEqualTo(whole);
  }

  @Test
  void unknownPartNamesThoseThereAre() {
    assertThat(run(LAMP, "--without", "magic")).isEqualTo(2);
    assertThat(text(err)).contains("magic", "NUMBERS", "LEXICON", "PIVOT");
  }

  @Test
  void saysHowManyPlantedFaultsTheChecksFind() throws IOException {
    String draft = "corpora/treaty-draft";

    assertThat(run(draft, "--details", directory.toString())).isZero();
    assertThat(text(out)).contains("Checks on treaty-draft", "  numbers ", "  major ");
    assertThat(Files.readAllLines(directory.resolve("faults.tsv"))).hasSizeGreaterThan(40);
    assertThat(Files.exists(directory.resolve("alarms.tsv"))).isTrue();
  }

  @Test
  void plantedFaultsAreScoredInJsonAndMarkdown() {
    assertThat(run("corpora/treaty-draft", "--format", "json")).isZero();
    assertThat(text(out)).contains("\"missed\"", "\"precision\"");
    assertThat(run("corpora/treaty-draft", "--format", "markdown")).isZero();
    assertThat(text(out)).contains("| check | faults |");
  }

  @Test
  void unknownDirectoryIsOneClearLine() {
    assertThat(run("nowhere")).isEqualTo(1);
    assertThat(text(err)).isEqualTo("stele: nowhere is not a directory\n");
  }

  @Test
  void alignmentOfAnotherTextIsRefused() {
    assertThat(run("corpora/treaty", "--aligned", LAMP + "/aligned-0.jsonl")).isEqualTo(1);
    assertThat(text(err)).contains("text lost or changed").hasLineCount(1);
  }

  @Test
  void oneAlignmentIsNotForTwoSets() {
    assertThat(run(LAMP, MILL, "--aligned", LAMP + "/aligned-0.jsonl")).isEqualTo(2);
  }

  private int run(String... args) {
    String[] all = new String[args.length + 1];
    all[0] = "evaluate";
    System.arraycopy(args, 0, all, 1, args.length);
    Console console =
        new Console(
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new ByteArrayInputStream(new byte[0]),
            false);
    return SteleCommand.run(console, all);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
