package dev.stele.exchange;

import dev.stele.text.Progress;
import java.io.IOException;
import java.io.OutputStream;

/** One of the files of an export: its name without a folder, and what writes it. */
public record NamedFile(String name, Writing writing) {

  /** Writes a file and tells how far it is. */
  @FunctionalInterface
  public interface Writing {
    void writeTo(OutputStream out, Progress progress) throws IOException;
  }

  public NamedFile(String name, OutputFile.Content content) {
    this(name, (out, progress) -> content.writeTo(out));
  }

  public OutputFile.Content content() {
    return out -> writing.writeTo(out, Progress.NONE);
  }
}
