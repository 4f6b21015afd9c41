package dev.stele.exchange;

import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.gettext.PoReader;
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
    return read(file.toString(), Documents.load(file, LIMIT), Hints.NONE);
  }

  /**
   * @throws UnreadableException when the file is not in a format that carries rows, or is damaged
   */
  public static Multitext read(String name, byte[] bytes) throws UnreadableException {
    return read(name, bytes, Hints.NONE);
  }

  /** Reads with what is known of the file. */
  public static Multitext read(String name, byte[] bytes, Hints hints) throws UnreadableException {
    return switch (FileKind.of(name, bytes)) {
      case JSON_LINES -> new JsonLinesReader(name).read(bytes);
      case CATALOGUE -> new PoReader(name).readAligned(bytes, hints);
      default ->
          throw new UnreadableException(
              Problem.UNKNOWN_FORMAT,
              name,
              "",
              "is not in an aligned format that can be read",
              "give .tmx, .xlf, .xlsx, .csv, .tsv, .jsonl, .po or TEI, or align its versions");
    };
  }
}
