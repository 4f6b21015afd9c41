package dev.stele.exchange.pptx;

import dev.stele.exchange.Document;
import dev.stele.exchange.Remark;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.ooxml.OfficePackage;
import dev.stele.exchange.xml.XmlWalk;
import dev.stele.text.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * Reads a presentation: the titles, texts and tables of its slides, each followed by its diagrams
 * and speaker notes. Hidden slides, footers, numbers and comments are left out.
 */
public final class PptxReader {

  private final String name;

  public PptxReader(String name) {
    this.name = name;
  }

  /**
   * @throws UnreadableException when the bytes are no presentation, or a damaged one
   */
  public Document read(byte[] bytes) throws UnreadableException {
    try (OfficePackage opened = OfficePackage.open(bytes)) {
      return read(opened);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw UnreadableException.damaged(name, "presentation", e);
    }
  }

  private Document read(OfficePackage opened) throws IOException {
    PackagePart presentation =
        opened
            .main("presentationml", "ms-powerpoint")
            .orElseThrow(
                () ->
                    new UnreadableException(
                        Problem.UNKNOWN_FORMAT,
                        name,
                        "",
                        "is an archive, but not a presentation",
                        "give a .pptx file, or plain text"));
    SlideOrder order = new SlideOrder();
    XmlWalk.walk(OfficePackage.stream(presentation), order);
    List<Paragraph> paragraphs = new ArrayList<>();
    int hidden = 0;
    int noted = 0;
    for (String id : order.ids()) {
      Optional<PackagePart> slide = opened.byId(presentation, id);
      if (slide.isPresent()) {
        SlideText text = SlideText.ofSlide();
        XmlWalk.walk(OfficePackage.stream(slide.get()), text);
        if (text.isHidden()) {
          hidden++;
        } else {
          paragraphs.addAll(text.take());
          paragraphs.addAll(further(opened, slide.get(), "diagramData", SlideText.ofSlide()));
          List<Paragraph> notes = further(opened, slide.get(), "notesSlide", SlideText.ofNotes());
          paragraphs.addAll(notes);
          noted += notes.isEmpty() ? 0 : 1;
        }
      }
    }
    return new Document(
        paragraphs,
        "",
        Remark.counted(
            Map.of(Remark.Kind.HIDDEN_DROPPED, hidden, Remark.Kind.SPEAKER_NOTES, noted)));
  }

  private static List<Paragraph> further(
      OfficePackage opened, PackagePart slide, String kind, SlideText text) throws IOException {
    for (PackagePart part : opened.allRelated(slide, kind)) {
      XmlWalk.walk(OfficePackage.stream(part), text);
    }
    return text.take();
  }
}
