package dev.stele.check.structure;

import dev.stele.check.Check;
import dev.stele.check.CheckSettings;
import dev.stele.check.WordLinks;
import java.util.List;

/** The checks of structure. */
public final class StructureChecks {

  private StructureChecks() {}

  public static List<Check> all(CheckSettings settings, WordLinks links) {
    FunctionWords functionWords = new FunctionWords();
    return List.of(
        new EmptyCell(settings),
        new WholeText(),
        new Uncovered(Uncovered.Direction.OMISSION, settings, links, functionWords),
        new Uncovered(Uncovered.Direction.ADDITION, settings, links, functionWords),
        new RepeatedSentence(),
        new RepeatedRow(settings.source()),
        new Order(settings, links),
        new Contradiction(),
        new Length(settings),
        new Shape(settings));
  }
}
