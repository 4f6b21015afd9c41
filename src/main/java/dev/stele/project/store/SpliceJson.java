package dev.stele.project.store;

import dev.stele.text.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The rows of a splice as JSON: {@code [[removed…], [inserted…]]}. An inserted row that stands for
 * a removed one of the same id is written as what differs, {@code {"of": 3, "status": "ACCEPTED"}},
 * so that accepting thousands of rows does not repeat their text.
 */
public final class SpliceJson {

  /** The rows that a splice takes away and those that it puts there. */
  public record Body(List<Row> removed, List<Row> inserted) {}

  private SpliceJson() {}

  public static void write(JsonGenerator json, Body body) {
    Map<Long, Integer> places = new HashMap<>();
    json.writeStartArray();
    json.writeStartArray();
    for (Row row : body.removed()) {
      places.put(row.id(), places.size());
      RowJson.write(json, row);
    }
    json.writeEndArray();
    json.writeStartArray();
    for (Row row : body.inserted()) {
      Integer of = places.get(row.id());
      if (of == null) {
        RowJson.write(json, row);
      } else {
        RowDifference.write(json, of, body.removed().get(of), row);
      }
    }
    json.writeEndArray();
    json.writeEndArray();
  }

  static Body read(JsonParser json) {
    json.nextToken();
    json.nextToken();
    List<Row> removed = RowJson.list(json, () -> RowJson.read(json));
    json.nextToken();
    List<Row> inserted =
        RowJson.list(
            json,
            () ->
                json.currentToken() == JsonToken.START_ARRAY
                    ? RowJson.read(json)
                    : RowDifference.read(json, removed));
    return new Body(removed, inserted);
  }
}
