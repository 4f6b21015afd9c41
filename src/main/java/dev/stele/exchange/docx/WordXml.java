package dev.stele.exchange.docx;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A walk over a part's elements, by their local names; entities and external files are not read.
 */
final class WordXml {

  /** Called at each start and end of an element and for its text. */
  interface Visitor {
    /** Returns false to leave out the element with all it holds. */
    boolean start(String name, XMLStreamReader element);

    void end(String name);

    void text(String text);
  }

  private WordXml() {}

  static void walk(InputStream part, Visitor visitor) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(part);
      int left = 0;
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (left > 0 || !visitor.start(xml.getLocalName(), xml)) {
            left++;
          }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          if (left > 0) {
            left--;
          } else {
            visitor.end(xml.getLocalName());
          }
        } else if (left == 0 && xml.isCharacters()) {
          visitor.text(xml.getText());
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("its XML is damaged in line " + e.getLocation().getLineNumber(), e);
    }
  }

  /** The attribute {@code w:val}, or another in the same namespace; {@code ""} without. */
  static String value(XMLStreamReader element, String name) {
    for (int i = 0; i < element.getAttributeCount(); i++) {
      if (element.getAttributeLocalName(i).equals(name)) {
        return element.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether an on-off element is on: it is without a value. */
  static boolean isOn(XMLStreamReader element) {
    String value = value(element, "val");
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }
}
