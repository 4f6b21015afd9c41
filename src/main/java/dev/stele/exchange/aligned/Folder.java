package dev.stele.exchange.aligned;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder of a file: only what stands in it or below is found, whatever a name says. */
public record Folder(Path path, int limit) implements Companions {

  @Override
  public Optional<byte[]> find(String name) throws IOException {
    Path folder = path.toAbsolutePath().normalize();
    try {
      Path whole = folder.resolve(name).normalize();
      Path last = folder.resolve(String.valueOf(Path.of(name).getFileName()));
      for (Path file : new Path[] {whole, last}) {
        if (file.startsWith(folder) && Files.isRegularFile(file) && isInside(file, folder)) {
          return Optional.of(bytes(file));
        }
      }
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** A symbolic link may lead elsewhere. */
  private static boolean isInside(Path file, Path folder) throws IOException {
    return file.toRealPath().startsWith(folder.toRealPath());
  }

  private byte[] bytes(Path file) throws IOException {
    if (Files.size(file) > limit) {
      throw new IOException(file.getFileName() + " is larger than " + (limit >> 20) + " MB");
    }
    return Files.readAllBytes(file);
  }
}
