package dev.stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.cli.options.Console;
import dev.stele.exchange.AlignedReader;
import dev.stele.exchange.Sample;
import dev.stele.exchange.reviewed.Sheets;
import dev.stele.text.Multitext;
import dev.stele.text.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReviewedOptionsTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void takesWhatTheSheetChangesAndNamesWhatItCannotTake() throws Exception {
    Path sheet = folder.resolve("sheet.xlsx");
    Files.write(
        sheet,
        Sheets.edited(
            Sheets.exported(Sample.rain()),
            page -> {
              Sheets.cell(page, 3, "Status").setCellValue("Accepted");
              Sheets.cell(page, 3, "Comment").setCellValue("Yes");
              Sheets.cell(page, 1, "Status").setCellValue("Fine");
            }));
    Path base = folder.resolve("base.jsonl");
    Path original = folder.resolve("original.xlsx");
    Files.write(original, Sheets.exported(Sample.rain()));
    assertThat(run("convert", original.toString(), base.toString())).isZero();

    Path out = folder.resolve("out.jsonl");
    assertThat(
            run(
                "convert",
                base.toString(),
                out.toString(),
                "--reviewed",
                sheet.toString(),
                "--reviewer",
                "Boris"))
        .isZero();

    Multitext taken = AlignedReader.read(out);
    assertThat(taken.rows().get(2).status()).isEqualTo(Status.ACCEPTED);
    assertThat(taken.rows().get(2).comments().getFirst().author()).isEqualTo("Boris");
    assertThat(taken.rows().get(0).status()).isEqualTo(Status.ACCEPTED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("“Fine” is not in the list");
  }

  @Test
  void refusesASheetOfAnotherText() throws Exception {
    Path sheet = Files.write(folder.resolve("sheet.xlsx"), Sheets.exported(Sample.rain()));
    Path other = folder.resolve("other.xlsx");
    Files.write(other, Sheets.exported(Sample.ofTexts("Nothing of the kind.")));
    Path out = folder.resolve("out.jsonl");
    assertThat(run("convert", other.toString(), out.toString(), "--reviewed", sheet.toString()))
        .isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("was not made from this text");
    assertThat(out).doesNotExist();
  }

  @Test
  void findingsAreForReviewSheetsAlone() throws Exception {
    Path sheet = Files.write(folder.resolve("sheet.xlsx"), Sheets.exported(Sample.rain()));
    Path told = folder.resolve("told.xlsx");
    assertThat(run("convert", sheet.toString(), told.toString(), "--findings")).isZero();
    assertThat(AlignedReader.read(told)).isEqualTo(AlignedReader.read(sheet));
    String memory = folder.resolve("told.tmx").toString();
    assertThat(run("convert", sheet.toString(), memory, "--findings")).isEqualTo(2);
  }

  private int run(String... args) {
    return SteleCommand.run(
        new Console(
            new ByteArrayOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new ByteArrayInputStream(new byte[0]),
            false),
        args);
  }
}
