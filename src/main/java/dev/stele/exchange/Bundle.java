package dev.stele.exchange;

import dev.stele.text.Progress;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Several files in one archive, without the moment of its writing: equal files are equal bytes. */
public final class Bundle {

  /** The first moment that an archive can express. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Bundle() {}

  /** Writes the archive and flushes; the stream stays open. */
  public static void write(List<NamedFile> files, OutputStream out) throws IOException {
    write(files, out, Progress.NONE);
  }

  /**
   * @param progress told of the files' writing as of one
   */
  public static void write(List<NamedFile> files, OutputStream out, Progress progress)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(unclosed(out))) {
      for (int i = 0; i < files.size(); i++) {
        int before = i;
        zip.putNextEntry(entry(files.get(i).name()));
        files
            .get(i)
            .writing()
            .writeTo(
                unclosed(zip), (stage, done) -> progress.at(stage, (before + done) / files.size()));
        zip.closeEntry();
      }
    }
  }

  /** An entry of an archive at a moment that is always the same. */
  public static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    return entry;
  }

  /** A stream that passes everything on but its closing. */
  public static OutputStream unclosed(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
