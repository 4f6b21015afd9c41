package dev.stele.exchange.tei;

import dev.stele.exchange.xml.XmlOut;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import java.util.List;
import java.util.function.IntFunction;
import javax.xml.stream.XMLStreamException;

/**
 * A version as running text: {@code head} and {@code p}, a line each, with an {@code s} a sentence.
 * A text that begins inside a paragraph begins with the last part of one.
 */
final class Paragraphs {

  private Paragraphs() {}

  /**
   * @param sentence the attributes of a sentence by its number, counted from 1
   */
  static void write(XmlOut xml, List<Segment> sentences, IntFunction<String[]> sentence)
      throws XMLStreamException {
    for (int i = 0; i < sentences.size(); i++) {
      Segment segment = sentences.get(i);
      if (i == 0 || segment.opensParagraph()) {
        if (i > 0) {
          xml.closeLine();
        }
        boolean heading = segment.start() == Start.HEADING;
        xml.open(heading ? "head" : "p", "part", segment.opensParagraph() ? "" : "F");
      }
      xml.element("s", segment.text(), sentence.apply(i + 1));
    }
    if (!sentences.isEmpty()) {
      xml.closeLine();
    }
  }
}
