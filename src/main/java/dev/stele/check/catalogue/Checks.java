package dev.stele.check.catalogue;

import dev.stele.check.Check;
import dev.stele.check.CheckSettings;
import dev.stele.check.figures.FigureChecks;
import dev.stele.check.structure.StructureChecks;
import dev.stele.check.typography.TypographyChecks;
import java.util.List;
import java.util.stream.Stream;

/** All checks there are, from every family. */
public final class Checks {

  private Checks() {}

  /** The checks that a project's settings leave on, in the order in which people see them. */
  public static List<Check> of(CheckSettings settings) {
    return all(settings).stream().filter(check -> settings.of(check.name()).on()).toList();
  }

  /** Every check, in the order in which people see them. */
  public static List<Check> all(CheckSettings settings) {
    return Stream.of(
            StructureChecks.all(settings),
            FigureChecks.all(settings),
            TypographyChecks.all(settings))
        .flatMap(List::stream)
        .toList();
  }
}
