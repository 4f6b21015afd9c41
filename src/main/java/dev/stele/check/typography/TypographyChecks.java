package dev.stele.check.typography;

import dev.stele.check.Check;
import dev.stele.check.CheckSettings;
import java.util.List;

/** The checks of typography. */
public final class TypographyChecks {

  private TypographyChecks() {}

  public static List<Check> all(CheckSettings settings) {
    return List.of(
        new EndMark(settings),
        new Brackets(),
        new Spaces(),
        new NoBreakSpaces(),
        new FullWidth(),
        new Composition(),
        new Dashes(),
        new NumberFormat(),
        new Yo(),
        new Particles(),
        new SpeechLevel());
  }
}
