package dev.stele.check.figures;

import dev.stele.check.Check;
import dev.stele.check.CheckSettings;
import java.util.List;

/** The checks of figures. */
public final class FigureChecks {

  private FigureChecks() {}

  public static List<Check> all(CheckSettings settings) {
    return List.of(
        new Numbers(settings),
        new Dates(settings),
        new References(settings),
        new CodeCheck(settings));
  }
}
