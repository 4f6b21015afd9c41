package dev.stele.exchange.docx;

import dev.stele.exchange.Document;
import dev.stele.exchange.Remark;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.ooxml.OfficePackage;
import dev.stele.exchange.xml.XmlWalk;
import dev.stele.text.Paragraph;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Reads a Word document: its body with headings, lists, tables, text boxes and notes. Comments,
 * headers and footers are left out, macros and external links never looked at.
 */
public final class DocxReader {

  private final String name;

  public DocxReader(String name) {
    this.name = name;
  }

  /**
   * @throws UnreadableException when the bytes are no Word document, or a damaged one
   */
  public Document read(byte[] bytes) throws UnreadableException {
    try (OfficePackage opened = OfficePackage.open(bytes)) {
      return read(opened);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // POI tells of damage by exceptions of every kind.
      throw UnreadableException.damaged(name, "Word document", e);
    }
  }

  private Document read(OfficePackage opened) throws IOException {
    PackagePart body =
        opened
            .main("wordprocessingml", "ms-word")
            .orElseThrow(
                () ->
                    new UnreadableException(
                        Problem.UNKNOWN_FORMAT,
                        name,
                        "",
                        "is an archive, but not a Word document",
                        "give a .docx file, or plain text"));
    Optional<PackagePart> styling = opened.related(body, "styles");
    WordStyles styles = WordStyles.none();
    if (styling.isPresent()) {
      styles = WordStyles.read(OfficePackage.stream(styling.get()));
    }
    Map<String, List<Paragraph>> notes = new HashMap<>();
    for (String kind : List.of("footnotes", "endnotes")) {
      Optional<PackagePart> part = opened.related(body, kind);
      if (part.isPresent()) {
        WordNotes read = new WordNotes(styles);
        XmlWalk.walk(OfficePackage.stream(part.get()), read);
        notes.putAll(read.notes());
      }
    }
    WordText text = new WordText(styles, notes);
    XmlWalk.walk(OfficePackage.stream(body), text);
    return new Document(text.take(), "", remarks(text));
  }

  private static List<Remark> remarks(WordText text) {
    return Remark.counted(
        Map.of(
            Remark.Kind.CHANGES_ACCEPTED, text.deletions(),
            Remark.Kind.FOOTNOTES, text.footnotes(),
            Remark.Kind.HIDDEN_DROPPED, text.hidden()));
  }
}
