package dev.stele.exchange.xml;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A walk over a part's elements, by their local names; entities and external files are not read.
 */
public final class XmlWalk {

  /** Elements inside each other; no writer of documents comes near. */
  private static final int DEEPEST = 2_000;

  /** Called at each start and end of an element and for its text. */
  public interface Visitor {
    /** Returns false to leave out the element with all it holds. */
    boolean start(String name, XMLStreamReader element);

    default void end(String name) {}

    default void text(String text) {}
  }

  private XmlWalk() {}

  /**
   * @throws IOException when the XML is damaged, nested without end, or needs what its document
   *     type would declare
   */
  public static void walk(InputStream part, Visitor visitor) throws IOException {
    try {
      walk(reader(part), visitor);
    } catch (XMLStreamException e) {
      throw damaged(e);
    } catch (RuntimeException e) {
      if (e.getCause() instanceof XMLStreamException inner) {
        throw damaged(inner);
      }
      throw e;
    }
  }

  private static void walk(XMLStreamReader xml, Visitor visitor)
      throws XMLStreamException, IOException {
    int left = 0;
    int depth = 0;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new IOException("its XML is nested too deeply");
          }
          if (left > 0 || !visitor.start(xml.getLocalName(), xml)) {
            left++;
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          if (left > 0) {
            left--;
          } else {
            visitor.end(xml.getLocalName());
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new IOException("its XML uses the entity &" + xml.getLocalName() + ";");
        default -> {
          if (left == 0 && xml.isCharacters()) {
            visitor.text(xml.getText());
          }
        }
      }
    }
  }

  /** A reader that looks at nothing but the bytes it is given. */
  private static XMLStreamReader reader(InputStream part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(part);
  }

  private static IOException damaged(XMLStreamException e) {
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
    return new IOException("its XML is damaged" + (line > 0 ? " in line " + line : ""), e);
  }

  /** The attribute of that local name, in whatever namespace; {@code ""} without. */
  public static String value(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether an on-off element of Office is on: it is without a value. */
  public static boolean isOn(XMLStreamReader element) {
    String value = value(element, "val");
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }
}
