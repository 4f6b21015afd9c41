package dev.stele.exchange.pptx;

import dev.stele.exchange.TextFlow;
import dev.stele.exchange.xml.XmlWalk;
import dev.stele.text.Paragraph;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs of a slide, its notes or a diagram. */
final class SlideText implements XmlWalk.Visitor {

  private static final Set<String> FURNITURE = Set.of("ftr", "hdr", "sldNum", "dt", "sldImg");

  private final TextFlow flow = new TextFlow();

  /** On a page of notes only the placeholder of the notes counts. */
  private final boolean notes;

  private boolean inText;
  private boolean title;
  private boolean shown;
  private boolean hidden;

  private SlideText(boolean notes) {
    this.notes = notes;
    this.shown = !notes;
  }

  static SlideText ofSlide() {
    return new SlideText(false);
  }

  static SlideText ofNotes() {
    return new SlideText(true);
  }

  List<Paragraph> take() {
    return flow.take();
  }

  /** Whether the slide is left out when the presentation is shown. */
  boolean isHidden() {
    return hidden;
  }

  @Override
  public boolean start(String name, XMLStreamReader element) {
    switch (name) {
      case "sld" -> hidden = XmlWalk.value(element, "show").matches("0|false");
      case "sp" -> {
        title = false;
        shown = !notes;
      }
      case "ph" -> place(XmlWalk.value(element, "type"));
      case "txBody" -> {
        return shown;
      }
      case "p" -> flow.open(title);
      case "t" -> inText = true;
      case "br" -> flow.text(" ");
      case "fld" -> {
        return !XmlWalk.value(element, "type").matches("slidenum|datetime.*");
      }
      case "Fallback" -> {
        return false;
      }
      default -> {
        // Positions, fills and effects.
      }
    }
    return true;
  }

  private void place(String type) {
    title = type.equals("title") || type.equals("ctrTitle") || type.equals("subTitle");
    shown = notes ? type.equals("body") : !FURNITURE.contains(type);
  }

  @Override
  public void end(String name) {
    switch (name) {
      case "t" -> inText = false;
      case "p" -> flow.close();
      case "sp" -> {
        title = false;
        shown = !notes;
      }
      default -> {
        // Nothing else changes what follows.
      }
    }
  }

  @Override
  public void text(String text) {
    if (inText) {
      flow.text(text);
    }
  }
}
