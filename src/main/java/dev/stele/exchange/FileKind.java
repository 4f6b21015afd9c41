package dev.stele.exchange;

import dev.stele.exchange.UnreadableException.Problem;
import java.nio.charset.StandardCharsets;

/** What a file is by its first bytes, whatever its name says. */
enum FileKind {
  WORD,
  PLAIN;

  /**
   * @throws UnreadableException when the file is plainly something that cannot be read
   */
  static FileKind of(String name, byte[] bytes) throws UnreadableException {
    String head = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004")) {
      return WORD;
    } else if (head.startsWith("%PDF-")) {
      throw unknown(name, "is a PDF", "save its text as .docx or .txt");
    } else if (head.startsWith("{\\rtf")) {
      throw unknown(name, "is in Rich Text Format", "save it as .docx");
    } else if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw unknown(
          name, "is an old or an encrypted Office document", "save it as .docx without a password");
    }
    return PLAIN;
  }

  private static UnreadableException unknown(String name, String what, String remedy) {
    return new UnreadableException(Problem.UNKNOWN_FORMAT, name, "", what, remedy);
  }
}
