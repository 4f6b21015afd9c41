package dev.stele.exchange.table;

import com.ibm.icu.util.ULocale;
import dev.stele.text.Language;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Languages as people head columns: by tag or by name, in English, Russian, Korean or their own.
 */
public final class LanguageNames {

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*");

  /**
   * A name with a tag or a country behind it: {@code Korean (ko-KP)}, {@code Korean (North Korea)}.
   */
  private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*[(\\[](.+)[)\\]]");

  private final Map<String, String> names = new HashMap<>();

  public Optional<Language> of(String head) {
    String text = head.strip();
    Optional<Language> tag = tag(text);
    Matcher brackets = BRACKETS.matcher(text);
    if (tag.isPresent()) {
      return tag;
    } else if (!brackets.matches()) {
      return named(text);
    }
    return tag(brackets.group(2))
        .or(() -> named(brackets.group(1)).map(base -> in(base, brackets.group(2))));
  }

  private static Optional<Language> tag(String text) {
    if (!TAG.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      Language language = new Language(text.replace('_', '-'));
      ULocale locale = new ULocale(language.tag());
      boolean known = !locale.getDisplayLanguage(ULocale.ENGLISH).equals(locale.getLanguage());
      return known ? Optional.of(language) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Language> named(String name) {
    if (names.isEmpty()) {
      for (String code : ULocale.getISOLanguages()) {
        if (code.length() < 2 || code.equals("und")) {
          continue;
        }
        ULocale locale = new ULocale(code);
        for (String reader : new String[] {"en", "ru", "ko", code}) {
          String called = locale.getDisplayLanguage(new ULocale(reader));
          if (!called.isBlank() && !called.equals(code)) {
            names.putIfAbsent(called.toLowerCase(Locale.ROOT), code);
          }
        }
      }
    }
    return Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT))).map(Language::new);
  }

  private static Language in(Language base, String country) {
    for (String code : Locale.getISOCountries()) {
      if (Locale.of("", code).getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(country)) {
        return new Language(base + "-" + code);
      }
    }
    return base;
  }
}
