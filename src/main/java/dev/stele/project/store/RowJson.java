package dev.stele.project.store;

import dev.stele.text.Annotation;
import dev.stele.text.Bead;
import dev.stele.text.Category;
import dev.stele.text.Comment;
import dev.stele.text.Dismissal;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.text.Start;
import dev.stele.text.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Rows as compact JSON: {@code [id, status, confidence, cells, beads, comments, annotations]}, and
 * at the end dismissals where there are any.
 *
 * <p>A cell is a list of sentences; a sentence that goes on in its paragraph is its text, any other
 * is {@code [start, text]} or, once edited, {@code [start, text, original]}. Beads lie end to end,
 * so each pair's are {@code [left length, right length, confidence, …]}. Doubles are written in the
 * shortest form that reads back exactly.
 */
final class RowJson {

  /** Most beads link one sentence with one: they share their spans, which saves a tenth of heap. */
  private static final Span[] SHORT = {
    new Span(0, 0), new Span(0, 1), new Span(0, 2), new Span(1, 1), new Span(1, 2), new Span(2, 2)
  };

  private RowJson() {}

  static void write(JsonGenerator json, Row row) {
    json.writeStartArray();
    json.writeNumber(row.id());
    json.writeString(row.status().name());
    json.writeNumber(row.confidence());
    json.writeStartArray();
    row.cells().forEach(cell -> writeCell(json, cell));
    json.writeEndArray();
    writeBeads(json, row.beads());
    writeComments(json, row.comments());
    writeAnnotations(json, row.annotations());
    if (!row.dismissals().isEmpty()) {
      writeDismissals(json, row.dismissals());
    }
    json.writeEndArray();
  }

  static void writeCell(JsonGenerator json, List<Segment> cell) {
    json.writeStartArray();
    for (Segment segment : cell) {
      if (segment.start() == Start.SENTENCE && !segment.isEdited()) {
        json.writeString(segment.text());
      } else {
        json.writeStartArray();
        json.writeString(segment.start().name());
        json.writeString(segment.text());
        segment.original().ifPresent(json::writeString);
        json.writeEndArray();
      }
    }
    json.writeEndArray();
  }

  static void writeBeads(JsonGenerator json, List<List<Bead>> beads) {
    json.writeStartArray();
    for (List<Bead> pair : beads) {
      json.writeStartArray();
      for (Bead bead : pair) {
        json.writeNumber(bead.left().length());
        json.writeNumber(bead.right().length());
        json.writeNumber(bead.confidence());
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  static void writeComments(JsonGenerator json, List<Comment> comments) {
    json.writeStartArray();
    for (Comment comment : comments) {
      json.writeString(comment.author());
      json.writeString(comment.at().toString());
      json.writeString(comment.text());
    }
    json.writeEndArray();
  }

  static void writeAnnotations(JsonGenerator json, List<Annotation> annotations) {
    json.writeStartArray();
    for (Annotation annotation : annotations) {
      json.writeNumber(annotation.version());
      json.writeString(annotation.category().name());
      json.writeString(annotation.severity().name());
      json.writeString(annotation.note());
    }
    json.writeEndArray();
  }

  static void writeDismissals(JsonGenerator json, List<Dismissal> dismissals) {
    json.writeStartArray();
    for (Dismissal dismissal : dismissals) {
      json.writeString(dismissal.check());
      json.writeString(dismissal.finding());
      json.writeString(dismissal.author());
      json.writeString(dismissal.at().toString());
      json.writeString(dismissal.reason());
    }
    json.writeEndArray();
  }

  /** Reads a row whose opening bracket is the current token. */
  static Row read(JsonParser json) {
    json.nextToken();
    long id = json.getLongValue();
    Status status = Status.valueOf(json.nextStringValue());
    json.nextToken();
    double confidence = json.getDoubleValue();
    json.nextToken();
    List<List<Segment>> cells = list(json, () -> readCell(json));
    json.nextToken();
    List<List<Bead>> beads = readBeads(json);
    json.nextToken();
    List<Comment> comments = readComments(json);
    json.nextToken();
    List<Annotation> annotations = readAnnotations(json);
    List<Dismissal> dismissals = List.of();
    if (json.nextToken() != JsonToken.END_ARRAY) {
      dismissals = readDismissals(json);
      json.nextToken();
    }
    return new Row(id, cells, beads, status, confidence, comments, annotations, dismissals);
  }

  static List<Segment> readCell(JsonParser json) {
    return list(json, () -> readSegment(json));
  }

  private static Segment readSegment(JsonParser json) {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return new Segment(json.getString(), Start.SENTENCE);
    }
    Start start = Start.valueOf(json.nextStringValue());
    String text = json.nextStringValue();
    if (json.nextToken() == JsonToken.END_ARRAY) {
      return new Segment(text, start);
    }
    String original = json.getString();
    json.nextToken();
    return new Segment(text, start, Optional.of(original));
  }

  static List<List<Bead>> readBeads(JsonParser json) {
    return list(json, () -> readPair(json));
  }

  private static List<Bead> readPair(JsonParser json) {
    int[] ends = new int[2];
    return list(
        json,
        () -> {
          Span left = span(ends[0], json.getIntValue());
          json.nextToken();
          Span right = span(ends[1], json.getIntValue());
          json.nextToken();
          ends[0] = left.end();
          ends[1] = right.end();
          return new Bead(left, right, json.getDoubleValue());
        });
  }

  private static Span span(int start, int length) {
    for (Span span : SHORT) {
      if (span.start() == start && span.length() == length) {
        return span;
      }
    }
    return new Span(start, start + length);
  }

  static List<Comment> readComments(JsonParser json) {
    return list(
        json,
        () ->
            new Comment(
                json.getString(), Instant.parse(json.nextStringValue()), json.nextStringValue()));
  }

  static List<Annotation> readAnnotations(JsonParser json) {
    return list(
        json,
        () ->
            new Annotation(
                json.getIntValue(),
                Category.valueOf(json.nextStringValue()),
                Severity.valueOf(json.nextStringValue()),
                json.nextStringValue()));
  }

  static List<Dismissal> readDismissals(JsonParser json) {
    return list(
        json,
        () ->
            new Dismissal(
                json.getString(),
                json.nextStringValue(),
                json.nextStringValue(),
                Instant.parse(json.nextStringValue()),
                json.nextStringValue()));
  }

  /** Reads an array whose opening bracket is the current token; ends on the closing one. */
  static <T> List<T> list(JsonParser json, Supplier<T> item) {
    if (json.nextToken() == JsonToken.END_ARRAY) {
      return List.of();
    }
    List<T> items = new ArrayList<>(3);
    do {
      items.add(item.get());
    } while (json.nextToken() != JsonToken.END_ARRAY);
    return items;
  }
}
