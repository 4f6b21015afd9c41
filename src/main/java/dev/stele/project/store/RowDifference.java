package dev.stele.project.store;

import dev.stele.text.Annotation;
import dev.stele.text.Bead;
import dev.stele.text.Comment;
import dev.stele.text.Dismissal;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What an edit changed in a row, as JSON: only the parts and the cells that are not as before. */
final class RowDifference {

  private RowDifference() {}

  static void write(JsonGenerator json, int of, Row before, Row after) {
    json.writeStartObject();
    json.writeNumberProperty("of", of);
    if (after.status() != before.status()) {
      json.writeStringProperty("status", after.status().name());
    }
    if (Double.compare(after.confidence(), before.confidence()) != 0) {
      json.writeNumberProperty("confidence", after.confidence());
    }
    if (!after.cells().equals(before.cells())) {
      writeCells(json, before, after);
    }
    if (!after.beads().equals(before.beads())) {
      json.writeName("beads");
      RowJson.writeBeads(json, after.beads());
    }
    if (!after.comments().equals(before.comments())) {
      json.writeName("comments");
      RowJson.writeComments(json, after.comments());
    }
    if (!after.annotations().equals(before.annotations())) {
      json.writeName("annotations");
      RowJson.writeAnnotations(json, after.annotations());
    }
    if (!after.dismissals().equals(before.dismissals())) {
      json.writeName("dismissals");
      RowJson.writeDismissals(json, after.dismissals());
    }
    json.writeEndObject();
  }

  private static void writeCells(JsonGenerator json, Row before, Row after) {
    json.writeName("cells");
    json.writeStartArray();
    for (int version = 0; version < after.versions(); version++) {
      if (after.cell(version).equals(before.cell(version))) {
        json.writeNull();
      } else {
        RowJson.writeCell(json, after.cell(version));
      }
    }
    json.writeEndArray();
  }

  /** Reads a difference whose opening brace is the current token. */
  static Row read(JsonParser json, List<Row> removed) {
    json.nextToken();
    json.nextToken();
    Row before = removed.get(json.getIntValue());
    Status status = before.status();
    double confidence = before.confidence();
    List<List<Segment>> cells = before.cells();
    List<List<Bead>> beads = before.beads();
    List<Comment> comments = before.comments();
    List<Annotation> annotations = before.annotations();
    List<Dismissal> dismissals = before.dismissals();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "status" -> status = Status.valueOf(json.getString());
        case "confidence" -> confidence = json.getDoubleValue();
        case "cells" -> cells = readCells(json, before);
        case "beads" -> beads = RowJson.readBeads(json);
        case "comments" -> comments = RowJson.readComments(json);
        case "annotations" -> annotations = RowJson.readAnnotations(json);
        case "dismissals" -> dismissals = RowJson.readDismissals(json);
        default -> throw new IllegalArgumentException("unknown part of a row: " + field);
      }
    }
    return new Row(
        before.id(), cells, beads, status, confidence, comments, annotations, dismissals);
  }

  private static List<List<Segment>> readCells(JsonParser json, Row before) {
    List<List<Segment>> cells = new ArrayList<>(before.versions());
    while (json.nextToken() != JsonToken.END_ARRAY) {
      boolean unchanged = json.currentToken() == JsonToken.VALUE_NULL;
      cells.add(unchanged ? before.cell(cells.size()) : RowJson.readCell(json));
    }
    return cells;
  }
}
