package dev.stele.exchange.peers;

import dev.stele.exchange.Export;
import dev.stele.exchange.Format;
import dev.stele.exchange.NamedFile;
import dev.stele.exchange.Sample;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.filters.IFilter;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What tests of formats ask other people's readers. */
final class Peers {

  private Peers() {}

  /** The only file that an export makes. */
  static String written(Export export, Multitext text) throws IOException {
    List<NamedFile> files = export.files(text, Sample.COLOPHON, "file");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.getFirst().content().writeTo(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static String written(Format format, Multitext text) throws IOException {
    return written(new Export(format), text);
  }

  /** What an Okapi filter finds in a document: “source | target” for each unit. */
  static List<String> units(IFilter filter, String document, String source, String target) {
    List<String> units = new ArrayList<>();
    LocaleId to = LocaleId.fromBCP47(target);
    try (filter) {
      InputStream bytes = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8));
      filter.open(new RawDocument(bytes, "UTF-8", LocaleId.fromBCP47(source), to));
      while (filter.hasNext()) {
        Event event = filter.next();
        if (event.isTextUnit()) {
          ITextUnit unit = event.getTextUnit();
          String translation = unit.hasTarget(to) ? unit.getTarget(to).toString() : "";
          units.add(unit.getSource() + " | " + translation);
        }
      }
    }
    return units;
  }

  /** “source | target” for each row that has both or either of two versions. */
  static List<String> rows(Multitext text, int left, int right) {
    return text.rows().stream()
        .filter(row -> !row.cell(left).isEmpty() || !row.cell(right).isEmpty())
        .map(row -> joined(row, left) + " | " + joined(row, right))
        .toList();
  }

  private static String joined(Row row, int version) {
    return row.cell(version).stream().map(Segment::text).collect(Collectors.joining(" "));
  }

  /**
   * Throws when a document does not keep the rules of a DTD of ours.
   *
   * @param root the document's root element
   */
  static void validate(String document, String root, String dtd) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setValidating(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setEntityResolver((publicId, systemId) -> new InputSource(resource(dtd)));
    builder.setErrorHandler(new Strict());
    String declared =
        document.replaceFirst("<" + root, "<!DOCTYPE " + root + " SYSTEM \"" + dtd + "\"><" + root);
    builder.parse(new InputSource(new StringReader(declared)));
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Peers.class.getResourceAsStream(name), name);
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }
}
