package dev.stele.check.structure;

import dev.stele.check.Check;
import dev.stele.check.CheckSettings;
import java.util.List;

/** The checks of structure. */
public final class StructureChecks {

  private StructureChecks() {}

  public static List<Check> all(CheckSettings settings) {
    return List.of(new EmptyCell(settings));
  }
}
