package dev.stele.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** A run of a glossary's concepts and what replaces it: the one way in which it changes. */
public record ConceptSplice(int position, List<Concept> removed, List<Concept> inserted) {

  public ConceptSplice {
    if (position < 0) {
      throw new IllegalArgumentException("position=" + position);
    }
    removed = List.copyOf(removed);
    inserted = List.copyOf(inserted);
  }

  /** Adds concepts at the end. */
  public static ConceptSplice add(Glossary glossary, List<Concept> concepts) {
    return new ConceptSplice(glossary.concepts().size(), List.of(), concepts);
  }

  public static ConceptSplice replace(Glossary glossary, int at, Concept concept) {
    return new ConceptSplice(at, List.of(glossary.concepts().get(at)), List.of(concept));
  }

  /** Takes concepts away, by their places. */
  public static ConceptSplice remove(Glossary glossary, SortedSet<Integer> places) {
    int from = places.first();
    int to = places.last() + 1;
    List<Concept> kept = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!places.contains(i)) {
        kept.add(glossary.concepts().get(i));
      }
    }
    return new ConceptSplice(from, glossary.concepts().subList(from, to), kept);
  }

  public ConceptSplice inverse() {
    return new ConceptSplice(position, inserted, removed);
  }

  /**
   * This splice where its concepts stand in a glossary, which others may have changed; empty when
   * they do not stand together any more.
   */
  public Optional<ConceptSplice> in(Glossary glossary) {
    List<Concept> all = glossary.concepts();
    int end = position + removed.size();
    if (end <= all.size() && all.subList(position, end).equals(removed)) {
      return Optional.of(this);
    }
    int found = removed.isEmpty() ? all.size() : Collections.indexOfSubList(all, removed);
    return found < 0 ? Optional.empty() : Optional.of(new ConceptSplice(found, removed, inserted));
  }

  /**
   * @throws IllegalArgumentException when the concepts to be removed do not stand at the position
   */
  public Glossary apply(Glossary glossary) {
    List<Concept> all = new ArrayList<>(glossary.concepts());
    int end = position + removed.size();
    if (end > all.size() || !all.subList(position, end).equals(removed)) {
      throw new IllegalArgumentException("other concepts stand at position " + position);
    }
    all.subList(position, end).clear();
    all.addAll(position, inserted);
    return new Glossary(all);
  }
}
