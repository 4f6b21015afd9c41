package dev.stele;

import dev.stele.cli.Console;
import dev.stele.cli.SteleCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** The program. */
public final class Stele {

  private Stele() {}

  public static void main(String[] args) {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    System.exit(run(new Console(out, System.err, System.in, System.console() != null), args));
  }

  /**
   * Runs a command and returns its exit code: 0 done, 1 a problem with the input, 2 wrong usage.
   */
  public static int run(String[] args, OutputStream out, PrintStream err, InputStream in) {
    return run(new Console(out, err, in, false), args);
  }

  private static int run(Console console, String[] args) {
    return SteleCommand.run(console, args);
  }
}
