package dev.stele.exchange.odf;

import dev.stele.exchange.TextFlow;
import dev.stele.exchange.xml.XmlWalk;
import dev.stele.text.Paragraph;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of an OpenDocument's content. Deleted text stands apart from the body, so leaving that
 * list out accepts all changes; notes and text boxes follow the paragraph that they hang on.
 */
final class OpenDocumentText implements XmlWalk.Visitor {

  private final OpenDocumentStyles styles;

  private final TextFlow flow = new TextFlow();
  private boolean inBody;
  private int deletions;
  private int footnotes;
  private int hidden;

  OpenDocumentText(OpenDocumentStyles styles) {
    this.styles = styles;
  }

  List<Paragraph> take() {
    return flow.take();
  }

  int deletions() {
    return deletions;
  }

  int footnotes() {
    return footnotes;
  }

  int hidden() {
    return hidden;
  }

  @Override
  public boolean start(String name, XMLStreamReader element) {
    if (!inBody) {
      inBody = name.equals("body");
      return true;
    }
    switch (name) {
      case "h" -> flow.open(true);
      case "p" -> flow.open(styles.isTitle(XmlWalk.value(element, "style-name")));
      case "s", "tab", "line-break" -> flow.text(" ");
      case "non-breaking-hyphen" -> flow.text("\u2011");
      case "note" -> footnotes++;
      case "deletion" -> {
        deletions++;
        return false;
      }
      default -> {
        return isShown(name, element);
      }
    }
    return true;
  }

  private boolean isShown(String name, XMLStreamReader element) {
    if (isHidden(name, element)) {
      hidden++;
      return false;
    }
    return switch (name) {
      case "note-citation",
          "annotation",
          "ruby-text",
          "covered-table-cell",
          "forms",
          "script",
          "desc",
          "binary-data",
          "event-listeners" ->
          false;
      // As a child of a drawing, the title is for those who do not see it; otherwise it is a field.
      case "title" -> !String.valueOf(element.getNamespaceURI()).contains("svg");
      default -> true;
    };
  }

  private boolean isHidden(String name, XMLStreamReader element) {
    return switch (name) {
      case "section" -> XmlWalk.value(element, "display").equals("none");
      case "span" -> styles.isHiding(XmlWalk.value(element, "style-name"));
      default -> false;
    };
  }

  @Override
  public void end(String name) {
    if (inBody && (name.equals("p") || name.equals("h"))) {
      flow.close();
    }
  }

  @Override
  public void text(String text) {
    flow.text(text);
  }
}
