package dev.stele.evaluate.faults;

import dev.stele.evaluate.SetScore;
import dev.stele.evaluate.faults.FaultScore.CheckScore;
import dev.stele.evaluate.report.Grid;
import dev.stele.evaluate.report.JsonReport;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The scores of the checks as a table for each text, or as JSON. */
public final class FaultReport {

  private final List<FaultScore> scores;

  public FaultReport(List<FaultScore> scores) {
    this.scores = List.copyOf(scores);
  }

  /** For a terminal: columns aligned with spaces. */
  public String plain() {
    return each(Grid::plain);
  }

  public String markdown() {
    return each(Grid::markdown);
  }

  private String each(Function<Grid, String> drawing) {
    return scores.stream().map(score -> drawing.apply(grid(score))).collect(Collectors.joining());
  }

  private static Grid grid(FaultScore score) {
    Grid grid =
        new Grid(
            "Checks on %s (%d rows)".formatted(score.name(), score.rows()),
            List.of("check", "faults", "found", "recall", "findings", "right", "precision"));
    Stream.concat(score.checks().stream(), Stream.of(score.all(), score.major()))
        .forEach(check -> grid.add(row(check)));
    return grid;
  }

  private static List<String> row(CheckScore score) {
    return List.of(
        score.check(),
        String.valueOf(score.planted()),
        String.valueOf(score.found()),
        score.planted() == 0 ? Grid.NOTHING : fixed(score.recall()),
        String.valueOf(score.findings()),
        String.valueOf(score.right()),
        score.findings() == 0 ? Grid.NOTHING : fixed(score.precision()));
  }

  private static String fixed(double share) {
    return String.format(Locale.ROOT, "%.3f", share);
  }

  /** One JSON object with these scores beside those of alignments. */
  public String json(List<SetScore> alignments) {
    JsonReport json = new JsonReport();
    ObjectNode report = json.node(alignments);
    ArrayNode sets = report.putArray("checks");
    scores.forEach(score -> add(sets.addObject(), score));
    return json.text(report);
  }

  private static void add(ObjectNode node, FaultScore score) {
    node.put("set", score.name()).put("rows", score.rows());
    ArrayNode checks = node.putArray("checks");
    score.checks().forEach(check -> add(checks.addObject(), check));
    add(node.putObject("all"), score.all());
    add(node.putObject("major"), score.major());
    ArrayNode missed = node.putArray("missed");
    score.faults().stream()
        .filter(outcome -> !outcome.found())
        .forEach(
            outcome ->
                missed
                    .addObject()
                    .put("version", outcome.fault().language().tag())
                    .put("sentence", outcome.fault().sentence())
                    .put("check", String.join(",", outcome.fault().checks()))
                    .put("faulty", outcome.fault().faulty())
                    .put("right", outcome.fault().right())
                    .put("foundAs", String.join(", ", outcome.checks())));
    ArrayNode alarms = node.putArray("alarms");
    score
        .alarms()
        .forEach(
            alarm ->
                alarms
                    .addObject()
                    .put("row", alarm.row())
                    .put("check", alarm.check())
                    .put("severity", alarm.severity())
                    .put("version", alarm.language())
                    .put("text", alarm.text()));
  }

  private static void add(ObjectNode node, CheckScore score) {
    node.put("check", score.check())
        .put("faults", score.planted())
        .put("found", score.found())
        .put("recall", score.recall())
        .put("findings", score.findings())
        .put("right", score.right())
        .put("precision", score.precision());
  }
}
