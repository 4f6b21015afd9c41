package dev.stele.embed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Vectors that a model has computed before, in a file of records: 16 bytes of the sentence's
 * SHA-256, then the vector's floats. A record that a crash cut short is dropped at the next
 * opening.
 */
final class VectorCache implements AutoCloseable {

  private static final int KEY_BYTES = 16;

  private final FileChannel file;
  private final int dimension;
  private final Map<ByteBuffer, Long> offsets = new HashMap<>();

  private VectorCache(FileChannel file, int dimension) {
    this.file = file;
    this.dimension = dimension;
  }

  /** The cache in a file, which is made when there is none. */
  static VectorCache open(Path path, int dimension) throws IOException {
    Files.createDirectories(path.getParent());
    FileChannel file =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    VectorCache cache = new VectorCache(file, dimension);
    cache.readKeys();
    return cache;
  }

  private void readKeys() throws IOException {
    long record = recordBytes();
    long whole = file.size() / record * record;
    file.truncate(whole);
    for (long at = 0; at < whole; at += record) {
      ByteBuffer key = ByteBuffer.allocate(KEY_BYTES);
      readFully(key, at);
      offsets.put(key.flip(), at + KEY_BYTES);
    }
  }

  private long recordBytes() {
    return KEY_BYTES + (long) dimension * Float.BYTES;
  }

  Optional<float[]> get(String sentence) throws IOException {
    Long offset = offsets.get(key(sentence));
    if (offset == null) {
      return Optional.empty();
    }
    ByteBuffer bytes = ByteBuffer.allocate(dimension * Float.BYTES);
    readFully(bytes, offset);
    float[] vector = new float[dimension];
    bytes.flip().asFloatBuffer().get(vector);
    return Optional.of(vector);
  }

  void put(String sentence, float[] vector) throws IOException {
    ByteBuffer key = key(sentence);
    ByteBuffer record = ByteBuffer.allocate((int) recordBytes()).put(key.duplicate());
    for (float x : vector) {
      record.putFloat(x);
    }
    record.flip();
    long at = file.size();
    while (record.hasRemaining()) {
      file.write(record, at + record.position());
    }
    offsets.put(key, at + KEY_BYTES);
  }

  private void readFully(ByteBuffer into, long at) throws IOException {
    while (into.hasRemaining()) {
      if (file.read(into, at + into.position()) < 0) {
        throw new IOException("the cache of sentence vectors ends early");
      }
    }
  }

  private static ByteBuffer key(String sentence) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(sentence.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest, 0, KEY_BYTES).slice();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
