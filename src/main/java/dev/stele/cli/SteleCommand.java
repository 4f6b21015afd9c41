package dev.stele.cli;

import dev.stele.cli.options.Console;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The top command, which only knows the others. */
@Command(
    name = "stele",
    description = "Aligns a text and its translations, sentence by sentence.",
    mixinStandardHelpOptions = true,
    versionProvider = SteleVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = HelpCommand.class)
public final class SteleCommand implements Callable<Integer> {

  private final Console console;

  private SteleCommand(Console console) {
    this.console = console;
  }

  /** Runs one command, which talks to {@code console}, and returns its exit code. */
  public static int run(Console console, String... args) {
    CommandLine line = commandLine(console);
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      return Failures.tell(e, console);
    }
  }

  private static CommandLine commandLine(Console console) {
    CommandLine line = new CommandLine(new SteleCommand(console));
    line.addSubcommand(new ServeCommand(console));
    line.addSubcommand(new AlignCommand(console));
    line.addSubcommand(new SegmentCommand(console));
    line.addSubcommand(new CheckCommand(console));
    line.addSubcommand(new ConvertCommand(console));
    line.addSubcommand(new EvaluateCommand(console));
    line.addSubcommand(TrainCommand.line(console));
    return Failures.guard(line, console);
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public Integer call() {
    CommandLine.usage(commandLine(console), console.err());
    return Failures.USAGE;
  }
}
