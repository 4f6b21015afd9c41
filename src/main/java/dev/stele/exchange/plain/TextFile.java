package dev.stele.exchange.plain;

import dev.stele.exchange.Hints;
import dev.stele.exchange.Remark;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of characters: its whole text in cleaned form, the encoding that it was in, and what was
 * done to get there. The common beginning of all formats that people can read in an editor.
 */
public record TextFile(String text, Charset charset, List<Remark> remarks) {

  public TextFile {
    remarks = List.copyOf(remarks);
  }

  /** Reads a file that does not name its encoding. */
  public static TextFile read(String name, byte[] bytes, Hints hints) throws UnreadableException {
    return read(name, bytes, hints, Optional.empty());
  }

  /**
   * @param declared the encoding that the file names inside, which counts less than proof
   * @throws UnreadableException when the bytes are no text, or there is none
   */
  public static TextFile read(String name, byte[] bytes, Hints hints, Optional<Charset> declared)
      throws UnreadableException {
    Decoded decoded = new Decoder(name, bytes, hints, declared).decode();
    List<Remark> remarks = new ArrayList<>();
    if (decoded.guessed()) {
      remarks.add(new Remark(Remark.Kind.ENCODING_GUESSED, decoded.charset().name()));
    }
    Cleaned cleaned = new Cleaned(decoded.text());
    remarks.addAll(cleaned.remarks());
    if (cleaned.text().isBlank()) {
      throw empty(name);
    }
    return new TextFile(cleaned.text(), decoded.charset(), remarks);
  }

  /**
   * The lines of a file that must keep as many as it has: only a line feed ends one, other
   * separators inside it become spaces.
   */
  public static List<String> lines(String name, byte[] bytes, Hints hints)
      throws UnreadableException {
    String text = new Decoder(name, bytes, hints, Optional.empty()).decode().text();
    List<String> lines = new ArrayList<>(List.of(text.split("\\r?\\n", -1)));
    if (lines.getLast().isEmpty()) {
      lines.removeLast();
    }
    lines.replaceAll(line -> new Cleaned(line).text().replaceAll("\\n+", " "));
    return lines;
  }

  /** The refusal of a file without text. */
  public static UnreadableException empty(String name) {
    return new UnreadableException(
        Problem.EMPTY, name, "", "is empty", "give a file that holds text");
  }
}
