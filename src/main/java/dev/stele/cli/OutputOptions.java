package dev.stele.cli;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.Exports;
import dev.stele.exchange.Format;
import dev.stele.exchange.OutputFile;
import dev.stele.exchange.Profile;
import dev.stele.text.Multitext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options on what an aligned text is written to, and the writing. */
final class OutputOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The file to write; its extension tells the format. Default: standard output.")
  private String output = "-";

  @Option(
      names = "--format",
      paramLabel = "F",
      description =
          "xlsx, tsv, csv, jsonl or tmx. Default: by OUT's extension; tsv on standard output.")
  private @Nullable String format;

  @Option(
      names = "--profile",
      description =
          "For tables, review (numbers, confidence, status, comments) or corpus (the languages"
              + " alone). Default: review for xlsx, corpus for the others.")
  private @Nullable Profile profile;

  @Option(names = "--bom", description = "Begin CSV with a byte order mark, as Excel needs it.")
  private boolean byteOrderMark;

  static final String STANDARD_OUTPUT = "-";

  /** What is wrong with these options is found before any work is done. */
  void check(Iterable<String> inputs) throws IOException {
    format();
    if (isFile()) {
      for (String input : inputs) {
        Path in = Path.of(input);
        if (Files.exists(in) && Files.exists(file()) && Files.isSameFile(in, file())) {
          throw new UsageException("'" + output + "' is read and written; name another output");
        }
      }
      OutputFile.requireWritable(file());
    }
  }

  void setOutput(String other) {
    output = other;
  }

  void write(Multitext text, Console console) throws IOException {
    Profile chosen = Optional.ofNullable(profile).orElse(format().usualProfile());
    Colophon colophon = Colophon.undated(isFile() ? baseName() : "");
    write(
        out -> Exports.writer(format(), chosen, byteOrderMark).write(text, colophon, out),
        output,
        console);
  }

  /** Writes to a file, or to standard output for {@code -}. */
  static void write(OutputFile.Content content, String output, Console console) throws IOException {
    if (!output.equals(STANDARD_OUTPUT)) {
      OutputFile.write(Path.of(output), content);
      return;
    }
    try {
      OutputStream out = new BufferedOutputStream(console.out(), 1 << 16);
      content.writeTo(out);
      out.flush();
    } catch (IOException e) {
      throw new IOException("standard output: " + e.getMessage(), e);
    }
  }

  private Format format() {
    try {
      if (format != null) {
        return Format.named(format);
      }
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    if (!isFile()) {
      return Format.TSV;
    }
    return Format.ofFileName(output)
        .orElseThrow(
            () ->
                new UsageException(
                    "'%s' does not tell its format; end it in one of %s, or add --format"
                        .formatted(output, Format.names())));
  }

  private boolean isFile() {
    return !output.equals(STANDARD_OUTPUT);
  }

  private Path file() {
    return Path.of(output);
  }

  private String baseName() {
    String name = file().getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
