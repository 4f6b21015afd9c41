package dev.stele.exchange.docx;

import dev.stele.exchange.xml.XmlWalk;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Which paragraph styles are headings: those of Word's own names, those with an outline level, and
 * those based on such a style.
 */
final class WordStyles implements XmlWalk.Visitor {

  private final Set<String> headings = new HashSet<>();
  private final Map<String, String> basedOn = new HashMap<>();
  private String style = "";

  private WordStyles() {}

  static WordStyles none() {
    return new WordStyles();
  }

  static WordStyles read(InputStream part) throws IOException {
    WordStyles styles = new WordStyles();
    XmlWalk.walk(part, styles);
    return styles;
  }

  boolean isHeading(String id) {
    String at = id;
    for (int depth = 0; depth < 20 && !at.isEmpty(); depth++) {
      if (headings.contains(at)) {
        return true;
      }
      at = basedOn.getOrDefault(at, "");
    }
    return false;
  }

  /** Level 9 means body text. */
  static boolean isHeadingLevel(String level) {
    return level.length() == 1 && level.charAt(0) >= '0' && level.charAt(0) < '9';
  }

  @Override
  public boolean start(String name, XMLStreamReader element) {
    switch (name) {
      case "style" -> style = XmlWalk.value(element, "styleId");
      case "basedOn" -> basedOn.put(style, XmlWalk.value(element, "val"));
      case "outlineLvl" -> {
        if (isHeadingLevel(XmlWalk.value(element, "val"))) {
          headings.add(style);
        }
      }
      case "name" -> {
        String called = XmlWalk.value(element, "val").toLowerCase(Locale.ROOT);
        if (called.matches("heading \\d|title|subtitle")) {
          headings.add(style);
        }
      }
      default -> {
        // Fonts and spacing say nothing of the text.
      }
    }
    return true;
  }

  @Override
  public void end(String name) {
    if (name.equals("style")) {
      style = "";
    }
  }
}
