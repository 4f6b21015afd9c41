package dev.stele.evaluate.faults;

import java.util.List;

/**
 * How well the checks did on a text with planted faults.
 *
 * @param rows of the text as it was aligned
 * @param checks the score of each check that has a fault to find or found something
 * @param all checks together
 * @param major the findings that are major or graver; faults count when such a finding touches them
 * @param faults each with what became of it
 * @param alarms findings that touch no fault
 */
public record FaultScore(
    String name,
    int rows,
    List<CheckScore> checks,
    CheckScore all,
    CheckScore major,
    List<Outcome> faults,
    List<Alarm> alarms) {

  public FaultScore {
    checks = List.copyOf(checks);
    faults = List.copyOf(faults);
    alarms = List.copyOf(alarms);
  }

  /**
   * A fault and the checks that touched it.
   *
   * @param found whether its own check did
   */
  public record Outcome(Fault fault, boolean found, List<String> checks) {

    public Outcome {
      checks = List.copyOf(checks);
    }
  }

  /**
   * A finding that touches no fault.
   *
   * @param row counted from 1
   * @param text what is marked in the version at fault
   */
  public record Alarm(int row, String check, String severity, String language, String text) {}

  /**
   * What a check found.
   *
   * @param planted faults that it should find
   * @param found of them
   * @param findings that it made
   * @param right of them, those that touch a fault of whatever kind
   */
  public record CheckScore(String check, int planted, int found, int findings, int right) {

    /** The share of its faults that it found, 1 when it has none. */
    public double recall() {
      return planted == 0 ? 1 : (double) found / planted;
    }

    /** The share of its findings that touch a fault, 1 when it made none. */
    public double precision() {
      return findings == 0 ? 1 : (double) right / findings;
    }
  }
}
