package dev.stele.exchange.rtf;

import dev.stele.exchange.Document;
import dev.stele.exchange.Remark;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import java.util.Map;

/** Reads Rich Text Format as Word, LibreOffice and WordPad write it. */
public final class RtfReader {

  private final String name;

  public RtfReader(String name) {
    this.name = name;
  }

  /**
   * @throws UnreadableException when the file was cut off
   */
  public Document read(byte[] bytes) throws UnreadableException {
    RtfText text = new RtfText();
    if (!text.read(new RtfTokens(bytes))) {
      throw new UnreadableException(
          Problem.DAMAGED,
          name,
          "",
          "is damaged Rich Text (it ends before its last group does)",
          "open it in the program it comes from and save it anew");
    }
    return new Document(
        text.take(),
        "",
        Remark.counted(
            Map.of(
                Remark.Kind.CHANGES_ACCEPTED, text.deletions(),
                Remark.Kind.FOOTNOTES, text.footnotes(),
                Remark.Kind.HIDDEN_DROPPED, text.hidden())));
  }
}
