package dev.stele.glossary;

import dev.stele.glossary.GlossaryTerm.Use;
import dev.stele.lexicon.Term;
import dev.stele.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The concepts of a project with their terms, in order. */
public record Glossary(List<Concept> concepts) {

  public static final Glossary EMPTY = new Glossary(List.of());

  public Glossary {
    concepts = List.copyOf(concepts);
  }

  public boolean isEmpty() {
    return concepts.isEmpty();
  }

  public Set<Language> languages() {
    return concepts.stream()
        .flatMap(concept -> concept.terms().stream())
        .map(GlossaryTerm::language)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Which term of one language says what which of the other says, forbidden ones left out. */
  public List<Term> pairs(Language left, Language right) {
    List<Term> pairs = new ArrayList<>();
    for (Concept concept : concepts) {
      for (GlossaryTerm one : concept.terms(left)) {
        for (GlossaryTerm other : concept.terms(right)) {
          if (one.use() != Use.FORBIDDEN && other.use() != Use.FORBIDDEN) {
            pairs.add(new Term(one.text(), other.text()));
          }
        }
      }
    }
    return pairs;
  }
}
