package dev.stele.check.wording;

import dev.stele.check.Check;
import dev.stele.check.CheckSettings;
import dev.stele.check.WordLinks;
import java.util.List;

/** The checks of wording. */
public final class WordingChecks {

  private WordingChecks() {}

  public static List<Check> all(CheckSettings settings, WordLinks links) {
    Terms terms = new Terms(settings.glossary());
    return List.of(
        new TermCheck(settings, terms, links),
        new TermChoice(settings, terms),
        new Untranslated(settings, links),
        new ScriptCheck(settings),
        new RepeatedWord(),
        new Consistency(settings, links));
  }
}
