package dev.stele.exchange.tei;

import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.aligned.LinkedPair;
import dev.stele.exchange.xml.XmlWalk;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Status;
import dev.stele.text.Version;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a TEI document that holds several texts and links between their sentences: rows as we write
 * them, or the links of one pair as other tools do.
 */
public final class TeiReader {

  private final String name;

  public TeiReader(String name) {
    this.name = name;
  }

  /**
   * @throws UnreadableException when the document is damaged, or holds no alignment
   */
  public Multitext read(byte[] bytes) throws UnreadableException {
    try {
      TeiDocument document = new TeiDocument();
      XmlWalk.walk(new ByteArrayInputStream(bytes), document);
      if (document.texts().size() < 2 || document.links().isEmpty()) {
        throw new UnreadableException(
            Problem.EMPTY,
            name,
            "",
            "has no two texts with links between their sentences",
            "give the output of an alignment");
      }
      List<Version> versions =
          document.texts().stream().map(text -> new Version(new Language(text.tag()))).toList();
      return new Multitext(versions, rows(document));
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      throw UnreadableException.damaged(name, "TEI document", e);
    }
  }

  private static List<Row> rows(TeiDocument document) throws IOException {
    if (document.links().stream().anyMatch(link -> link.group().equals("rows"))) {
      return new TeiRows(document).rows();
    }
    return pair(document);
  }

  /** Links between two texts, in the order in which they stand. */
  private static List<Row> pair(TeiDocument document) throws IOException {
    if (document.texts().size() > 2) {
      throw new IOException("it links more than two texts pair by pair, which are no rows");
    }
    LinkedPair pair =
        new LinkedPair(document.texts().get(0).sentences(), document.texts().get(1).sentences());
    for (TeiDocument.Link link : document.links()) {
      List<List<Integer>> sides = List.of(new ArrayList<>(), new ArrayList<>());
      for (TeiDocument.Place place : document.places(link)) {
        if (place.sentence() >= 0) {
          sides.get(place.text()).add(place.sentence());
        }
      }
      pair.link(sides.get(0), sides.get(1), link.certainty(), Status.PROPOSED);
    }
    return pair.rows();
  }
}
