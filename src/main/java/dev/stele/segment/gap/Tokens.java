package dev.stele.segment.gap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers tokens: words come back, and each stands beside several gaps. Thread-safe. */
final class Tokens {

  /** How many are remembered before the memory is cleared: some ten megabytes. */
  private static final int REMEMBERED = 20_000;

  private final Map<String, Token> known = new ConcurrentHashMap<>();

  /** The token that a stretch between two white spaces is. */
  Token of(String text) {
    Token token = known.get(text);
    if (token == null) {
      token = new Token(text);
      if (known.size() >= REMEMBERED) {
        known.clear();
      }
      known.put(text, token);
    }
    return token;
  }
}
