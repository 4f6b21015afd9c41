package dev.stele.check;

import java.util.List;

/** All checks there are. */
public final class Checks {

  private Checks() {}

  /** The checks that a project's settings leave on, in the order in which people see them. */
  public static List<Check> of(CheckSettings settings) {
    return all(settings).stream().filter(check -> settings.of(check.name()).on()).toList();
  }

  /** Every check, in the order in which people see them. */
  public static List<Check> all(CheckSettings settings) {
    return List.of(new EmptyCell(settings));
  }
}
