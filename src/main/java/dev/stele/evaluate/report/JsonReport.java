package dev.stele.evaluate.report;

import dev.stele.evaluate.SetScore;
import dev.stele.evaluate.score.Calibration;
import dev.stele.evaluate.score.Judgement;
import dev.stele.evaluate.score.PairScore;
import dev.stele.evaluate.score.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The scores of some sets as one JSON object, for scripts. */
public final class JsonReport {

  private final JsonMapper mapper = JsonMapper.shared();

  public String of(List<SetScore> scores) {
    return text(node(scores));
  }

  /** The object by itself, for more to be added to it. */
  public ObjectNode node(List<SetScore> scores) {
    ObjectNode report = mapper.createObjectNode();
    ArrayNode sets = report.putArray("sets");
    scores.forEach(score -> sets.add(set(score)));
    List<Judgement> all =
        scores.stream()
            .flatMap(set -> set.pairs().stream())
            .flatMap(pair -> pair.judgements().stream())
            .toList();
    report.set("calibration", calibration(all));
    return report;
  }

  public String text(ObjectNode report) {
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
  }

  private ObjectNode set(SetScore score) {
    ObjectNode node = mapper.createObjectNode();
    node.put("set", score.name()).put("gold", score.kind()).put("sentences", score.sentences());
    ArrayNode pairs = node.putArray("pairs");
    score.pairs().forEach(pair -> pairs.add(pair(pair)));
    score
        .cost()
        .ifPresent(
            cost ->
                node.putObject("cost")
                    .put("seconds", cost.wall().toMillis() / 1000.0)
                    .put("cpuSeconds", cost.cpu().toMillis() / 1000.0)
                    .put("peakHeapBytes", cost.peakHeap()));
    return node;
  }

  private ObjectNode pair(PairScore score) {
    ObjectNode node = mapper.createObjectNode();
    node.put("pair", score.pair()).put("gold", score.gold());
    ratio(node, score.strict(), score.f1());
    score.lax().ifPresent(lax -> ratio(node.putObject("lax"), lax, lax.f1()));
    ObjectNode omissions = node.putObject("omissions").put("gold", score.omitted());
    ratio(omissions, score.omissions(), score.omissionsF1());
    node.set("calibration", calibration(score.judgements()));
    return node;
  }

  private static void ratio(ObjectNode node, Ratio ratio, double f1) {
    node.put("precision", ratio.precision());
    node.put("recall", ratio.recall());
    node.put("f1", f1);
  }

  private ObjectNode calibration(List<Judgement> judgements) {
    ObjectNode node = mapper.createObjectNode();
    for (boolean linked : new boolean[] {true, false}) {
      Calibration calibration =
          Calibration.of(judgements.stream().filter(j -> j.linked() == linked).toList());
      ObjectNode kind = node.putObject(linked ? "linked" : "omissions");
      kind.put("expectedError", four(calibration.expectedError()));
      ArrayNode bins = kind.putArray("bins");
      for (Calibration.Bin bin : calibration.bins()) {
        bins.addObject()
            .put("from", bin.from())
            .put("to", bin.to())
            .put("beads", bin.beads())
            .put("confidence", four(bin.confidence()))
            .put("right", four(bin.right()));
      }
    }
    return node;
  }

  private static double four(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }
}
