package dev.stele.text;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A language as a BCP 47 tag in canonical case, such as {@code en}, {@code ko} or {@code ko-KP};
 * tags that differ only in case are equal.
 */
public record Language(String tag) {

  public static final Language ENGLISH = new Language("en");
  public static final Language RUSSIAN = new Language("ru");
  public static final Language KOREAN = new Language("ko");

  /**
   * @throws IllegalArgumentException when {@code tag} is not a well-formed BCP 47 tag
   */
  public Language {
    try {
      tag = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(
          "not a language tag: '" + tag + "' (expected one like en, ru or ko-KP)", e);
    }
    if (tag.equals("und")) {
      throw new IllegalArgumentException("the language tag is empty");
    }
  }

  /** The primary language subtag alone: {@code ko} for {@code ko-KP}. */
  public String base() {
    return locale().getLanguage();
  }

  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** The language's name for people who read {@code reader}. */
  public String displayName(Locale reader) {
    return locale().getDisplayName(reader);
  }

  @Override
  public String toString() {
    return tag;
  }
}
