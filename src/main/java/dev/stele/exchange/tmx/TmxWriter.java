package dev.stele.exchange.tmx;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.MultitextWriter;
import dev.stele.text.Comment;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * TMX 1.4b with all languages in one file: a unit a row. The sentences of a cell are joined by a
 * space; their lengths in UTF-16 units stand in a property, so that they can be told apart again.
 * Rows without text are left out, since a unit must have some.
 */
public final class TmxWriter implements MultitextWriter {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  @Override
  public void write(Multitext text, Colophon colophon, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("tmx");
      xml.writeAttribute("version", "1.4");
      xml.writeCharacters("\n");
      writeHeader(xml, colophon);
      xml.writeStartElement("body");
      xml.writeCharacters("\n");
      for (Row row : text.rows()) {
        if (!row.isEmpty()) {
          writeUnit(xml, text, row);
        }
      }
      xml.writeEndElement();
      xml.writeCharacters("\n");
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
      out.write("\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
  }

  private static void writeHeader(XMLStreamWriter xml, Colophon colophon)
      throws XMLStreamException {
    xml.writeEmptyElement("header");
    xml.writeAttribute("creationtool", "Stele");
    xml.writeAttribute("creationtoolversion", "1");
    xml.writeAttribute("segtype", "sentence");
    xml.writeAttribute("o-tmf", "Stele");
    xml.writeAttribute("adminlang", "en");
    xml.writeAttribute("srclang", "*all*");
    xml.writeAttribute("datatype", "plaintext");
    if (colophon.isDated()) {
      xml.writeAttribute("creationdate", MOMENT.format(colophon.date()));
    }
    xml.writeCharacters("\n");
  }

  private static void writeUnit(XMLStreamWriter xml, Multitext text, Row row)
      throws XMLStreamException {
    xml.writeStartElement("tu");
    xml.writeAttribute("tuid", Long.toString(row.id()));
    if (row.cells().stream().anyMatch(cell -> cell.size() > 1)) {
      xml.writeAttribute("segtype", "block");
    }
    for (Comment comment : row.comments()) {
      writeElement(xml, "note", "", comment.text());
    }
    writeElement(xml, "prop", "x-status", row.status().name().toLowerCase(Locale.ROOT));
    writeElement(xml, "prop", "x-confidence", String.format(Locale.ROOT, "%.4f", row.confidence()));
    for (int v = 0; v < text.versions().size(); v++) {
      if (!row.cell(v).isEmpty()) {
        writeVariant(xml, text.versions().get(v).language().tag(), row.cell(v));
      }
    }
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  private static void writeVariant(XMLStreamWriter xml, String tag, List<Segment> sentences)
      throws XMLStreamException {
    List<String> texts = sentences.stream().map(s -> allowed(s.text())).toList();
    xml.writeStartElement("tuv");
    xml.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", tag);
    if (texts.size() > 1) {
      String lengths =
          texts.stream().map(t -> Integer.toString(t.length())).collect(Collectors.joining(" "));
      writeElement(xml, "prop", "x-sentence-lengths", lengths);
    }
    writeElement(xml, "seg", "", String.join(" ", texts));
    xml.writeEndElement();
  }

  private static void writeElement(XMLStreamWriter xml, String name, String type, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    if (!type.isEmpty()) {
      xml.writeAttribute("type", type);
    }
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  /** Without the characters that XML 1.0 forbids, and with lone surrogates marked as damage. */
  private static String allowed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c >= ' ' || c == '\t' || c == '\n')
        .filter(c -> c != 0xFFFE && c != 0xFFFF)
        .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
