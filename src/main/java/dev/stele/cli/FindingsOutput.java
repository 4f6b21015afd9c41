package dev.stele.cli;

import dev.stele.check.Checked;
import dev.stele.cli.options.Console;
import dev.stele.cli.options.Destination;
import dev.stele.cli.options.UsageException;
import dev.stele.exchange.OutputFile;
import dev.stele.exchange.findings.FindingsFormat;
import dev.stele.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options on what findings are written to, and the writing. */
final class FindingsOutput {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The file to write; its extension tells the format. Default: standard output.")
  private String output = Destination.STANDARD_OUTPUT;

  @Option(
      names = "--format",
      paramLabel = "F",
      description =
          "jsonl, tsv, xlsx or html. Default: by OUT's extension; tsv on standard output.")
  private Optional<FindingsFormat> format = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "LANG",
      description = "The language of the messages: en, ru or ko. Default: en.")
  private String language = "en";

  /** What is wrong with these options is found before any work is done. */
  void check() throws IOException {
    format();
    reader();
    if (isFile()) {
      OutputFile.requireWritable(Path.of(output));
    }
  }

  void write(Checked checked, Console console) throws IOException {
    new Destination(output).write(out -> format().writer(reader()).write(checked, out), console);
  }

  private FindingsFormat format() {
    return format.orElseGet(
        () ->
            isFile()
                ? FindingsFormat.ofFileName(output)
                    .orElseThrow(
                        () ->
                            new UsageException(
                                "'%s' does not tell its format; end it in one of jsonl, tsv, xlsx, html, or add --format"
                                    .formatted(output)))
                : FindingsFormat.TSV);
  }

  private Locale reader() {
    return Wording.LOCALES.stream()
        .filter(locale -> locale.getLanguage().equals(language))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "there are no messages in '" + language + "'; there are: en, ru, ko"));
  }

  private boolean isFile() {
    return !output.equals(Destination.STANDARD_OUTPUT);
  }
}
