package dev.stele.workbench.review.talk;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * Who answers which question of the screen. A question is a word and an object; what it holds and
 * what is answered are records, and travel as JSON.
 */
public final class Answers {

  /** A question without particulars. */
  public record Nothing() {}

  private final Map<String, Function<JsonNode, Object>> all = new HashMap<>();

  public <T> Answers on(String question, Class<T> kind, Function<T, Object> answer) {
    Function<JsonNode, Object> before =
        all.put(question, asked -> answer.apply(JacksonUtils.readToObject(asked, kind)));
    if (before != null) {
      throw new IllegalArgumentException("two answers to " + question);
    }
    return this;
  }

  public JsonNode answer(String question, JsonNode asked) {
    Function<JsonNode, Object> answer = all.get(question);
    if (answer == null) {
      throw new IllegalArgumentException("nobody answers " + question);
    }
    return json(answer.apply(asked));
  }

  public static JsonNode json(Object value) {
    return JacksonUtils.getMapper().valueToTree(value);
  }
}
