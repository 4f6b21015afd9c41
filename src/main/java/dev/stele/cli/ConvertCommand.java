package dev.stele.cli;

import dev.stele.exchange.AlignedReader;
import dev.stele.text.Multitext;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Brings an aligned text from one format into another. */
@Command(
    name = "convert",
    description = "Brings an aligned text from one format into another.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ConvertCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      index = "0",
      paramLabel = "IN",
      description = "An aligned text (.jsonl); - is standard input, in JSON Lines.")
  private String in = "-";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OUT",
      description = "The file to write; - is standard output.")
  private String out = "";

  @Mixin private OutputOptions output = new OutputOptions();

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    if (!out.isEmpty()) {
      output.setOutput(out);
    }
    output.check(List.of(in));
    Multitext text =
        in.equals("-")
            ? AlignedReader.read("standard input.jsonl", console.in().readAllBytes())
            : AlignedReader.read(Path.of(in));
    output.write(text, console);
    return 0;
  }
}
