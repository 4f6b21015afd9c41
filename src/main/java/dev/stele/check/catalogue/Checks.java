package dev.stele.check.catalogue;

import dev.stele.check.Check;
import dev.stele.check.CheckSettings;
import dev.stele.check.WordLinks;
import dev.stele.check.figures.FigureChecks;
import dev.stele.check.names.NameChecks;
import dev.stele.check.structure.StructureChecks;
import dev.stele.check.typography.TypographyChecks;
import dev.stele.check.wording.WordingChecks;
import dev.stele.lexicon.Lexicons;
import java.util.List;
import java.util.stream.Stream;

/** All checks there are, from every family. */
public final class Checks {

  private Checks() {}

  /** The checks that a project's settings leave on, in the order in which people see them. */
  public static List<Check> of(CheckSettings settings, Lexicons lexicons) {
    return all(settings, lexicons).stream()
        .filter(check -> settings.of(check.name()).on())
        .toList();
  }

  public static List<Check> of(CheckSettings settings) {
    return of(settings, new Lexicons());
  }

  /** Every check, in the order in which people see them. */
  public static List<Check> all(CheckSettings settings, Lexicons lexicons) {
    WordLinks links = new WordLinks(lexicons);
    return Stream.of(
            StructureChecks.all(settings, links),
            FigureChecks.all(settings),
            NameChecks.all(settings, links),
            WordingChecks.all(settings, links),
            TypographyChecks.all(settings))
        .flatMap(List::stream)
        .toList();
  }

  public static List<Check> all(CheckSettings settings) {
    return all(settings, new Lexicons());
  }
}
