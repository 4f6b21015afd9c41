package dev.stele.cli;

import dev.stele.cli.options.Console;
import dev.stele.cli.options.Destination;
import dev.stele.cli.options.InputOptions;
import dev.stele.cli.options.VersionArgument;
import dev.stele.cli.options.VersionReader;
import dev.stele.exchange.OutputFile;
import dev.stele.exchange.SentenceLines;
import dev.stele.segment.Segmenter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cuts a text into sentences. */
@Command(
    name = "segment",
    description = {
      "Cuts a text into sentences.",
      "Writes a sentence a line and an empty line between paragraphs."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SegmentCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = VersionArgument.SYNTAX,
      description = "The text's language and file; - is standard input.")
  private String argument = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The file to write. Default: standard output.")
  private String output = Destination.STANDARD_OUTPUT;

  @Mixin private InputOptions input = new InputOptions();

  SegmentCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    VersionArgument version = VersionArgument.parse(argument);
    if (!output.equals(Destination.STANDARD_OUTPUT)) {
      OutputFile.requireWritable(Path.of(output));
    }
    String lines =
        SentenceLines.text(
            Segmenter.sentences(new VersionReader(console, input).read(version).atoms()));
    new Destination(output)
        .write(out -> out.write(lines.getBytes(StandardCharsets.UTF_8)), console);
    return 0;
  }
}
