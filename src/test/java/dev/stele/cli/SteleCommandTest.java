package dev.stele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.cli.options.Console;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SteleCommandTest {

  private static final String EN = "It rained in the morning. We left at 8 and came home at 17.\n";
  private static final String RU = "Утром шёл дождь. Мы вышли в 8 и вернулись домой в 17.\n";
  private static final String KO = "아침에 비가 내렸다. 우리는 8시에 나갔다가 17시에 집에 돌아왔다.\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private InputStream in = InputStream.nullInputStream();

  @BeforeEach
  void writeVersions() throws Exception {
    Files.writeString(folder.resolve("en.txt"), EN);
    Files.writeString(folder.resolve("ru.txt"), RU);
    Files.writeString(folder.resolve("ko.txt"), KO);
    Files.writeString(folder.resolve("empty.txt"), " \n");
    Files.writeString(folder.resolve("long.txt"), EN.repeat(40));
    Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 0, 1, 2, 0, 3, 4});
    Files.write(folder.resolve("1251.txt"), RU.getBytes(Charset.forName("windows-1251")));
  }

  /** What is wrong, what is typed, the exit code, and what the one line on standard error says. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a missing file          | align en=none.txt ru=ru.txt              | 1 | none.txt: there is no such file; check its name and folder
          an empty file           | align en=empty.txt ru=ru.txt             | 1 | empty.txt: is empty; give a file that holds text
          a folder                | align en=. ru=ru.txt                     | 1 | is a folder; name a file inside it
          no text                 | align en=picture.png ru=ru.txt           | 1 | picture.png: is not text; give a text or a document
          a wrong encoding        | align --encoding ru=UTF-8 en=en.txt ru=1251.txt | 1 | 1251.txt, line 1: byte 0xD3 is not UTF-8; save the file anew as UTF-8
          an unknown encoding     | align --encoding ru=UTF-9 en=en.txt ru=ru.txt | 2 | unknown encoding 'UTF-9'
          a language twice        | align en=en.txt en=ru.txt                | 2 | the language 'en' is named twice
          one version             | align en=en.txt                          | 2 | there is only one version; name at least two
          no version              | align                                    | 2 | Missing required parameter
          an unknown language     | align xx=en.txt ru=ru.txt                | 2 | unknown language 'xx'; use a tag such as en, ru, ko
          no language             | align en.txt ru=ru.txt                   | 2 | en.txt' is not of the form LANG=FILE
          an ill-formed language  | align e_n=en.txt ru=ru.txt               | 2 | not a language tag: 'e_n'
          an unknown format       | align en=en.txt ru=ru.txt --format doc   | 2 | unknown format 'doc' (there are: xlsx, tsv, csv, jsonl, tmx, xliff
          an unknown extension    | align en=en.txt ru=ru.txt -o out.doc     | 2 | out.doc' does not tell its format; end it in one of xlsx
          an output without folder| align en=en.txt ru=ru.txt -o no/out.tsv  | 1 | out.tsv: the folder does not exist; create it first
          input as output         | align en=en.txt ru=ru.txt -o ru.txt --format tsv | 2 | ru.txt' is read and written; name another output
          standard input twice    | align en=- ru=-                          | 2 | only one version can come from standard input
          an unknown command      | aline en=en.txt                          | 2 | unknown command 'aline'; there are:
          an unknown option       | align en=en.txt ru=ru.txt --fast         | 2 | Unknown option: '--fast'
          no such sentence model  | segment ru=ru.txt --sentence-model ru=no.bin | 1 | no.bin; check its name
          damaged sentence model  | segment ru=ru.txt --sentence-model ru=ru.txt | 1 | ru.txt: is not a whole OpenNLP sentence model
          UTF-8 named otherwise   | segment ru=ru.txt --encoding ru=windows-1251 | 1 | ru.txt: is UTF-8, not windows-1251; choose UTF-8
          no rows to convert      | convert en.txt out.tsv                   | 1 | en.txt: is not in an aligned format that can be read
          """)
  void saysInOneLineWhatIsWrong(String what, String typed, int code, String message) {
    assertThat(run(typed)).as(what).isEqualTo(code);
    assertThat(errors().lines()).hasSize(1);
    assertThat(errors()).startsWith("stele: ").contains(message);
    assertThat(out.size()).isZero();
  }

  @Test
  void refusesAFileThatIsTooLarge() throws Exception {
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
      file.setLength(100_000_000);
    }
    assertThat(run("align en=huge.txt ru=ru.txt")).isEqualTo(1);
    assertThat(errors())
        .contains("huge.txt: is larger than the limit of 50 MB (96 MB); cut it into parts");
  }

  @Test
  @EnabledIf("hasFullDisk")
  void saysThatADiskIsFull() {
    assertThat(run("align en=en.txt ru=ru.txt --format tsv -o /dev/full")).isEqualTo(1);
    assertThat(errors())
        .isEqualTo(
            "stele: /dev/full: No space left on device; make room or choose another place\n");
    assertThat(Path.of("/dev/full")).exists();
  }

  static boolean hasFullDisk() {
    return Files.exists(Path.of("/dev/full"));
  }

  @Test
  void alignsToStandardOutputAsTsv() {
    assertThat(run("align en=en.txt ru=ru.txt ko=ko.txt")).isZero();
    assertThat(errors()).isEmpty();
    assertThat(output().lines().toList())
        .containsExactly(
            "en\tru\tko",
            "It rained in the morning.\tУтром шёл дождь.\t아침에 비가 내렸다.",
            "We left at 8 and came home at 17.\tМы вышли в 8 и вернулись домой в 17.\t우리는 8시에 나갔다가 17시에 집에 돌아왔다.");
  }

  @Test
  void takesTheFormatFromTheOutputsName() {
    assertThat(run("align en=en.txt ru=ru.txt -o out.jsonl")).isZero();
    assertThat(folder.resolve("out.jsonl"))
        .content()
        .startsWith("{\"row\":1,\"segments\":{\"en\":[");
    assertThat(run("convert out.jsonl out.xlsx")).isZero();
    assertThat(folder.resolve("out.xlsx")).isNotEmptyFile();
    assertThat(run("convert out.jsonl out.csv --bom")).isZero();
    assertThat(folder.resolve("out.csv")).content().startsWith("\uFEFFen,ru\r\n");
  }

  @Test
  void takesSegmentedTextAsItStands() throws Exception {
    Files.writeString(folder.resolve("en.txt"), "One. Two\nThree\n");
    Files.writeString(folder.resolve("ru.txt"), "Раз. Два\nТри\n");
    assertThat(run("align en=en.txt ru=ru.txt --segmented --format jsonl")).isZero();
    assertThat(output()).contains("\"One. Two\"", "\"Раз. Два\"");
  }

  @Test
  void readsStandardInput() {
    in = new ByteArrayInputStream(EN.getBytes(StandardCharsets.UTF_8));
    assertThat(run("segment en=-")).isZero();
    assertThat(output())
        .isEqualTo("It rained in the morning.\nWe left at 8 and came home at 17.\n");
  }

  @Test
  void saysWhichEncodingItGuessed() {
    assertThat(run("segment ru=1251.txt")).isZero();
    assertThat(output()).startsWith("Утром шёл дождь.\n");
    assertThat(errors()).contains("1251.txt: read as windows-1251");
  }

  @Test
  void warnsOfAVersionMuchLongerThanAnother() {
    assertThat(run("align en=long.txt ru=ru.txt")).isZero();
    assertThat(errors()).contains("long.txt is 44 times as long as ru=").contains("same text?");
  }

  @ParameterizedTest
  @CsvSource({
    "--help",
    "align --help",
    "segment --help",
    "convert --help",
    "--version",
    "help align"
  })
  void helpsOnStandardOutput(String typed) {
    assertThat(run(typed)).isZero();
    assertThat(output()).isNotBlank();
    assertThat(errors()).isEmpty();
  }

  @Test
  void warnsOfAWrongLabel() {
    assertThat(run("align en=en.txt ru=ko.txt")).isZero();
    assertThat(errors()).contains("ko.txt looks like Korean (ko); is the label right?");
  }

  @Test
  void warnsOfACopyOfAnotherVersion() {
    assertThat(run("align en=en.txt ru=en.txt")).isZero();
    assertThat(errors()).contains("en.txt is a copy of en=", "was the wrong file given?");
  }

  @Test
  void warnsOfVersionsThatAreNoTranslations() throws Exception {
    Files.writeString(
        folder.resolve("cake.txt"),
        """
        Сварите картофель до готовности.
        Мелко нарежьте лук и обжарьте его на масле.
        Добавьте соль, перец и лавровый лист.
        Тесто должно подойти в тёплом месте.
        Смажьте пирог взбитым яйцом.
        """);
    Files.writeString(
        folder.resolve("town.txt"),
        """
        The museum opens at nine in the morning.
        The old bridge crosses the river near the railway station.
        In winter the water freezes and the boats stay in the harbour.
        Our guide speaks three languages.
        Please do not feed the birds.
        """);
    assertThat(run("align en=town.txt ru=cake.txt")).isZero();
    assertThat(errors()).contains("town.txt and ru=", "cake.txt hardly look like translations");
  }

  @Test
  void doesNotDoubtTranslations() {
    assertThat(run("align en=en.txt ru=ru.txt")).isZero();
    assertThat(errors()).doesNotContain("hardly look like", "is a copy");
  }

  @Test
  void explainsRowsInAFileToRead() throws Exception {
    assertThat(run("align en=en.txt ru=ru.txt --explain why.txt")).isZero();
    assertThat(Files.readString(folder.resolve("why.txt")))
        .startsWith("Row 1, confidence ")
        .contains("  en  It rained in the morning.", "en-ru for: ", "morning = ", "17 = 17");
  }

  @Test
  void explainsRowsInAFieldOfJsonLines() throws Exception {
    assertThat(run("align en=en.txt ru=ru.txt --explain why.jsonl")).isZero();
    assertThat(Files.readAllLines(folder.resolve("why.jsonl")))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("{\"row\":").contains("\"explanation\":{"))
        .element(1)
        .asString()
        .contains("\"kind\":\"number\"", "\"left\":\"17\",\"right\":\"17\"");
  }

  @Test
  void saysWhichCommandsThereAre() {
    assertThat(run("")).isEqualTo(2);
    assertThat(errors()).contains("align", "segment", "convert");
  }

  @Test
  void leavesNoTraceOfAnUnexpectedFailure() {
    Console console =
        new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), in, false);
    assertThat(Failures.tell(new IllegalStateException("boom"), console)).isEqualTo(1);
    assertThat(errors().lines()).hasSize(1);
    assertThat(errors()).startsWith("stele: internal error: ").contains("boom");
  }

  /** Files are named as they stand in the test's folder. */
  private int run(String typed) {
    String[] args =
        typed.isBlank()
            ? new String[0]
            : List.of(typed.strip().split(" ")).stream().map(this::located).toArray(String[]::new);
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    return SteleCommand.run(new Console(out, errors, in, false), args);
  }

  private String located(String argument) {
    int equals = argument.indexOf('=');
    String file = argument.substring(equals + 1);
    boolean named =
        file.equals(".") || file.matches("[\\w/]+\\.(txt|png|bin|tsv|csv|xlsx|jsonl|doc)");
    return named ? argument.substring(0, equals + 1) + folder.resolve(file) : argument;
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
