package dev.stele.workbench.findings;

import dev.stele.check.CheckSettings;
import dev.stele.glossary.Glossary;
import tools.jackson.databind.json.JsonMapper;

/** Settings of checks as JSON, as a project keeps them; its glossary is kept elsewhere. */
final class CheckSettingsJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private CheckSettingsJson() {}

  static String write(CheckSettings settings) {
    return MAPPER.writeValueAsString(settings.withGlossary(Glossary.EMPTY));
  }

  static CheckSettings read(String json) {
    return MAPPER.readValue(json, CheckSettings.class);
  }
}
