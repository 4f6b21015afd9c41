package dev.stele.exchange.odf;

import dev.stele.exchange.xml.XmlWalk;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** What the styles of a document say of text: which make a heading, which hide it. */
final class OpenDocumentStyles implements XmlWalk.Visitor {

  private static final int DEEPEST = 20;

  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> hiding = new HashSet<>();
  private String style = "";

  /** Titles are paragraphs of a named style; all other headings are elements of their own. */
  boolean isTitle(String name) {
    String at = name;
    for (int depth = 0; depth < DEEPEST && !at.isEmpty(); depth++) {
      if (at.equals("Title") || at.equals("Subtitle")) {
        return true;
      }
      at = parents.getOrDefault(at, "");
    }
    return false;
  }

  boolean isHiding(String name) {
    return hiding.contains(name);
  }

  @Override
  public boolean start(String name, XMLStreamReader element) {
    switch (name) {
      case "style" -> {
        style = XmlWalk.value(element, "name");
        parents.put(style, XmlWalk.value(element, "parent-style-name"));
      }
      case "text-properties" -> {
        if (XmlWalk.value(element, "display").equals("none")) {
          hiding.add(style);
        }
      }
      case "body" -> {
        return false;
      }
      default -> {
        // Fonts and spacing say nothing of the text.
      }
    }
    return true;
  }
}
