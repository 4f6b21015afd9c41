package dev.stele.glossary;

import dev.stele.text.Language;
import java.util.List;

/**
 * What terms of several languages stand for.
 *
 * @param id names the concept in the glossary, empty when it has no name
 * @param definition for people, may be empty
 */
public record Concept(String id, String definition, List<GlossaryTerm> terms) {

  public Concept {
    terms = List.copyOf(terms);
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("the concept '" + id + "' has no terms");
    }
  }

  public static Concept of(GlossaryTerm... terms) {
    return new Concept("", "", List.of(terms));
  }

  /** The terms of a language; a regional variant such as {@code ko-KP} has those of {@code ko}. */
  public List<GlossaryTerm> terms(Language language) {
    List<GlossaryTerm> own =
        terms.stream().filter(term -> term.language().equals(language)).toList();
    return own.isEmpty()
        ? terms.stream().filter(term -> term.language().tag().equals(language.base())).toList()
        : own;
  }
}
