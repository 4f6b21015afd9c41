package dev.stele.cli.options;

import dev.stele.text.Progress;
import java.io.PrintStream;
import java.util.Locale;

/** Progress on one line of a terminal, written over itself and wiped at the end. */
final class ProgressLine implements Progress {

  private static final String WIPE = "\r\u001B[K";

  private final PrintStream err;
  private String shown = "";

  ProgressLine(PrintStream err) {
    this.err = err;
  }

  @Override
  public synchronized void at(String stage, double done) {
    String name = stage.substring(stage.lastIndexOf('.') + 1);
    String line = String.format(Locale.ROOT, "%s %3d %%", name, Math.round(done * 100));
    if (!line.equals(shown)) {
      shown = line;
      err.print(done >= 1 ? WIPE : WIPE + line);
      err.flush();
    }
  }
}
