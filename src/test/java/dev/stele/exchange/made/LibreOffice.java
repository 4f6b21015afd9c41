package dev.stele.exchange.made;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice without a screen, as a maker of files. */
public final class LibreOffice {

  private static final int PATIENCE_SECONDS = 180;

  private final Path folder;

  /**
   * @param folder where its profile and its results go
   */
  public LibreOffice(Path folder) {
    this.folder = folder;
  }

  /** Converts files to a format in one go; the results have the names of the files. */
  public void convert(List<Path> files, String format) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                folder.toString()));
    files.forEach(file -> command.add(file.toString()));
    Path log = folder.resolve("soffice.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException("soffice does not come to an end: " + Files.readString(log));
    }
    if (process.exitValue() != 0) {
      throw new IOException("soffice failed: " + Files.readString(log));
    }
  }
}
