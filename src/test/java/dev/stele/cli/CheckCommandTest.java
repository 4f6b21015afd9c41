package dev.stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.cli.options.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

  private static final String ALIGNED =
      """
      {"row":1,"segments":{"en":["Yes.","No."],"ru":["Да."]},"indexes":{"en":[0,1],"ru":[0]},\
      "beads":{"en-ru":[{"en":[0,1],"ru":[0],"confidence":0.9}]},"confidence":0.9,\
      "status":"proposed"}
      {"row":2,"segments":{"en":["So it is."],"ru":[]},"indexes":{"en":[2],"ru":[]},\
      "beads":{"en-ru":[{"en":[2],"ru":[],"confidence":0.9}]},"confidence":0.9,\
      "status":"proposed"}
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeFiles() throws Exception {
    Files.writeString(folder.resolve("aligned.jsonl"), ALIGNED);
    Files.writeString(folder.resolve("en.txt"), "Yes.\nSo it is.\n");
    Files.writeString(folder.resolve("ru.txt"), "Да.\nТак оно и есть.\n");
  }

  @Test
  void writesFindingsAsJsonLines() {
    assertThat(run("check", "aligned.jsonl", "--only", "empty", "--format", "jsonl")).isZero();
    assertThat(output())
        .isEqualTo(
            "{\"row\":2,\"check\":\"empty\",\"severity\":\"major\",\"version\":\"ru\","
                + "\"languages\":[\"en\",\"ru\"],\"spans\":{\"en\":[[0,9]]},"
                + "\"message\":\"Russian has nothing for what English says here.\"}\n");
  }

  @Test
  void writesFindingsAsATable() {
    assertThat(run("check", "aligned.jsonl", "--only", "empty")).isZero();
    assertThat(output().lines())
        .containsExactly(
            "row\tcheck\tseverity\tversion\tmessage\ten\tru",
            "2\tempty\tmajor\tru\tRussian has nothing for what English says here.\tSo it is.\t");
  }

  @Test
  void speaksTheLanguageOfItsReader() {
    assertThat(run("check", "aligned.jsonl", "--only", "empty", "--language", "ko")).isZero();
    assertThat(output()).contains("해당하는 부분이 없습니다");
  }

  @Test
  void marksTheEvidenceInAPage() {
    assertThat(run("check", "aligned.jsonl", "--only", "empty", "-o", "found.html")).isZero();
    assertThat(folder.resolve("found.html"))
        .content()
        .contains("<div lang=\"en\" dir=\"auto\"><mark>So it is.</mark></div>");
  }

  @Test
  void writesAWorkbook() throws Exception {
    assertThat(run("check", "aligned.jsonl", "--only", "empty", "-o", "found.xlsx")).isZero();
    try (var book = WorkbookFactory.create(folder.resolve("found.xlsx").toFile())) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(5).getStringCellValue())
          .isEqualTo("So it is.");
    }
  }

  @Test
  void alignsVersionsFirst() {
    assertThat(run("check", "en=en.txt", "ru=ru.txt", "--only", "empty")).isZero();
    assertThat(output()).isEqualTo("row\tcheck\tseverity\tversion\tmessage\ten\tru\n");
  }

  @Test
  void failsOnlyWhenAsked() {
    assertThat(run("check", "aligned.jsonl", "--only", "empty", "--fail-on", "critical")).isZero();
    assertThat(run("check", "aligned.jsonl", "--only", "empty", "--fail-on", "major")).isEqualTo(1);
    assertThat(run("check", "aligned.jsonl", "--without", "empty", "--fail-on", "critical"))
        .isZero();
  }

  @Test
  void takesAnyVersionForTheSource() {
    assertThat(run("check", "aligned.jsonl", "--only", "empty", "--source", "ru")).isZero();
    assertThat(output()).contains("English says something here that Russian does not have.");
  }

  @Test
  void namesWhatItDoesNotKnow() {
    assertThat(run("check", "aligned.jsonl", "--only", "spelling")).isEqualTo(2);
    assertThat(run("check", "aligned.jsonl", "--source", "ko")).isEqualTo(2);
    assertThat(run("check", "aligned.jsonl", "--language", "fr")).isEqualTo(2);
    assertThat(run("check", "aligned.jsonl", "-o", "found.doc")).isEqualTo(2);
    assertThat(errors())
        .contains("there is no check 'spelling'; there are: ")
        .contains("no version is in 'ko'; the text has en, ru")
        .contains("there are no messages in 'fr'")
        .contains("found.doc' does not tell its format; end it in one of jsonl, tsv, xlsx, html");
  }

  private int run(String... args) {
    String[] placed = args.clone();
    for (int i = 0; i < placed.length; i++) {
      placed[i] =
          placed[i].replaceFirst(
              "^((?:en|ru)=)?(?=\\w+\\.(jsonl|txt|html|xlsx|doc)$)", "$1" + folder + "/");
    }
    InputStream in = new ByteArrayInputStream(new byte[0]);
    return SteleCommand.run(
        new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), in, false), placed);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
