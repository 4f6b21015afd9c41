package dev.stele.exchange.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  /** Bytes within which the declaration of the encoding stands. */
  private static final int HEAD = 256;

  /** The byte order mark of UTF-8, byte by byte. */
  private static final String MARK = "\u00EF\u00BB\u00BF";

  private static final Pattern ENCODING =
      Pattern.compile("^[^<]*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)");

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
  private static XMLStreamReader reader(InputStream part) throws XMLStreamException, IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    BufferedInputStream buffered = new BufferedInputStream(part);
    Optional<Charset> charset = charset(buffered);
    return charset.isPresent()
        ? factory.createXMLStreamReader(new InputStreamReader(buffered, strict(charset.get())))
        : factory.createXMLStreamReader(buffered);
  }

  /**
   * Java's parser tells the console of bytes that are no text, so it gets characters where it is
   * plain which they are; a byte order mark is taken off. Otherwise it finds out for itself.
   */
  private static Optional<Charset> charset(BufferedInputStream part) throws IOException {
    part.mark(HEAD);
    String head = new String(part.readNBytes(HEAD - 1), StandardCharsets.ISO_8859_1);
    part.reset();
    if (head.startsWith(MARK)) {
      part.skipNBytes(MARK.length());
    } else if (head.isEmpty()
        || head.charAt(0) >= '\u00FE'
        || head.indexOf(0) >= 0 && head.indexOf(0) < 2) {
      return Optional.empty();
    }
    Matcher encoding = ENCODING.matcher(head);
    if (!encoding.find()) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    try {
      Charset declared = Charset.forName(encoding.group(1));
      return Optional.of(declared).filter(c -> !c.name().startsWith("UTF-16"));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
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
