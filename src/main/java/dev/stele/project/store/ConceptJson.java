package dev.stele.project.store;

import dev.stele.glossary.Concept;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.glossary.GlossaryTerm.Use;
import dev.stele.text.Language;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * The concepts of a change as JSON: {@code [[removed…], [inserted…]]}, a concept as {@code ["id",
 * "definition", [["en", "treaty", "PREFERRED", "note"], …]]}.
 */
final class ConceptJson {

  /** The concepts that a change takes away and those that it puts there. */
  record Body(List<Concept> removed, List<Concept> inserted) {}

  private ConceptJson() {}

  static void write(JsonGenerator json, Body body) {
    json.writeStartArray();
    write(json, body.removed());
    write(json, body.inserted());
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, List<Concept> concepts) {
    json.writeStartArray();
    for (Concept concept : concepts) {
      json.writeStartArray();
      json.writeString(concept.id());
      json.writeString(concept.definition());
      json.writeStartArray();
      for (GlossaryTerm term : concept.terms()) {
        json.writeStartArray();
        json.writeString(term.language().tag());
        json.writeString(term.text());
        json.writeString(term.use().name());
        json.writeString(term.note());
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  static Body read(JsonParser json) {
    json.nextToken();
    json.nextToken();
    List<Concept> removed = RowJson.list(json, () -> concept(json));
    json.nextToken();
    return new Body(removed, RowJson.list(json, () -> concept(json)));
  }

  private static Concept concept(JsonParser json) {
    String id = json.nextStringValue();
    String definition = json.nextStringValue();
    json.nextToken();
    List<GlossaryTerm> terms = RowJson.list(json, () -> term(json));
    json.nextToken();
    return new Concept(id, definition, terms);
  }

  private static GlossaryTerm term(JsonParser json) {
    GlossaryTerm term =
        new GlossaryTerm(
            new Language(json.nextStringValue()),
            json.nextStringValue(),
            Use.valueOf(json.nextStringValue()),
            json.nextStringValue());
    json.nextToken();
    return term;
  }
}
