package dev.stele.workbench.findings;

import dev.stele.check.report.Weights;
import tools.jackson.databind.json.JsonMapper;

/** What errors cost as JSON, as a project keeps it. */
final class WeightsJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private WeightsJson() {}

  static String write(Weights weights) {
    return MAPPER.writeValueAsString(weights);
  }

  static Weights read(String json) {
    return MAPPER.readValue(json, Weights.class);
  }
}
