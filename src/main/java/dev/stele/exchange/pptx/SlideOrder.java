package dev.stele.exchange.pptx;

import dev.stele.exchange.xml.XmlWalk;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The slides of a presentation, by the ids of its relations, in the order in which they show. */
final class SlideOrder implements XmlWalk.Visitor {

  private final List<String> ids = new ArrayList<>();

  List<String> ids() {
    return ids;
  }

  @Override
  public boolean start(String name, XMLStreamReader element) {
    if (name.equals("sldId")) {
      for (int i = 0; i < element.getAttributeCount(); i++) {
        // Beside r:id there is an id without a namespace, which means something else.
        if (element.getAttributeLocalName(i).equals("id")
            && element.getAttributeNamespace(i) != null
            && !element.getAttributeNamespace(i).isEmpty()) {
          ids.add(element.getAttributeValue(i));
        }
      }
    }
    return true;
  }
}
