package dev.stele.exchange.ooxml;

import dev.stele.exchange.archive.Archive;
import dev.stele.exchange.xml.XmlWalk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * An Office document as a package of parts; macros and external links are never looked at. POI
 * wants a file, so the bytes stand in a temporary one until the package is closed.
 */
public final class OfficePackage implements AutoCloseable {

  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String STRICT_RELATION =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/";

  private static final List<String> RELATIONS = List.of(RELATION, STRICT_RELATION);

  private final Path copy;
  private final OPCPackage opened;

  private OfficePackage(Path copy, OPCPackage opened) {
    this.copy = copy;
    this.opened = opened;
  }

  /**
   * @throws IOException when the bytes are no package, or a damaged one
   */
  public static OfficePackage open(byte[] bytes) throws IOException {
    requireWhole(bytes);
    Path copy = Files.createTempFile("stele", ".zip");
    try {
      Files.write(copy, bytes);
      return new OfficePackage(copy, OPCPackage.open(copy.toFile(), PackageAccess.READ));
    } catch (InvalidFormatException e) {
      Files.deleteIfExists(copy);
      throw new IOException(e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  /**
   * POI reads what it finds of an archive that was cut off, and half a document must not pass; and
   * where the parts that hold it together are damaged, it tells the console.
   */
  private static void requireWhole(byte[] bytes) throws IOException {
    try (Archive archive = Archive.open(bytes)) {
      for (String part : archive.names()) {
        if (part.matches(".*\\.rels|.*\\]\\.xml|docProps/.*\\.xml")) {
          XmlWalk.walk(archive.stream(part), (element, xml) -> true);
        }
      }
    }
  }

  /** The package as POI knows it, for POI's own readers. */
  public OPCPackage poi() {
    return opened;
  }

  /** The main part, if the package is of a kind with one of these words in its content type. */
  public Optional<PackagePart> main(String... kinds) {
    for (String relation : RELATIONS) {
      for (PackagePart part : opened.getPartsByRelationshipType(relation + "officeDocument")) {
        for (String kind : kinds) {
          if (part.getContentType().contains(kind)) {
            return Optional.of(part);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The first part of a kind, such as {@code styles}, that another refers to. */
  public Optional<PackagePart> related(PackagePart from, String kind) throws IOException {
    return allRelated(from, kind).stream().findFirst();
  }

  public List<PackagePart> allRelated(PackagePart from, String kind) throws IOException {
    List<PackagePart> parts = new ArrayList<>();
    try {
      for (String relation : RELATIONS) {
        for (PackageRelationship found : from.getRelationshipsByType(relation + kind)) {
          target(found).ifPresent(parts::add);
        }
      }
    } catch (InvalidFormatException e) {
      throw new IOException(e.getMessage(), e);
    }
    return parts;
  }

  /** The part that another refers to by the id of a relation. */
  public Optional<PackagePart> byId(PackagePart from, String id) throws IOException {
    try {
      PackageRelationship relation = from.getRelationship(id);
      return relation == null ? Optional.empty() : target(relation);
    } catch (InvalidFormatException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Optional<PackagePart> target(PackageRelationship relation) throws InvalidFormatException {
    return relation.getTargetMode() == TargetMode.EXTERNAL
        ? Optional.empty()
        : Optional.ofNullable(
            opened.getPart(PackagingURIHelper.createPartName(relation.getTargetURI())));
  }

  public static InputStream stream(PackagePart part) throws IOException {
    return Archive.bounded(part.getInputStream(), part.getPartName().getName());
  }

  @Override
  public void close() throws IOException {
    opened.revert();
    Files.deleteIfExists(copy);
  }
}
