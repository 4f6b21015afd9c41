package dev.stele.cli;

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
public final class SteleCommand {

  /** The command line with all its commands, which talk to {@code console}. */
  public static int run(Console console, String... args) {
    CommandLine line = new CommandLine(new SteleCommand());
    line.addSubcommand(new ConvertCommand(console));
    return Failures.guard(line, console).execute(args);
  }
}
