package dev.stele.workbench.review.talk;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Who answers which question of the screen. A question is a word and an object; what it holds and
 * what is answered are records, and travel as JSON.
 */
public final class Answers {

  /** A question without particulars. */
  public record Nothing() {}

  private final Map<String, Function<JsonNode, Supplier<Object>>> all = new HashMap<>();
  private final Set<String> prepared = new HashSet<>();

  public <T> Answers on(String question, Class<T> kind, Function<T, Object> answer) {
    return put(question, asked -> () -> answer.apply(JacksonUtils.readToObject(asked, kind)));
  }

  /**
   * A question that takes its time: the answer looks at once at what the person sees, and what it
   * gives does the rest, on any thread.
   */
  public <T> Answers onSlow(String question, Class<T> kind, Function<T, Supplier<Object>> answer) {
    prepared.add(question);
    return put(question, asked -> answer.apply(JacksonUtils.readToObject(asked, kind)));
  }

  private Answers put(String question, Function<JsonNode, Supplier<Object>> answer) {
    if (all.put(question, answer) != null) {
      throw new IllegalArgumentException("two answers to " + question);
    }
    return this;
  }

  public JsonNode answer(String question, JsonNode asked) {
    return begin(question, asked).get();
  }

  /** Begins to answer; what is given ends it. */
  Supplier<JsonNode> begin(String question, JsonNode asked) {
    Function<JsonNode, Supplier<Object>> answer = all.get(question);
    if (answer == null) {
      throw new IllegalArgumentException("nobody answers " + question);
    }
    Supplier<Object> rest = answer.apply(asked);
    return () -> json(rest.get());
  }

  /** Whether the end of an answer needs nothing of what others ask. */
  boolean isPrepared(String question) {
    return prepared.contains(question);
  }

  public static JsonNode json(Object value) {
    return JacksonUtils.getMapper().valueToTree(value);
  }
}
