package dev.stele.exchange.tei;

import dev.stele.exchange.MultitextWriter;
import dev.stele.exchange.marks.Values;
import dev.stele.exchange.xml.XmlOut;
import dev.stele.text.Bead;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Span;
import java.util.List;
import java.util.StringJoiner;
import javax.xml.stream.XMLStreamException;

/**
 * The links of a TEI document: a group of all rows, and one of the beads of each pair. A link must
 * have two ends, so where a version says nothing it points to an anchor that stands for nothing.
 */
final class TeiLinks {

  private final XmlOut xml;
  private final Multitext text;
  private final List<String> tags;

  TeiLinks(XmlOut xml, Multitext text, List<String> tags) {
    this.xml = xml;
    this.text = text;
    this.tags = tags;
  }

  /**
   * @param number the sentence's place in its version, counted from 1
   */
  static String sentence(String tag, int number) {
    return tag + "." + number;
  }

  static String none(String tag) {
    return tag + ".none";
  }

  static String row(long id) {
    return "row." + id;
  }

  void writeRows(Progress progress) throws XMLStreamException {
    open("rows", "");
    int[] from = new int[tags.size()];
    for (Row row : MultitextWriter.rows(text, progress)) {
      StringJoiner target = new StringJoiner(" ");
      for (int v = 0; v < from.length; v++) {
        int size = row.cell(v).size();
        target.add(pointers(v, new Span(from[v], from[v] + size)));
        from[v] += size;
      }
      xml.empty(
          "link",
          "xml:id",
          row(row.id()),
          "type",
          Values.name(row.status()),
          "cert",
          Values.confidence(row.confidence()).toPlainString(),
          "target",
          target.toString());
      xml.line();
    }
    xml.closeLine();
  }

  void writeBeads() throws XMLStreamException {
    for (Pair pair : text.pairs()) {
      open("beads", "#" + tags.get(pair.left()) + " #" + tags.get(pair.right()));
      int left = 0;
      int right = 0;
      for (Row row : text.rows()) {
        for (Bead bead : row.beads(pair)) {
          String target =
              pointers(pair.left(), bead.left().shift(left))
                  + " "
                  + pointers(pair.right(), bead.right().shift(right));
          String certainty = Values.confidence(bead.confidence()).toPlainString();
          xml.empty("link", "cert", certainty, "target", target);
          xml.line();
        }
        left += row.cell(pair.left()).size();
        right += row.cell(pair.right()).size();
      }
      xml.closeLine();
    }
  }

  private void open(String type, String domains) throws XMLStreamException {
    xml.open("linkGrp", "type", type, "domains", domains);
    xml.line();
  }

  private String pointers(int version, Span sentences) {
    String tag = tags.get(version);
    if (sentences.isEmpty()) {
      return "#" + none(tag);
    }
    StringJoiner pointers = new StringJoiner(" ");
    for (int i = sentences.start(); i < sentences.end(); i++) {
      pointers.add("#" + sentence(tag, i + 1));
    }
    return pointers.toString();
  }
}
