package dev.stele.exchange.rows;

import dev.stele.exchange.marks.Values;
import dev.stele.text.Annotation;
import dev.stele.text.Comment;
import dev.stele.text.Dismissal;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * What a row of JSON Lines says beyond its alignment: where paragraphs and headings begin, what was
 * edited, and what people said. Sentences count over the whole text.
 */
final class JsonDetails {

  private final JsonGenerator json;
  private final List<String> tags;
  private final int[] from;

  /**
   * @param from for each version the number of its sentences before the row
   */
  JsonDetails(JsonGenerator json, List<String> tags, int[] from) {
    this.json = json;
    this.tags = tags;
    this.from = from;
  }

  /** {@code paragraphs} is always there: a row of other tools that lacks it opens one. */
  void write(Row row) {
    writeSentences(row, "paragraphs", s -> given(s.opensParagraph()), true);
    writeSentences(row, "headings", s -> given(s.start() == Start.HEADING), false);
    writeSentences(row, "originals", Segment::original, false);
    if (!row.comments().isEmpty()) {
      json.writeArrayPropertyStart("comments");
      row.comments().forEach(this::write);
      json.writeEndArray();
    }
    if (!row.annotations().isEmpty()) {
      json.writeArrayPropertyStart("annotations");
      row.annotations().forEach(this::write);
      json.writeEndArray();
    }
    if (!row.dismissals().isEmpty()) {
      json.writeArrayPropertyStart("dismissals");
      row.dismissals().forEach(this::write);
      json.writeEndArray();
    }
  }

  private static Optional<String> given(boolean holds) {
    return holds ? Optional.of("") : Optional.empty();
  }

  /** An index, or an index with a text, for each sentence of which there is something to say. */
  private void writeSentences(
      Row row, String name, Function<Segment, Optional<String>> said, boolean always) {
    boolean any =
        row.cells().stream().flatMap(List::stream).anyMatch(s -> said.apply(s).isPresent());
    if (!any && !always) {
      return;
    }
    json.writeObjectPropertyStart(name);
    for (int v = 0; v < tags.size(); v++) {
      List<Segment> cell = row.cell(v);
      if (cell.stream().anyMatch(s -> said.apply(s).isPresent())) {
        json.writeArrayPropertyStart(tags.get(v));
        for (int i = 0; i < cell.size(); i++) {
          int index = from[v] + i;
          said.apply(cell.get(i)).ifPresent(text -> writeSentence(index, text));
        }
        json.writeEndArray();
      }
    }
    json.writeEndObject();
  }

  private void writeSentence(int index, String text) {
    if (text.isEmpty()) {
      json.writeNumber(index);
    } else {
      json.writeStartObject();
      json.writeNumberProperty("index", index);
      json.writeStringProperty("text", text);
      json.writeEndObject();
    }
  }

  private void write(Comment comment) {
    json.writeStartObject();
    json.writeStringProperty("author", comment.author());
    json.writeStringProperty("at", comment.at().toString());
    json.writeStringProperty("text", comment.text());
    json.writeEndObject();
  }

  private void write(Annotation annotation) {
    json.writeStartObject();
    json.writeStringProperty("language", tags.get(annotation.version()));
    json.writeStringProperty("category", Values.name(annotation.category()));
    json.writeStringProperty("severity", Values.name(annotation.severity()));
    json.writeStringProperty("note", annotation.note());
    json.writeEndObject();
  }

  private void write(Dismissal dismissal) {
    json.writeStartObject();
    json.writeStringProperty("check", dismissal.check());
    json.writeStringProperty("finding", dismissal.finding());
    json.writeStringProperty("author", dismissal.author());
    json.writeStringProperty("at", dismissal.at().toString());
    json.writeStringProperty("reason", dismissal.reason());
    json.writeEndObject();
  }
}
