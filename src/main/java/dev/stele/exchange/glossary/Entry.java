package dev.stele.exchange.glossary;

import dev.stele.exchange.glossary.GlossaryProblem.Place;
import dev.stele.glossary.GlossaryTerm;
import java.util.List;

/** What a file says of one concept, as it stands there. */
record Entry(Place place, String id, String definition, List<GlossaryTerm> terms) {

  Entry {
    id = id.strip();
    definition = tidy(definition);
    terms = List.copyOf(terms);
  }

  /** A text in one line. */
  static String tidy(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip();
  }
}
