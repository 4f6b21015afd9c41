package dev.stele.check.structure;

import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.WordLinks;
import dev.stele.check.structure.PlantedRows.Planted;
import dev.stele.check.structure.Uncovered.Direction;
import dev.stele.lexicon.Lexicons;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Tells how many of the clauses that were cut out of every third row of a text, or put in, are
 * found, and how much is found in 100 of the other rows: mistakes, and real omissions.
 */
final class OmissionTrial {

  private static final int EVERY = 3;

  private final Uncovered check;
  private final Direction direction;
  private int planted;
  private int found;
  private int clean;
  private int alarms;

  private OmissionTrial(Direction direction, WordLinks links) {
    this.direction = direction;
    check = new Uncovered(direction, CheckSettings.DEFAULT, links, new FunctionWords());
  }

  public static void main(String[] args) throws IOException {
    WordLinks links = new WordLinks(new Lexicons());
    for (String directory : args) {
      PlantedRows rows = new PlantedRows(Path.of(directory), EVERY);
      List<OmissionTrial> trials =
          List.of(
              new OmissionTrial(Direction.OMISSION, links),
              new OmissionTrial(Direction.ADDITION, links));
      rows.forEach(row -> trials.forEach(trial -> trial.see(row)));
      System.out.println(Path.of(directory).getFileName() + ": " + trials);
    }
  }

  private void see(Planted row) {
    List<Finding> findings = check.in(row.row());
    if (row.planted().isEmpty()) {
      clean++;
      alarms += findings.size();
    } else if (row.is(direction, row.version())) {
      planted++;
      found += findings.stream().anyMatch(f -> f.version() == row.version()) ? 1 : 0;
    }
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s %d of %d (%.3f), %.1f in 100 other rows",
        check.name(),
        found,
        planted,
        found / (double) planted,
        100.0 * alarms / clean);
  }
}
