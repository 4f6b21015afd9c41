package dev.stele.exchange.rows;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.MultitextWriter;
import dev.stele.exchange.marks.Tags;
import dev.stele.exchange.marks.Values;
import dev.stele.text.Bead;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON Lines: one object a row, in order, for scripts. Rows count from 1, sentences from 0 over the
 * whole text; pairs are named in the order of the versions. What most rows do not have is left out
 * where they have none.
 */
public final class JsonLinesWriter implements MultitextWriter {

  private final JsonFactory factory =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator("")
          .build();

  private final RowField more;

  public JsonLinesWriter() {
    this((json, row) -> {});
  }

  /**
   * @param more what each row has to say beside the fields of the format
   */
  public JsonLinesWriter(RowField more) {
    this.more = more;
  }

  @Override
  public void write(Multitext text, Colophon colophon, OutputStream out, Progress progress)
      throws IOException {
    List<String> tags = Tags.distinct(text);
    int[] from = new int[tags.size()];
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      for (int i = 0; i < text.rows().size(); i++) {
        MultitextWriter.tell(text, i, progress);
        Row row = text.rows().get(i);
        writeRow(json, i + 1, row, tags, from);
        json.writeRaw('\n');
        for (int v = 0; v < from.length; v++) {
          from[v] += row.cell(v).size();
        }
      }
    } catch (JacksonException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e);
    }
    out.flush();
  }

  private void writeRow(JsonGenerator json, int number, Row row, List<String> tags, int[] from) {
    json.writeStartObject();
    json.writeNumberProperty("row", number);
    json.writeObjectPropertyStart("segments");
    for (int v = 0; v < tags.size(); v++) {
      json.writeArrayPropertyStart(tags.get(v));
      for (Segment segment : row.cell(v)) {
        json.writeString(segment.text());
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("indexes");
    for (int v = 0; v < tags.size(); v++) {
      writeIndexes(json, tags.get(v), new Span(0, row.cell(v).size()).shift(from[v]));
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("beads");
    for (Pair pair : Pair.all(tags.size())) {
      writeBeads(json, row.beads(pair), pair, tags, from);
    }
    json.writeEndObject();
    json.writeNumberProperty("confidence", Values.confidence(row.confidence()));
    json.writeStringProperty("status", Values.name(row.status()));
    if (row.id() != number) {
      json.writeNumberProperty("id", row.id());
    }
    new JsonDetails(json, tags, from).write(row);
    more.write(json, number - 1);
    json.writeEndObject();
  }

  private static void writeBeads(
      JsonGenerator json, List<Bead> beads, Pair pair, List<String> tags, int[] from) {
    String left = tags.get(pair.left());
    String right = tags.get(pair.right());
    json.writeArrayPropertyStart(left + "-" + right);
    for (Bead bead : beads) {
      json.writeStartObject();
      writeIndexes(json, left, bead.left().shift(from[pair.left()]));
      writeIndexes(json, right, bead.right().shift(from[pair.right()]));
      json.writeNumberProperty("confidence", Values.confidence(bead.confidence()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeIndexes(JsonGenerator json, String name, Span span) {
    json.writeArrayPropertyStart(name);
    for (int i = span.start(); i < span.end(); i++) {
      json.writeNumber(i);
    }
    json.writeEndArray();
  }
}
