package dev.stele.exchange.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document that is being written, in UTF-8. Attributes are given as names and values in
 * turn; one with an empty value is left out. Texts lose what XML forbids.
 */
public final class XmlOut {

  /** Writes what stands between the beginning and the end of a document. */
  @FunctionalInterface
  public interface Content {
    void writeTo(XmlOut xml) throws XMLStreamException;
  }

  private final XMLStreamWriter xml;

  private XmlOut(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** Writes a document and flushes; the stream stays open. */
  public static void write(OutputStream out, Content content) throws IOException {
    write(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", content);
  }

  /**
   * Writes a page of HTML, which is XML here but for its first line. Elements that HTML does not
   * let be empty must not be written so.
   */
  public static void writeHtml(OutputStream out, Content content) throws IOException {
    write(out, "<!DOCTYPE html>\n", content);
  }

  private static void write(OutputStream out, String head, Content content) throws IOException {
    out.write(head.getBytes(StandardCharsets.UTF_8));
    try {
      XmlOut xml =
          new XmlOut(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"));
      content.writeTo(xml);
      xml.xml.writeEndDocument();
      xml.xml.flush();
      out.write("\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException io ? io : new IOException(e);
    }
  }

  public void open(String name, String... attributes) throws XMLStreamException {
    xml.writeStartElement(name);
    writeAttributes(attributes);
  }

  public void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  /** Ends an element and the line. */
  public void closeLine() throws XMLStreamException {
    close();
    line();
  }

  public void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  /** An element without content, written short. */
  public void empty(String name, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(name);
    writeAttributes(attributes);
  }

  public void element(String name, String text, String... attributes) throws XMLStreamException {
    open(name, attributes);
    text(text);
    close();
  }

  /** A carriage return is written as a reference: a parser would make a line feed of it. */
  public void text(String text) throws XMLStreamException {
    String allowed = XmlText.allowed(text);
    int from = 0;
    for (int at = allowed.indexOf('\r'); at >= 0; at = allowed.indexOf('\r', from)) {
      xml.writeCharacters(allowed.substring(from, at));
      xml.writeEntityRef("#xD");
      from = at + 1;
    }
    xml.writeCharacters(allowed.substring(from));
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        String value = XmlText.allowed(attributes[i + 1]).replaceAll("\\s", " ");
        xml.writeAttribute(attributes[i], value);
      }
    }
  }
}
