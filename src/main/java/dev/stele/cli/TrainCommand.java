package dev.stele.cli;

import dev.stele.cli.options.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Rebuilds what is shipped in the resources. */
@Command(
    name = "train",
    description = "Trains what Stele brings along: sentence models and lexicons.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "WHAT")
final class TrainCommand implements Callable<Integer> {

  private final Console console;

  private TrainCommand(Console console) {
    this.console = console;
  }

  static CommandLine line(Console console) {
    return new CommandLine(new TrainCommand(console))
        .addSubcommand(new TrainSentencesCommand(console))
        .addSubcommand(new TrainLexiconCommand(console));
  }

  @Override
  public Integer call() {
    CommandLine.usage(line(console), console.err());
    return Failures.USAGE;
  }
}
