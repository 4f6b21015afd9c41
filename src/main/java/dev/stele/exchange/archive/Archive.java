package dev.stele.exchange.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * A ZIP archive in memory. Its directory is what counts, so an archive that was cut off does not
 * open; names are only keys, never paths.
 */
public final class Archive implements AutoCloseable {

  /** What an entry may take when unpacked, in bytes: ten times the longest novel. */
  public static final long ENTRY_LIMIT = 128L << 20;

  /** Files in an archive; a book with a picture for each page has fewer. */
  private static final int MOST_ENTRIES = 20_000;

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

  private Archive(ZipFile zip) throws IOException {
    this.zip = zip;
    for (ZipArchiveEntry entry : (Iterable<ZipArchiveEntry>) zip.getEntries()::asIterator) {
      entries.putIfAbsent(entry.getName(), entry);
      if (entries.size() > MOST_ENTRIES) {
        throw new IOException("it holds more than " + MOST_ENTRIES + " files");
      }
    }
  }

  /**
   * @throws IOException when the bytes are no archive, or not a whole one
   */
  public static Archive open(byte[] bytes) throws IOException {
    ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    try {
      return new Archive(zip);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** The names of all files, in the order of the archive's directory. */
  public List<String> names() {
    return new ArrayList<>(entries.keySet());
  }

  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /**
   * @throws IOException when the entry is missing, encrypted, or packed in an unknown way; reading
   *     fails where the entry goes beyond the limit
   */
  public InputStream stream(String name) throws IOException {
    ZipArchiveEntry entry = entries.get(name);
    if (entry == null) {
      throw new IOException("it lacks the part " + name);
    }
    return bounded(zip.getInputStream(entry), name);
  }

  /** The whole entry, or nothing where there is none of that name. */
  public Optional<byte[]> bytes(String name) throws IOException {
    if (!has(name)) {
      return Optional.empty();
    }
    try (InputStream in = stream(name)) {
      return Optional.of(in.readAllBytes());
    }
  }

  /** A stream that fails, rather than ends, at the limit. */
  public static InputStream bounded(InputStream in, String name) throws IOException {
    return bounded(in, name, ENTRY_LIMIT);
  }

  /**
   * @param limit in bytes
   */
  public static InputStream bounded(InputStream in, String name, long limit) throws IOException {
    return BoundedInputStream.builder()
        .setInputStream(in)
        .setMaxCount(limit)
        .setOnMaxCount(
            (most, count) -> {
              throw new IOException(
                  "its part " + name + " unpacks to more than " + (limit >> 20) + " MB");
            })
        .get();
  }

  /** An empty stream for a part that a document may leave out. */
  public InputStream streamOrEmpty(String name) throws IOException {
    return has(name) ? stream(name) : new ByteArrayInputStream(new byte[0]);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
