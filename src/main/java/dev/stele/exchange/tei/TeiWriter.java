package dev.stele.exchange.tei;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.MultitextWriter;
import dev.stele.exchange.marks.Tags;
import dev.stele.exchange.xml.XmlOut;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Version;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * TEI P5: all versions in one document, and in its {@code standOff} the rows, the beads of each
 * pair, and what people said of them.
 */
public final class TeiWriter implements MultitextWriter {

  @Override
  public void write(Multitext text, Colophon colophon, OutputStream out, Progress progress)
      throws IOException {
    List<String> tags = Tags.distinct(text);
    XmlOut.write(
        out,
        xml -> {
          xml.open("TEI", "xmlns", "http://www.tei-c.org/ns/1.0");
          xml.line();
          writeHeader(xml, text, colophon);
          xml.open("standOff");
          xml.line();
          TeiLinks links = new TeiLinks(xml, text, tags);
          links.writeRows(progress);
          links.writeBeads();
          new TeiAnnotations(xml, text, tags).write();
          xml.closeLine();
          xml.open("text");
          xml.open("group");
          xml.line();
          for (int v = 0; v < tags.size(); v++) {
            writeVersion(xml, text, v, tags.get(v));
          }
          xml.close();
          xml.closeLine();
          xml.close();
        });
  }

  private static void writeHeader(XmlOut xml, Multitext text, Colophon colophon)
      throws XMLStreamException {
    xml.open("teiHeader");
    xml.open("fileDesc");
    xml.open("titleStmt");
    xml.element("title", colophon.project().isEmpty() ? "Stele" : colophon.project());
    xml.close();
    xml.open("publicationStmt");
    xml.element("p", "Written by Stele.");
    xml.close();
    xml.open("sourceDesc");
    for (Version version : text.versions()) {
      String source = version.sourceName().isEmpty() ? version.title() : version.sourceName();
      xml.element("p", version.language() + ": " + source);
    }
    xml.close();
    xml.close();
    if (colophon.isDated()) {
      xml.open("revisionDesc");
      String day =
          DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).format(colophon.date());
      xml.element("change", "State of the project", "when", day);
      xml.close();
    }
    xml.closeLine();
  }

  private static void writeVersion(XmlOut xml, Multitext text, int version, String tag)
      throws XMLStreamException {
    xml.open("text", "xml:id", tag, "xml:lang", tag);
    xml.open("body");
    xml.empty("anchor", "xml:id", TeiLinks.none(tag));
    xml.line();
    Paragraphs.write(
        xml,
        text.column(version),
        number -> new String[] {"xml:id", TeiLinks.sentence(tag, number)});
    xml.close();
    xml.closeLine();
  }
}
