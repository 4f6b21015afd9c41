package dev.stele.exchange.docx;

import dev.stele.exchange.Document;
import dev.stele.exchange.Remark;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.text.Paragraph;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;

/**
 * Reads a Word document: its body with headings, lists, tables, text boxes and notes. Comments,
 * headers and footers are left out, macros and external links never looked at.
 */
public final class DocxReader {

  /** What a part may take when unpacked, in bytes: ten times the longest novel. */
  private static final long LIMIT = 256L << 20;

  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String STRICT_RELATION =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  private final String name;

  public DocxReader(String name) {
    this.name = name;
  }

  /**
   * @throws UnreadableException when the bytes are no Word document, or a damaged one
   */
  public Document read(byte[] bytes) throws UnreadableException {
    try {
      Path copy = Files.createTempFile("stele", ".docx");
      try {
        Files.write(copy, bytes);
        requireWhole(copy);
        return readPackage(copy);
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | InvalidFormatException | RuntimeException e) {
      // POI tells of damage by exceptions of every kind.
      throw new UnreadableException(
          Problem.DAMAGED,
          name,
          "",
          "is a damaged Word document (" + reason(e) + ")",
          "open it in Word or LibreOffice and save it anew");
    }
  }

  /** POI reads what it finds of an archive that was cut off; half a document must not pass. */
  private static void requireWhole(Path archive) throws IOException {
    new ZipFile(archive.toFile()).close();
  }

  private static String reason(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").replaceAll("[.;]+$", "");
  }

  private Document readPackage(Path file) throws IOException, InvalidFormatException {
    OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
    try {
      PackagePart body = body(opened);
      Optional<PackagePart> styling = part(body, "styles");
      WordStyles styles = WordStyles.none();
      if (styling.isPresent()) {
        styles = WordStyles.read(stream(styling.get()));
      }
      Map<String, List<Paragraph>> notes = new HashMap<>();
      for (String kind : List.of("footnotes", "endnotes")) {
        Optional<PackagePart> part = part(body, kind);
        if (part.isPresent()) {
          WordNotes read = new WordNotes(styles);
          WordXml.walk(stream(part.get()), read);
          notes.putAll(read.notes());
        }
      }
      WordText text = new WordText(styles, notes);
      WordXml.walk(stream(body), text);
      return new Document(text.take(), "", remarks(text));
    } finally {
      opened.revert();
    }
  }

  private PackagePart body(OPCPackage opened) throws UnreadableException {
    for (String relation : List.of(RELATION, STRICT_RELATION)) {
      for (PackagePart part : opened.getPartsByRelationshipType(relation + "officeDocument")) {
        if (part.getContentType().contains("wordprocessingml")
            || part.getContentType().contains("ms-word")) {
          return part;
        }
      }
    }
    throw new UnreadableException(
        Problem.UNKNOWN_FORMAT,
        name,
        "",
        "is an archive, but not a Word document",
        "give a .docx file, or plain text");
  }

  private static Optional<PackagePart> part(PackagePart body, String kind)
      throws InvalidFormatException {
    for (String relation : List.of(RELATION, STRICT_RELATION)) {
      for (PackageRelationship found : body.getRelationshipsByType(relation + kind)) {
        return Optional.ofNullable(
            body.getPackage().getPart(PackagingURIHelper.createPartName(found.getTargetURI())));
      }
    }
    return Optional.empty();
  }

  private static InputStream stream(PackagePart part) throws IOException {
    return BoundedInputStream.builder()
        .setInputStream(part.getInputStream())
        .setMaxCount(LIMIT)
        .get();
  }

  private static List<Remark> remarks(WordText text) {
    List<Remark> remarks = new ArrayList<>();
    add(remarks, Remark.Kind.CHANGES_ACCEPTED, text.deletions());
    add(remarks, Remark.Kind.FOOTNOTES, text.footnotes());
    add(remarks, Remark.Kind.HIDDEN_DROPPED, text.hidden());
    return remarks;
  }

  private static void add(List<Remark> remarks, Remark.Kind kind, int count) {
    if (count > 0) {
      remarks.add(new Remark(kind, Integer.toString(count)));
    }
  }
}
