package dev.stele.cli;

import dev.stele.cli.options.Console;
import dev.stele.cli.options.UsageException;
import dev.stele.embed.ModelException;
import dev.stele.exchange.UnreadableException;
import dev.stele.workbench.WorkbenchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one place where what went wrong becomes a line for people and an exit code. */
final class Failures {

  static final int INPUT = 1;
  static final int USAGE = 2;

  private Failures() {}

  static CommandLine guard(CommandLine line, Console console) {
    line.setExecutionExceptionHandler((e, command, parsed) -> tell(e, console));
    line.setParameterExceptionHandler((e, args) -> tellUsage(e, console));
    line.setOut(
        new java.io.PrintWriter(console.out(), true, java.nio.charset.StandardCharsets.UTF_8));
    line.setErr(new java.io.PrintWriter(console.err(), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  static int tell(Throwable e, Console console) {
    console.err().println("stele: " + words(e));
    if (System.getenv("STELE_DEBUG") != null) {
      e.printStackTrace(console.err());
    }
    return e instanceof UsageException ? USAGE : INPUT;
  }

  private static int tellUsage(ParameterException e, Console console) {
    String name = e.getCommandLine().getCommandSpec().qualifiedName();
    String what = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    if (e instanceof UnmatchedArgumentException unmatched && isTop(e.getCommandLine())) {
      what =
          "unknown command '%s'; there are: %s"
              .formatted(
                  unmatched.getUnmatched().getFirst(),
                  String.join(", ", e.getCommandLine().getSubcommands().keySet()));
    }
    console.err().println("stele: " + what + " (try: " + name + " --help)");
    return USAGE;
  }

  private static boolean isTop(CommandLine line) {
    return line.getParent() == null;
  }

  private static String words(Throwable e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    return switch (e) {
      case UsageException usage -> message;
      case UnreadableException unreadable -> message;
      case WorkbenchException workbench -> message;
      case ModelException model -> message;
      case UncheckedIOException wrapped when wrapped.getCause() != null ->
          words(wrapped.getCause());
      case AccessDeniedException denied ->
          message + ": may not be written; change its permissions or choose another place";
      case IOException io when isFull(io) -> full(message);
      case IOException io -> message;
      case InvalidPathException path ->
          "the file name '%s' cannot be expressed in this locale; set LC_ALL=C.UTF-8"
              .formatted(path.getInput());
      case IllegalArgumentException argument -> message;
      case OutOfMemoryError memory ->
          "there is not enough memory; allow more with STELE_JAVA_OPTS=-Xmx8g, or cut the text into parts";
      default -> "internal error: " + e + "; please report it, with what STELE_DEBUG=1 adds";
    };
  }

  private static String full(String message) {
    return message + "; make room or choose another place";
  }

  private static boolean isFull(IOException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("no space left") || message.contains("disk full");
  }
}
