package dev.stele.cli.options;

import dev.stele.text.Progress;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a command sees of the terminal.
 *
 * @param out standard output, for results alone
 * @param err standard error, for problems, warnings and progress
 * @param interactive whether a person looks at standard error, so that progress may be shown
 */
public record Console(OutputStream out, PrintStream err, InputStream in, boolean interactive) {

  /** Says what people should know although the work goes on. */
  public void warn(String message) {
    err.println("stele: warning: " + message);
  }

  /** Says what was found out or decided. */
  public void note(String message) {
    err.println("stele: " + message);
  }

  public Progress progress() {
    return interactive ? new ProgressLine(err) : Progress.NONE;
  }
}
