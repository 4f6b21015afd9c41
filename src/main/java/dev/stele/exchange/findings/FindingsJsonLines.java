package dev.stele.exchange.findings;

import dev.stele.check.Checked;
import dev.stele.check.Finding;
import dev.stele.text.Span;
import dev.stele.text.Version;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON Lines: an object a finding, in the order of the rows, which count from 1. Offsets count
 * UTF-16 units in the cell's text, its sentences joined by a space.
 */
final class FindingsJsonLines implements FindingsWriter {

  private final Phrases phrases;
  private final JsonFactory factory =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .rootValueSeparator("")
          .build();

  FindingsJsonLines(Phrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public void write(Checked checked, OutputStream out) throws IOException {
    List<Version> versions = checked.text().versions();
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      for (int row = 0; row < checked.findings().size(); row++) {
        for (Finding finding : checked.findings().get(row)) {
          write(json, row + 1, finding, versions);
          json.writeRaw('\n');
        }
      }
    } catch (JacksonException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e);
    }
    out.flush();
  }

  private void write(JsonGenerator json, int row, Finding finding, List<Version> versions) {
    json.writeStartObject();
    json.writeNumberProperty("row", row);
    json.writeStringProperty("check", finding.check());
    json.writeStringProperty("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("version", tag(versions, finding.version()));
    json.writeArrayPropertyStart("languages");
    for (int v = 0; v < versions.size(); v++) {
      if (finding.concerns(v)) {
        json.writeString(tag(versions, v));
      }
    }
    json.writeEndArray();
    json.writeObjectPropertyStart("spans");
    for (int v = 0; v < versions.size(); v++) {
      if (!finding.spans().get(v).isEmpty()) {
        writeSpans(json, tag(versions, v), finding.spans().get(v));
      }
    }
    json.writeEndObject();
    json.writeStringProperty("message", phrases.message(finding));
    json.writeEndObject();
  }

  private static void writeSpans(JsonGenerator json, String tag, List<Span> spans) {
    json.writeArrayPropertyStart(tag);
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static String tag(List<Version> versions, int version) {
    return versions.get(version).language().tag();
  }
}
