package dev.stele.exchange;

import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.rows.JsonLinesReader;
import dev.stele.text.Multitext;
import java.nio.file.Path;

/** The door to reading aligned texts: the formats that carry rows. */
public final class AlignedReader {

  /** The greatest file that is read, in bytes: rows say much more than their texts. */
  private static final int LIMIT = 512 << 20;

  private AlignedReader() {}

  /**
   * @throws UnreadableException when the file is missing, too large, not in a format that carries
   *     rows, or damaged
   */
  public static Multitext read(Path file) throws UnreadableException {
    return read(file.toString(), Documents.load(file, LIMIT));
  }

  /**
   * @throws UnreadableException when the file is not in a format that carries rows, or is damaged
   */
  public static Multitext read(String name, byte[] bytes) throws UnreadableException {
    if (Format.ofFileName(name).filter(f -> f == Format.JSONL).isEmpty()) {
      throw new UnreadableException(
          Problem.UNKNOWN_FORMAT,
          name,
          "",
          "is not in an aligned format that can be read",
          "give JSON Lines (.jsonl)");
    }
    return new JsonLinesReader(name).read(bytes);
  }
}
