package dev.stele.exchange.web;

import dev.stele.exchange.Document;
import dev.stele.exchange.Hints;
import dev.stele.exchange.Remark;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.archive.Archive;
import dev.stele.exchange.plain.DeclaredCharset;
import dev.stele.exchange.plain.TextFile;
import dev.stele.exchange.xml.XmlWalk;
import dev.stele.text.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Element;

/**
 * Reads an electronic book (EPUB): its chapters in the order in which they are to be read, without
 * the table of contents.
 */
public final class EpubReader {

  /** Hiding fonts from copying is no protection of the text. */
  private static final List<String> FONT_HIDING =
      List.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

  private final String name;

  public EpubReader(String name) {
    this.name = name;
  }

  /**
   * @throws UnreadableException when the book is damaged or protected
   */
  public Document read(byte[] bytes, Hints hints) throws UnreadableException {
    try (Archive archive = Archive.open(bytes)) {
      requireOpen(archive);
      EpubPackage book = EpubPackage.of(archive);
      List<Paragraph> paragraphs = new ArrayList<>();
      int deletions = 0;
      for (String chapter : book.chapters()) {
        PageText text = new PageText();
        text.read(chapter(archive, chapter, hints));
        paragraphs.addAll(text.paragraphs());
        deletions += text.deletions();
      }
      return new Document(
          paragraphs, "", Remark.counted(Map.of(Remark.Kind.CHANGES_ACCEPTED, deletions)));
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw UnreadableException.damaged(name, "EPUB book", e);
    }
  }

  private Element chapter(Archive archive, String part, Hints hints) throws IOException {
    byte[] bytes =
        archive.bytes(part).orElseThrow(() -> new IOException("it lacks the chapter " + part));
    String text;
    try {
      text = TextFile.read(name, bytes, hints, DeclaredCharset.of(bytes)).text();
    } catch (UnreadableException e) {
      if (e.problem() == Problem.EMPTY) {
        return new Element("body");
      }
      throw e;
    }
    Element body = HtmlReader.parse(text).body();
    body.select("nav").remove();
    for (Element element : body.getElementsByAttribute("epub:type")) {
      if (element.attr("epub:type").matches(".*\\b(toc|landmarks|page-list|pagebreak)\\b.*")) {
        element.remove();
      }
    }
    return body;
  }

  private void requireOpen(Archive archive) throws IOException {
    Encryption encryption = new Encryption();
    if (archive.has("META-INF/encryption.xml")) {
      XmlWalk.walk(archive.stream("META-INF/encryption.xml"), encryption);
    }
    if (archive.has("META-INF/rights.xml") || encryption.found) {
      throw new UnreadableException(
          Problem.PROTECTED,
          name,
          "",
          "is protected by a shop's encryption",
          "give a copy without protection");
    }
  }

  /** Whether anything but fonts is encrypted. */
  private static final class Encryption implements XmlWalk.Visitor {
    private boolean found;

    @Override
    public boolean start(String element, XMLStreamReader xml) {
      if (element.equals("EncryptionMethod")) {
        found |= !FONT_HIDING.contains(XmlWalk.value(xml, "Algorithm"));
      }
      return true;
    }
  }
}
