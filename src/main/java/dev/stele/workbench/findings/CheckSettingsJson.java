package dev.stele.workbench.findings;

import dev.stele.check.CheckSettings;
import tools.jackson.databind.json.JsonMapper;

/** Settings of checks as JSON, as a project keeps them. */
final class CheckSettingsJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private CheckSettingsJson() {}

  static String write(CheckSettings settings) {
    return MAPPER.writeValueAsString(settings);
  }

  static CheckSettings read(String json) {
    return MAPPER.readValue(json, CheckSettings.class);
  }
}
