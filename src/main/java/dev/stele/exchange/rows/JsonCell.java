package dev.stele.exchange.rows;

import dev.stele.text.Segment;
import dev.stele.text.Start;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The sentences of one version in a row of JSON Lines. */
final class JsonCell {

  private final JsonNode row;
  private final String tag;
  private final int from;

  /**
   * @param from the number of the version's sentences before the row
   */
  JsonCell(JsonNode row, String tag, int from) {
    this.row = row;
    this.tag = tag;
    this.from = from;
  }

  /** Where nothing is said of paragraphs, a cell opens one. */
  List<Segment> segments() {
    Set<Integer> paragraphs = row.has("paragraphs") ? indexes("paragraphs") : Set.of(from);
    Set<Integer> headings = indexes("headings");
    Map<Integer, String> originals = new HashMap<>();
    for (JsonNode original : row.path("originals").path(tag)) {
      originals.put(original.required("index").asInt(), original.required("text").asString());
    }
    List<Segment> cell = new ArrayList<>();
    for (JsonNode text : row.required("segments").required(tag)) {
      int index = from + cell.size();
      Start start =
          headings.contains(index)
              ? Start.HEADING
              : paragraphs.contains(index) ? Start.PARAGRAPH : Start.SENTENCE;
      Optional<String> original = Optional.ofNullable(originals.get(index));
      cell.add(new Segment(text.asString(), start, original));
    }
    return cell;
  }

  private Set<Integer> indexes(String name) {
    Set<Integer> indexes = new HashSet<>();
    row.path(name).path(tag).forEach(index -> indexes.add(index.asInt()));
    return indexes;
  }
}
