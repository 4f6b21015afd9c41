package dev.stele.cli;

import dev.stele.evaluate.faults.FaultScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the checks made of planted faults, as tables for a closer look: {@code faults.tsv} says what
 * became of each, {@code alarms.tsv} holds the findings that touch none.
 */
final class FaultDetails {

  private FaultDetails() {}

  static void write(List<FaultScore> scores, Path directory) throws IOException {
    List<String> faults = new ArrayList<>();
    List<String> alarms = new ArrayList<>();
    faults.add("set\tversion\tsentence\tcheck\tfaulty\tfound\ttouched by");
    alarms.add("set\trow\tcheck\tseverity\tversion\ttext");
    for (FaultScore score : scores) {
      for (FaultScore.Outcome outcome : score.faults()) {
        var fault = outcome.fault();
        faults.add(
            line(
                score.name(),
                fault.language(),
                fault.sentence(),
                String.join(",", fault.checks()),
                fault.faulty(),
                outcome.found(),
                String.join(", ", outcome.checks())));
      }
      for (FaultScore.Alarm alarm : score.alarms()) {
        alarms.add(
            line(
                score.name(),
                alarm.row(),
                alarm.check(),
                alarm.severity(),
                alarm.language(),
                alarm.text()));
      }
    }
    Files.createDirectories(directory);
    Files.write(directory.resolve("faults.tsv"), faults);
    Files.write(directory.resolve("alarms.tsv"), alarms);
  }

  private static String line(Object... cells) {
    List<String> flat = new ArrayList<>();
    for (Object cell : cells) {
      flat.add(cell.toString().replaceAll("\\s+", " "));
    }
    return String.join("\t", flat);
  }
}
