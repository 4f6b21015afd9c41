package dev.stele.exchange;

import dev.stele.text.Language;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What is known of a file before it is read: the language that it is said to be in, which weighs in
 * when its encoding must be guessed, and the encoding where somebody has chosen it.
 */
public record Hints(Optional<Language> language, Optional<Charset> charset) {

  public static final Hints NONE = new Hints(Optional.empty(), Optional.empty());

  public static Hints of(Language language) {
    return new Hints(Optional.of(language), Optional.empty());
  }

  public Hints withCharset(Charset chosen) {
    return new Hints(language, Optional.of(chosen));
  }
}
