package dev.stele.lexicon;

import dev.stele.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lexicons that are shipped, under a user's terms where there are some, loaded when first asked
 * for and then kept. Thread-safe.
 *
 * <p>Regional variants share a lexicon: {@code ko-KP} reads that of {@code ko}.
 */
public final class Lexicons {

  /** The terms that a user has for an ordered pair of languages. */
  @FunctionalInterface
  public interface Terms {
    List<Term> of(Language left, Language right);
  }

  private final Map<String, Lexicon> loaded = new ConcurrentHashMap<>();
  private final Terms terms;

  public Lexicons() {
    this((left, right) -> List.of());
  }

  public Lexicons(Terms terms) {
    this.terms = terms;
  }

  /**
   * The lexicon of an ordered pair of languages; an empty one when none is shipped for it.
   *
   * @throws IllegalArgumentException when the file is damaged, with its name
   */
  public Lexicon of(Language left, Language right) {
    String name = left.base() + "-" + right.base();
    return loaded.computeIfAbsent(name, key -> load(left, right).with(terms.of(left, right)));
  }

  private static Lexicon load(Language left, Language right) {
    Lexicon direct = read(left, right);
    return direct.isEmpty() ? read(right, left).flipped() : direct;
  }

  private static Lexicon read(Language left, Language right) {
    String name = "/lexicon/%s-%s.lexicon".formatted(left.base(), right.base());
    try (InputStream in = Lexicons.class.getResourceAsStream(name)) {
      return in == null ? Lexicon.empty(left, right) : PackedLexicon.read(in, name);
    } catch (IOException e) {
      throw new UncheckedIOException("the lexicon " + name + " cannot be read", e);
    }
  }
}
