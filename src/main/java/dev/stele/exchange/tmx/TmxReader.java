package dev.stele.exchange.tmx;

import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.aligned.Unit;
import dev.stele.exchange.aligned.Units;
import dev.stele.exchange.marks.Mark;
import dev.stele.exchange.xml.XmlWalk;
import dev.stele.text.Multitext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Reads translation memories, ours and those of other tools: a row for each unit. */
public final class TmxReader implements XmlWalk.Visitor {

  private final String name;
  private final Units units;
  private final List<Mark> cellMarks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private List<String> declared = List.of();
  private Unit unit = new Unit("");
  private String language = "";
  private String property = "";
  private boolean inUnit;
  private boolean inCell;
  private boolean inText;
  private String segment = "";

  public TmxReader(String name) {
    this.name = name;
    this.units = new Units(name);
  }

  /**
   * @throws UnreadableException when the file is damaged, or has no two languages
   */
  public Multitext read(byte[] bytes) throws UnreadableException {
    try {
      XmlWalk.walk(new ByteArrayInputStream(bytes), this);
      return units.multitext(declared);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException e) {
      throw UnreadableException.damaged(name, "translation memory", e);
    }
  }

  @Override
  public boolean start(String element, XMLStreamReader xml) {
    switch (element) {
      case "tu" -> {
        unit = new Unit("line " + xml.getLocation().getLineNumber());
        unit.id(XmlWalk.value(xml, "tuid"));
        inUnit = true;
      }
      case "tuv" -> {
        language = XmlWalk.value(xml, "lang");
        cellMarks.clear();
        segment = "";
        inCell = true;
      }
      case "prop", "note" -> {
        property = element.equals("note") ? "note" : XmlWalk.value(xml, "type");
        begin();
      }
      case "seg" -> begin();
      // Codes of the format that the text once had; what a highlight holds is text.
      case "bpt", "ept", "it", "ph", "ut" -> {
        return false;
      }
      default -> {
        // User-defined encodings, highlights.
      }
    }
    return true;
  }

  private void begin() {
    text.setLength(0);
    inText = true;
  }

  @Override
  public void text(String characters) {
    if (inText) {
      text.append(characters);
    }
  }

  @Override
  public void end(String element) {
    switch (element) {
      case "seg" -> {
        segment = text.toString();
        inText = false;
      }
      case "prop", "note" -> {
        said(text.toString());
        inText = false;
      }
      case "tuv" -> {
        unit.cell(language, segment, cellMarks);
        inCell = false;
      }
      case "tu" -> {
        units.add(unit);
        inUnit = false;
      }
      default -> {
        // Nothing else holds text.
      }
    }
  }

  private void said(String value) {
    if (property.equals("note")) {
      if (inUnit) {
        unit.note(value);
      }
    } else if (property.equals(Mark.VERSIONS) && !inUnit) {
      declared = List.of(value.strip().split("\\s+"));
    } else if (Mark.isOurs(property) && inCell) {
      cellMarks.add(new Mark(property, value));
    } else if (Mark.isOurs(property) && inUnit) {
      unit.mark(property, value);
    }
  }
}
