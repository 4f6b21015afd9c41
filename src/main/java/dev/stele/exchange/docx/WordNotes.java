package dev.stele.exchange.docx;

import dev.stele.exchange.xml.XmlWalk;
import dev.stele.text.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The foot- or endnotes of a document by their kind and number, such as {@code footnote2}. */
final class WordNotes implements XmlWalk.Visitor {

  private final WordText text;
  private final Map<String, List<Paragraph>> notes = new HashMap<>();
  private String key = "";

  WordNotes(WordStyles styles) {
    this.text = new WordText(styles, Map.of());
  }

  Map<String, List<Paragraph>> notes() {
    return notes;
  }

  @Override
  public boolean start(String name, XMLStreamReader element) {
    if (name.equals("footnote") || name.equals("endnote")) {
      key = name + XmlWalk.value(element, "id");
      return !XmlWalk.value(element, "type").contains("eparator");
    }
    return text.start(name, element);
  }

  @Override
  public void end(String name) {
    if (name.equals("footnote") || name.equals("endnote")) {
      notes.put(key, text.take());
    } else {
      text.end(name);
    }
  }

  @Override
  public void text(String characters) {
    text.text(characters);
  }
}
