package dev.stele.cli.options;

import dev.stele.exchange.Bundle;
import dev.stele.exchange.NamedFile;
import dev.stele.exchange.OutputFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Where results go: standard output ({@code -}), a file, a zip archive, or, when there are several
 * files, beside one another under the names that they have.
 */
public record Destination(String name) {

  public static final String STANDARD_OUTPUT = "-";

  private static final String ARCHIVE = ".zip";

  boolean isFile() {
    return !name.equals(STANDARD_OUTPUT);
  }

  boolean isArchive() {
    return name.toLowerCase(Locale.ROOT).endsWith(ARCHIVE);
  }

  /** The name by which the format goes: an archive's without its own ending. */
  String formatName() {
    return isArchive() ? name.substring(0, name.length() - ARCHIVE.length()) : name;
  }

  /** What the files are called, without folder and extension. */
  String stem(String extension) {
    if (!isFile()) {
      return "stele";
    }
    String file = String.valueOf(Path.of(formatName()).getFileName());
    String ending = "." + extension;
    boolean ends = file.toLowerCase(Locale.ROOT).endsWith(ending);
    return ends && file.length() > ending.length()
        ? file.substring(0, file.length() - ending.length())
        : file;
  }

  /**
   * Finds out before the work what would spoil it afterwards.
   *
   * @throws UsageException when a file would be read and written
   */
  public void check(Iterable<String> inputs) throws IOException {
    if (isFile()) {
      requireOther(Path.of(name), inputs);
      OutputFile.requireWritable(Path.of(name));
    }
  }

  private static void requireOther(Path file, Iterable<String> inputs) throws IOException {
    for (String input : inputs) {
      Path in = Path.of(input);
      if (Files.exists(in) && Files.exists(file) && Files.isSameFile(in, file)) {
        throw new UsageException("'" + file + "' is read and written; name another output");
      }
    }
  }

  public void write(List<NamedFile> files, Iterable<String> inputs, Console console)
      throws IOException {
    if (isFile() && isArchive()) {
      OutputFile.write(Path.of(name), out -> Bundle.write(files, out));
    } else if (files.size() == 1) {
      write(files.getFirst().content(), console);
    } else if (!isFile()) {
      throw new UsageException(
          "this makes %d files; name an output with -o, or take fewer languages with --languages"
              .formatted(files.size()));
    } else {
      for (NamedFile file : files) {
        requireOther(Path.of(name).resolveSibling(file.name()), inputs);
      }
      for (NamedFile file : files) {
        Path path = Path.of(name).resolveSibling(file.name());
        OutputFile.write(path, file.content());
        console.note("wrote " + path);
      }
    }
  }

  /** Writes one file, or to standard output. */
  public void write(OutputFile.Content content, Console console) throws IOException {
    if (isFile()) {
      OutputFile.write(Path.of(name), content);
      return;
    }
    try {
      OutputStream out = new BufferedOutputStream(console.out(), 1 << 16);
      content.writeTo(out);
      out.flush();
    } catch (IOException e) {
      throw new IOException("standard output: " + e.getMessage(), e);
    }
  }
}
