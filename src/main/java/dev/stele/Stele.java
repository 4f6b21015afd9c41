package dev.stele;

import dev.stele.cli.SteleCommand;
import dev.stele.cli.options.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program. */
public final class Stele {

  private Stele() {}

  public static void main(String[] args) {
    if (args.length == 0 || !args[0].equals("serve")) {
      silenceLogs();
    }
    // Neither stream is System.out or System.err: those hide it when a disk is full.
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset());
    System.exit(SteleCommand.run(new Console(out, err, System.in, isWatched()), args));
  }

  /**
   * Runs a command and returns its exit code: 0 done, 1 a problem with the input, 2 wrong usage.
   */
  public static int run(String[] args, OutputStream out, PrintStream err, InputStream in) {
    return SteleCommand.run(new Console(out, err, in, false), args);
  }

  /**
   * Libraries log through SLF4J; on the command line nobody wants to hear them, and starting a
   * logging system would take longer than aligning a short text.
   */
  private static void silenceLogs() {
    System.setProperty("slf4j.internal.verbosity", "WARN");
    System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
  }

  /** Where the locale is "C", names in Russian or Korean would otherwise be question marks. */
  private static Charset charset() {
    Charset terminal = System.err.charset();
    return terminal.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : terminal;
  }

  /** Whether standard error is a terminal. Java cannot tell; the operating system's files can. */
  private static boolean isWatched() {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (java.io.IOException | UnsupportedOperationException e) {
      return System.console() != null;
    }
  }
}
