package dev.stele.cli.options;

import dev.stele.text.Language;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Languages as people write them on the command line. */
public final class Languages {

  private Languages() {}

  /**
   * @throws UsageException when there is no such language
   */
  public static Language named(String tag) {
    Language language;
    try {
      language = new Language(tag);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    if (!Set.of(Locale.getISOLanguages()).contains(language.base()) && !isThreeLetters(language)) {
      throw new UsageException(
          "unknown language '" + tag + "'; use a tag such as en, ru, ko or ko-KP");
    }
    return language;
  }

  /** Languages without a two-letter code, such as {@code chv}, which Java knows by no list. */
  private static boolean isThreeLetters(Language language) {
    return language.base().length() == 3;
  }

  /** Pairs such as {@code ru=FILE} by their language. */
  public static Map<Language, String> byLanguage(Map<String, String> pairs) {
    Map<Language, String> map = new LinkedHashMap<>();
    pairs.forEach((tag, value) -> map.put(named(tag), value));
    return map;
  }
}
