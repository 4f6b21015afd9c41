package dev.stele.exchange.marks;

import dev.stele.text.Annotation;
import dev.stele.text.Category;
import dev.stele.text.Comment;
import dev.stele.text.Dismissal;
import dev.stele.text.Severity;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people said of a row as JSON lists of strings. Reading throws {@link
 * IllegalArgumentException} when a value is not what it should be.
 */
final class Said {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Said() {}

  static String write(Comment comment) {
    return list(comment.author(), comment.at().toString(), comment.text());
  }

  static String write(Annotation annotation, List<String> tags) {
    return list(
        tags.get(annotation.version()),
        Values.name(annotation.category()),
        Values.name(annotation.severity()),
        annotation.note());
  }

  static String write(Dismissal dismissal) {
    return list(
        dismissal.check(),
        dismissal.finding(),
        dismissal.author(),
        dismissal.at().toString(),
        dismissal.reason());
  }

  /** What the sentence at a place of its cell, counted from 0, said before it was edited. */
  static String write(int place, String original) {
    return JSON.writeValueAsString(List.of(place, original));
  }

  static Comment comment(String value) {
    JsonNode list = list(value, 3);
    return new Comment(text(list, 0), moment(list, 1), text(list, 2));
  }

  static Annotation annotation(String value, List<String> tags) {
    JsonNode list = list(value, 4);
    return new Annotation(
        tags.indexOf(text(list, 0)),
        Values.constant(Category.class, text(list, 1)),
        Values.constant(Severity.class, text(list, 2)),
        text(list, 3));
  }

  static Dismissal dismissal(String value) {
    JsonNode list = list(value, 5);
    return new Dismissal(
        text(list, 0), text(list, 1), text(list, 2), moment(list, 3), text(list, 4));
  }

  static JsonNode original(String value) {
    return list(value, 2);
  }

  private static String list(String... parts) {
    return JSON.writeValueAsString(parts);
  }

  private static JsonNode list(String value, int size) {
    try {
      JsonNode json = JSON.readTree(value);
      if (json.isArray() && json.size() == size) {
        return json;
      }
    } catch (JacksonException e) {
      throw damaged(value, e);
    }
    throw damaged(value, new IllegalArgumentException("not a list of " + size));
  }

  private static String text(JsonNode list, int index) {
    return list.get(index).asString("");
  }

  private static Instant moment(JsonNode list, int index) {
    try {
      return Instant.parse(text(list, index));
    } catch (DateTimeException e) {
      throw damaged(list.toString(), e);
    }
  }

  private static IllegalArgumentException damaged(String value, Exception cause) {
    return new IllegalArgumentException("not what was written: " + value, cause);
  }
}
