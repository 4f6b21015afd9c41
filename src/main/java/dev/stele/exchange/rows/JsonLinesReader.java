package dev.stele.exchange.rows;

import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.marks.Values;
import dev.stele.text.Bead;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Status;
import dev.stele.text.Version;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Lines as {@link JsonLinesWriter} writes them. */
public final class JsonLinesReader {

  private final String name;
  private final JsonMapper mapper = JsonMapper.shared();
  private List<String> tags = List.of();
  private int[] from = {};
  private final Set<Long> ids = new HashSet<>();

  public JsonLinesReader(String name) {
    this.name = name;
  }

  /**
   * Reads all rows; the ids of those that say none count from 1.
   *
   * @throws UnreadableException naming the line that is not a row
   */
  public Multitext read(byte[] bytes) throws UnreadableException {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    for (String line : (Iterable<String>) lines.lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        rows.add(row(line, rows.size() + 1, number));
      }
    }
    if (rows.isEmpty()) {
      throw new UnreadableException(
          Problem.EMPTY, name, "", "has no rows", "give the output of an alignment");
    }
    return new Multitext(tags.stream().map(Language::new).map(Version::new).toList(), rows);
  }

  private Row row(String line, long position, int number) throws UnreadableException {
    try {
      JsonNode json = mapper.readTree(line);
      if (tags.isEmpty()) {
        tags = List.copyOf(json.required("segments").propertyNames());
        from = new int[tags.size()];
      }
      List<List<Segment>> cells = new ArrayList<>();
      for (int v = 0; v < tags.size(); v++) {
        cells.add(new JsonCell(json, tags.get(v), from[v]).segments());
      }
      List<List<Bead>> beads = new ArrayList<>();
      for (Pair pair : Pair.all(tags.size())) {
        beads.add(beads(json.required("beads"), pair));
      }
      for (int v = 0; v < from.length; v++) {
        from[v] += cells.get(v).size();
      }
      return new Row(
          newId(json.path("id").asLong(position)),
          cells,
          beads,
          Values.constant(Status.class, json.required("status").asString()),
          json.required("confidence").asDouble(),
          JsonSaid.comments(json.path("comments")),
          JsonSaid.annotations(json.path("annotations"), tags),
          JsonSaid.dismissals(json.path("dismissals")));
    } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
      throw new UnreadableException(
          Problem.DAMAGED,
          name,
          "line " + number,
          "is not a row (" + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ")",
          "write it anew with stele align --format jsonl");
    }
  }

  private long newId(long id) {
    if (!ids.add(id)) {
      throw new IllegalArgumentException("another row has the id " + id);
    }
    return id;
  }

  private List<Bead> beads(JsonNode pairs, Pair pair) {
    String left = tags.get(pair.left());
    String right = tags.get(pair.right());
    List<Bead> beads = new ArrayList<>();
    int l = 0;
    int r = 0;
    for (JsonNode bead : pairs.required(left + "-" + right)) {
      Span spanL = span(bead.required(left), l, from[pair.left()]);
      Span spanR = span(bead.required(right), r, from[pair.right()]);
      beads.add(new Bead(spanL, spanR, bead.required("confidence").asDouble()));
      l = spanL.end();
      r = spanR.end();
    }
    return beads;
  }

  /** An empty side stands where the bead before it ended. */
  private static Span span(JsonNode indexes, int after, int from) {
    if (indexes.isEmpty()) {
      return new Span(after, after);
    }
    int start = indexes.get(0).asInt() - from;
    for (int i = 0; i < indexes.size(); i++) {
      if (indexes.get(i).asInt() != from + start + i) {
        throw new IllegalArgumentException("the indexes " + indexes + " are not consecutive");
      }
    }
    return new Span(start, start + indexes.size());
  }
}
