package dev.stele.check.wording;

import dev.stele.text.Language;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.Set;

/** In which scripts languages are written. */
final class Scripts {

  private static final Set<String> CYRILLIC =
      Set.of("ru", "uk", "be", "bg", "mk", "kk", "ky", "mn", "tg", "sr");

  private static final Set<String> LATIN =
      Set.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sk", "hu", "ro", "sv", "da", "no",
          "nb", "nn", "fi", "et", "lv", "lt", "tr", "id", "vi", "hr", "sl", "ca");

  private Scripts() {}

  /** The script of a language, nothing where it is not known or several are at home. */
  static Optional<UnicodeScript> of(Language language) {
    if (!language.locale().getScript().isEmpty()) {
      return Optional.empty();
    }
    String base = language.base();
    if (base.equals("ko")) {
      return Optional.of(UnicodeScript.HANGUL);
    }
    if (CYRILLIC.contains(base)) {
      return Optional.of(UnicodeScript.CYRILLIC);
    }
    return LATIN.contains(base) ? Optional.of(UnicodeScript.LATIN) : Optional.empty();
  }

  /** The script of a character, without signs that belong to all. */
  static UnicodeScript of(char c) {
    return Character.isLetter(c) ? UnicodeScript.of(c) : UnicodeScript.COMMON;
  }
}
