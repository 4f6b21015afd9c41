package dev.stele.glossary;

import dev.stele.text.Language;
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
}
