package dev.stele.exchange;

import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.rows.JsonLinesReader;
import dev.stele.text.Multitext;

/** The door to reading aligned texts: the formats that carry rows. */
public final class AlignedReader {

  private AlignedReader() {}

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
