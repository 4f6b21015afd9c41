package dev.stele.check.names;

import dev.stele.check.Check;
import dev.stele.check.CheckSettings;
import dev.stele.check.WordLinks;
import dev.stele.lexicon.names.NameList;
import dev.stele.text.Language;
import java.util.List;
import java.util.Set;

/** The checks of names. */
public final class NameChecks {

  private static final Set<String> LANGUAGES = Set.of("en", "ru", "ko");

  private NameChecks() {}

  /** Whether the names of a language are known here. */
  static boolean knows(Language language) {
    return LANGUAGES.contains(language.base());
  }

  public static List<Check> all(CheckSettings settings, WordLinks links) {
    NameList list = NameList.shipped();
    return List.of(
        new NameCheck(settings, list, links), new AbbreviationCheck(settings, list, links));
  }
}
