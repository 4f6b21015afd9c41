package dev.stele.check;

import dev.stele.glossary.Glossary;
import dev.stele.text.Severity;
import java.util.Map;
import java.util.Optional;

/**
 * What a project wants of its checks.
 *
 * @param source the version that the others translate
 * @param choices by the check's name; whatever is not there is as the check has it
 * @param glossary the project's terms
 */
public record CheckSettings(int source, Map<String, Choice> choices, Glossary glossary) {

  public static final CheckSettings DEFAULT = new CheckSettings(0, Map.of());

  public CheckSettings {
    choices = Map.copyOf(choices);
  }

  public CheckSettings(int source, Map<String, Choice> choices) {
    this(source, choices, Glossary.EMPTY);
  }

  /**
   * What is wanted of one check.
   *
   * @param severity in place of the check's own
   * @param tolerance 0..1: how much is let pass, 0 nothing, 1 all but the crassest; each check says
   *     what it makes of it
   */
  public record Choice(boolean on, Optional<Severity> severity, double tolerance) {

    /** Neither strict nor lenient. */
    public static final double USUAL = 0.5;

    public static final Choice DEFAULT = new Choice(true, Optional.empty(), USUAL);

    public Choice {
      if (!(tolerance >= 0 && tolerance <= 1)) {
        throw new IllegalArgumentException("tolerance=" + tolerance + " is not within 0..1");
      }
    }
  }

  public CheckSettings withGlossary(Glossary other) {
    return new CheckSettings(source, choices, other);
  }

  public Choice of(String check) {
    return choices.getOrDefault(check, Choice.DEFAULT);
  }
}
