package dev.stele.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/**
 * A file that is written whole or not at all: into a new file beside it, which then takes its
 * place. What is not a regular file (a pipe, a device) is written straight away.
 */
public final class OutputFile {

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private static final String UNWRITABLE =
      "cannot be written; change its permissions or choose another place";

  private OutputFile() {}

  /**
   * Finds out before the work what would spoil it afterwards.
   *
   * @throws IOException when the file plainly cannot be written
   */
  public static void requireWritable(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new IOException(file + ": is a folder; name a file inside it");
    }
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IOException(file + ": the folder does not exist; create it first");
    }
    if (!Files.isWritable(Files.exists(file) || folder == null ? file : folder)) {
      throw new IOException(
          file + ": may not be written; change its permissions or choose another place");
    }
  }

  /**
   * @throws IOException when the file cannot be written; what stood there before still does
   */
  public static void write(Path file, Content content) throws IOException {
    requireWritable(file);
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        writeStraight(file, content);
      } else {
        writeBeside(file, content);
      }
    } catch (FileSystemException e) {
      throw new IOException(file + ": " + Objects.requireNonNullElse(e.getReason(), UNWRITABLE), e);
    } catch (IOException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static void writeBeside(Path file, Content content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path beside = createBeside(target);
    try {
      writeStraight(beside, content);
      moveInto(beside, target);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void writeStraight(Path file, Content content) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      content.writeTo(out);
      out.flush();
    }
  }

  /** Not with {@code createTempFile}, which nobody else may read. */
  private static Path createBeside(Path target) throws IOException {
    for (int attempt = 0; ; attempt++) {
      Path beside =
          target.resolveSibling(
              "." + target.getFileName() + "." + ProcessHandle.current().pid() + "-" + attempt);
      try {
        Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)
            .close();
        return beside;
      } catch (FileAlreadyExistsException taken) {
        if (attempt == 100) {
          throw taken;
        }
      }
    }
  }

  private static void moveInto(Path beside, Path target) throws IOException {
    try {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
