package dev.stele.exchange.odf;

import dev.stele.exchange.Document;
import dev.stele.exchange.Remark;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.archive.Archive;
import dev.stele.exchange.xml.XmlWalk;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Reads an OpenDocument text (ODT) or presentation (ODP). */
public final class OpenDocumentReader {

  private final String name;

  public OpenDocumentReader(String name) {
    this.name = name;
  }

  /**
   * @throws UnreadableException when the document is damaged or protected by a password
   */
  public Document read(byte[] bytes) throws UnreadableException {
    try (Archive archive = Archive.open(bytes)) {
      requireOpen(archive);
      OpenDocumentStyles styles = new OpenDocumentStyles();
      for (String part : new String[] {"styles.xml", "content.xml"}) {
        if (archive.has(part)) {
          XmlWalk.walk(archive.stream(part), styles);
        }
      }
      OpenDocumentText text = new OpenDocumentText(styles);
      XmlWalk.walk(archive.stream("content.xml"), text);
      return new Document(
          text.take(),
          "",
          Remark.counted(
              Map.of(
                  Remark.Kind.CHANGES_ACCEPTED, text.deletions(),
                  Remark.Kind.FOOTNOTES, text.footnotes(),
                  Remark.Kind.HIDDEN_DROPPED, text.hidden())));
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw UnreadableException.damaged(name, "OpenDocument file", e);
    }
  }

  private void requireOpen(Archive archive) throws IOException {
    try (InputStream manifest = archive.streamOrEmpty("META-INF/manifest.xml")) {
      if (new String(manifest.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
          .contains("encryption-data")) {
        throw new UnreadableException(
            Problem.PROTECTED,
            name,
            "",
            "is protected by a password",
            "save it without one in the program it comes from");
      }
    }
  }
}
