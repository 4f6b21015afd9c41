package dev.stele.exchange.tei;

import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.aligned.Companions;
import dev.stele.exchange.aligned.LinkedPair;
import dev.stele.exchange.archive.Archive;
import dev.stele.exchange.marks.Values;
import dev.stele.exchange.xml.XmlWalk;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Status;
import dev.stele.text.Version;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLStreamReader;

/** Reads links of the OPUS kind (XCES) together with the two documents that they link. */
public final class XcesReader {

  private final String name;
  private final Companions companions;

  public XcesReader(String name, Companions companions) {
    this.name = name;
    this.companions = companions;
  }

  /**
   * @throws UnreadableException when the links or a document are damaged, or a document is missing
   */
  public Multitext read(byte[] bytes) throws UnreadableException {
    try {
      Links links = new Links();
      XmlWalk.walk(new ByteArrayInputStream(bytes), links);
      TeiSentences left = document(links.from);
      TeiSentences right = document(links.to);
      LinkedPair pair = new LinkedPair(left.sentences(), right.sentences());
      for (Link link : links.all) {
        pair.link(
            indexes(link, link.left(), left.indexes()),
            indexes(link, link.right(), right.indexes()),
            link.certainty(),
            link.status());
      }
      return new Multitext(
          List.of(version(left, links.from, 0), version(right, links.to, 1)), pair.rows());
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw UnreadableException.damaged(name, "alignment (XCES)", e);
    }
  }

  private TeiSentences document(String file) throws IOException {
    byte[] found =
        companions
            .find(file)
            .or(() -> findQuietly(file.replaceFirst("\\.gz$", "")))
            .orElseThrow(
                () ->
                    new UnreadableException(
                        Problem.MISSING,
                        name,
                        "",
                        "links the document '" + file + "', which is not beside it",
                        "put it there, or pack all of them into one .zip"));
    TeiSentences sentences = new TeiSentences();
    try (InputStream in = unpacked(found, file)) {
      XmlWalk.walk(in, sentences);
    }
    return sentences;
  }

  private Optional<byte[]> findQuietly(String file) {
    try {
      return companions.find(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static InputStream unpacked(byte[] bytes, String file) throws IOException {
    boolean packed = bytes.length > 2 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
    InputStream plain = new ByteArrayInputStream(bytes);
    return packed ? Archive.bounded(new GZIPInputStream(plain), file) : plain;
  }

  private static List<Integer> indexes(Link link, String ids, Map<String, Integer> known)
      throws IOException {
    List<Integer> indexes = new ArrayList<>();
    for (String id : ids.strip().split("\\s+")) {
      Integer index = known.get(id);
      if (index != null) {
        indexes.add(index);
      } else if (!id.isEmpty()) {
        throw new IOException(
            "line " + link.line() + " links a sentence '" + id + "' that is not there");
      }
    }
    return indexes;
  }

  /**
   * A document names its language, or its folder or name does: {@code en/2.xml}, {@code a.en.xml}.
   */
  private Version version(TeiSentences document, String file, int place)
      throws UnreadableException {
    String last = file.substring(file.lastIndexOf('/') + 1).replaceFirst("(\\.xml)?(\\.gz)?$", "");
    String folder = file.contains("/") ? file.substring(0, file.indexOf('/')) : "";
    String ending = last.substring(last.lastIndexOf('.') + 1);
    for (String tag : new String[] {document.language(), folder, ending}) {
      if (tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")) {
        return new Version(new Language(tag.replace('_', '-')));
      }
    }
    throw new UnreadableException(
        Problem.DAMAGED,
        name,
        "",
        "does not tell the language of document " + (place + 1) + " ('" + file + "')",
        "give its text element an attribute xml:lang");
  }

  private record Link(String left, String right, double certainty, Status status, int line) {}

  /** The links, and which documents they link. */
  private static final class Links implements XmlWalk.Visitor {
    private final List<Link> all = new ArrayList<>();
    private String from = "";
    private String to = "";

    @Override
    public boolean start(String element, XMLStreamReader xml) {
      if (element.equals("linkGrp")) {
        String document = XmlWalk.value(xml, "fromDoc");
        if (!from.isEmpty() && !from.equals(document)) {
          throw new IllegalArgumentException("it links more than one pair of documents");
        }
        from = document;
        to = XmlWalk.value(xml, "toDoc");
      } else if (element.equals("link")) {
        String[] sides = XmlWalk.value(xml, "xtargets").split(";", -1);
        int line = xml.getLocation().getLineNumber();
        if (sides.length != 2) {
          throw new IllegalArgumentException("line " + line + " links no two sides");
        }
        String certainty = XmlWalk.value(xml, "certainty");
        String status = XmlWalk.value(xml, "status");
        all.add(
            new Link(
                sides[0],
                sides[1],
                probability(certainty),
                status.isEmpty() ? Status.PROPOSED : Values.constant(Status.class, status),
                line));
      }
      return true;
    }

    /** Some aligners write scores of any size there; those say nothing that could be compared. */
    private static double probability(String certainty) {
      try {
        double value = Double.parseDouble(certainty);
        return value >= 0 && value <= 1 ? value : 1;
      } catch (NumberFormatException none) {
        return 1;
      }
    }
  }
}
