package dev.stele.exchange.rows;

import dev.stele.exchange.marks.Values;
import dev.stele.text.Annotation;
import dev.stele.text.Category;
import dev.stele.text.Comment;
import dev.stele.text.Dismissal;
import dev.stele.text.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What people said of a row of JSON Lines; nothing where the row says nothing. */
final class JsonSaid {

  private JsonSaid() {}

  static List<Comment> comments(JsonNode list) {
    List<Comment> comments = new ArrayList<>();
    for (JsonNode json : list) {
      comments.add(new Comment(text(json, "author"), moment(json), text(json, "text")));
    }
    return comments;
  }

  static List<Annotation> annotations(JsonNode list, List<String> tags) {
    List<Annotation> annotations = new ArrayList<>();
    for (JsonNode json : list) {
      annotations.add(
          new Annotation(
              tags.indexOf(text(json, "language")),
              Values.constant(Category.class, text(json, "category")),
              Values.constant(Severity.class, text(json, "severity")),
              text(json, "note")));
    }
    return annotations;
  }

  static List<Dismissal> dismissals(JsonNode list) {
    List<Dismissal> dismissals = new ArrayList<>();
    for (JsonNode json : list) {
      dismissals.add(
          new Dismissal(
              text(json, "check"),
              text(json, "finding"),
              text(json, "author"),
              moment(json),
              text(json, "reason")));
    }
    return dismissals;
  }

  private static Instant moment(JsonNode json) {
    return Instant.parse(text(json, "at"));
  }

  private static String text(JsonNode json, String name) {
    return json.required(name).asString();
  }
}
