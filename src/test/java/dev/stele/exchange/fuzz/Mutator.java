package dev.stele.exchange.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Damages files the way transfers, editors and attackers do. Of an archive mostly one entry is
 * damaged and packed again, since damage outside is caught by its checksums.
 */
final class Mutator {

  private static final byte[][] NASTY = {
    {0},
    {(byte) 0xFF, (byte) 0xFE},
    "<".getBytes(),
    "\"".getBytes(),
    "&x;".getBytes(),
    "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>".getBytes(),
    "-1".getBytes(),
    "99999999999999999999".getBytes(),
    "2147483648".getBytes(),
    "{".getBytes(),
    "}".getBytes(),
    "\n\n".getBytes(),
    "]]>".getBytes(),
    "\\u-1".getBytes(),
    "../../../x".getBytes(),
    {(byte) 0xED, (byte) 0xA0, (byte) 0x80}
  };

  private final Random random;

  Mutator(long seed) {
    this.random = new Random(seed);
  }

  byte[] mutate(byte[] file) throws IOException {
    boolean archive = file.length > 4 && file[0] == 'P' && file[1] == 'K';
    return archive && random.nextInt(8) > 0 ? inside(file) : damaged(file);
  }

  private byte[] inside(byte[] archive) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    List<String> names = List.copyOf(entries.keySet());
    String name = names.get(random.nextInt(names.size()));
    if (random.nextInt(12) == 0) {
      entries.remove(name);
    } else {
      entries.put(name, damaged(entries.get(name)));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(1);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private byte[] damaged(byte[] bytes) {
    byte[] now = bytes;
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      now = once(now);
    }
    return now;
  }

  private byte[] once(byte[] bytes) {
    int at = random.nextInt(bytes.length + 1);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(random.nextInt(4) == 0 ? 400 : 8));
    return switch (random.nextInt(7)) {
      case 0 -> flipped(bytes, at);
      case 1 -> spliced(bytes, at, length, new byte[0]);
      case 2 -> spliced(bytes, at, 0, part(bytes, random.nextInt(bytes.length + 1), length));
      case 3 -> spliced(bytes, at, length, NASTY[random.nextInt(NASTY.length)]);
      case 4 -> random.nextInt(4) == 0 ? part(bytes, 0, at) : flipped(bytes, at);
      case 5 -> spliced(bytes, at, 0, NASTY[random.nextInt(NASTY.length)]);
      default -> repeated(bytes, at, length);
    };
  }

  private byte[] flipped(byte[] bytes, int at) {
    byte[] copy = bytes.clone();
    if (at < copy.length) {
      copy[at] =
          (byte) (random.nextBoolean() ? copy[at] ^ 1 << random.nextInt(8) : random.nextInt());
    }
    return copy;
  }

  private byte[] repeated(byte[] bytes, int at, int length) {
    ByteArrayOutputStream more = new ByteArrayOutputStream();
    for (int i = random.nextInt(50); i >= 0; i--) {
      more.writeBytes(part(bytes, at, length));
    }
    return spliced(bytes, at, 0, more.toByteArray());
  }

  private static byte[] part(byte[] bytes, int from, int length) {
    int end = Math.min(bytes.length, from + length);
    return java.util.Arrays.copyOfRange(bytes, Math.min(from, end), end);
  }

  private static byte[] spliced(byte[] bytes, int at, int removed, byte[] inserted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(inserted);
    out.write(bytes, at + removed, bytes.length - at - removed);
    return out.toByteArray();
  }
}
