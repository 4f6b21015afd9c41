package dev.stele.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.cli.SteleCommand;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GlossaryOptionsTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void writeFiles() throws IOException {
    write("en.txt", "Yes.\nSo it is.\n");
    write("ru.txt", "Да.\nТак оно и есть.\n");
    write("terms.csv", "en,ru,de\nyes,да,ja\n");
    write("bad.csv", "en,ru\nyes,да\nyes,нет\n");
  }

  @Test
  void termsOfOtherLanguagesDoNotStopTheWork() {
    assertThat(run("align", "en=@en.txt", "ru=@ru.txt", "--glossary", "@terms.csv")).isZero();
    assertThat(run("check", "en=@en.txt", "ru=@ru.txt", "--glossary", "@terms.csv")).isZero();
    assertThat(errors()).isEmpty();
  }

  @Test
  void aBadGlossaryStopsTheWorkUnlessItsFaultsMayBeLeftOut() {
    assertThat(run("check", "en=@en.txt", "ru=@ru.txt", "--glossary", "@bad.csv")).isEqualTo(1);
    assertThat(errors())
        .contains("bad.csv, row 3: “yes” is “нет” here and “да” in row 2; ")
        .endsWith("bad.csv: has one problem; mend it, or leave that out with --skip-bad-terms\n");
    assertThat(
            run("check", "en=@en.txt", "ru=@ru.txt", "--glossary", "@bad.csv", "--skip-bad-terms"))
        .isZero();
  }

  @Test
  void aMissingGlossaryIsNamed() {
    assertThat(run("align", "en=@en.txt", "ru=@ru.txt", "--glossary", "@no.csv")).isEqualTo(1);
    assertThat(errors()).contains("no.csv");
  }

  @Test
  void glossariesAreConvertedThereAndBack() throws IOException {
    assertThat(run("convert", "@terms.csv", "@terms.tbx")).isZero();
    assertThat(run("convert", "@terms.tbx", "@back.csv")).isZero();
    assertThat(Files.readString(folder.resolve("back.csv")))
        .isEqualTo("id,en,ru,de\r\nc1,yes,да,ja\r\n");
    assertThat(run("convert", "@terms.tbx", "--format", "martif")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("<martif type=\"TBX\"");
    assertThat(run("convert", "@terms.tbx", "@terms.tmx")).isEqualTo(2);
    assertThat(errors()).contains("a glossary is written as tbx, tbx-dct, tbx-core, martif, csv");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private int run(String... args) {
    String[] placed = args.clone();
    for (int i = 0; i < placed.length; i++) {
      placed[i] = placed[i].replace("@", folder + "/");
    }
    return SteleCommand.run(
        new Console(
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new ByteArrayInputStream(new byte[0]),
            false),
        placed);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
