package dev.stele.wording;

import java.util.List;

/**
 * Something to be said to people, in whichever language they read: the key of a pattern and what
 * fills its places.
 *
 * @param arguments texts, numbers, languages ({@link dev.stele.text.Language}) or messages
 */
public record Message(String key, List<Object> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
