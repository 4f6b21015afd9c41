package dev.stele.exchange.glossary;

import dev.stele.exchange.glossary.GlossaryProblem.Kind;
import dev.stele.exchange.glossary.GlossaryProblem.Place;
import dev.stele.glossary.Concept;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.glossary.GlossaryTerm.Use;
import dev.stele.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what an entry says that earlier ones have said, or said otherwise. */
final class Clashes {

  private final Map<Key, List<Known>> known = new HashMap<>();
  private Optional<Language> source;

  /** A term as it is compared: its letters' case does not count. */
  private record Key(Language language, String text) {
    static Key of(GlossaryTerm term) {
      return new Key(term.language(), term.text().toLowerCase(Locale.ROOT));
    }
  }

  private record Known(Place place, Concept concept) {}

  /**
   * @param source the language of which a term should be rendered in one way; without, that of the
   *     first term
   */
  Clashes(Optional<Language> source) {
    this.source = source;
  }

  void add(Place place, Concept concept) {
    Known entry = new Known(place, concept);
    concept
        .terms()
        .forEach(term -> known.computeIfAbsent(Key.of(term), k -> new ArrayList<>()).add(entry));
  }

  Optional<GlossaryProblem> of(Place place, Concept concept) {
    if (source.isEmpty()) {
      source = Optional.of(concept.terms().getFirst().language());
    }
    return torn(place, concept)
        .or(
            () ->
                neighbours(concept).stream()
                    .map(other -> clash(place, concept, other))
                    .flatMap(Optional::stream)
                    .findFirst());
  }

  private Set<Known> neighbours(Concept concept) {
    Set<Known> near = new LinkedHashSet<>();
    concept.terms().forEach(term -> near.addAll(known.getOrDefault(Key.of(term), List.of())));
    return near;
  }

  /** A term that the concept itself both forbids and wants. */
  private static Optional<GlossaryProblem> torn(Place place, Concept concept) {
    Set<Key> forbidden = keys(concept, false);
    return concept.terms().stream()
        .filter(term -> term.use() != Use.FORBIDDEN && forbidden.contains(Key.of(term)))
        .findFirst()
        .map(term -> GlossaryProblem.of(place, Kind.FORBIDDEN, term.text(), place.words()));
  }

  private Optional<GlossaryProblem> clash(Place place, Concept concept, Known other) {
    Set<Key> used = keys(concept, true);
    Set<Key> forbidden = keys(concept, false);
    Set<Key> usedThere = keys(other.concept(), true);
    Set<Key> forbiddenThere = keys(other.concept(), false);
    if (usedThere.containsAll(used)
        && forbiddenThere.containsAll(forbidden)
        && !differ(concept, other.concept())) {
      String first = concept.terms().getFirst().text();
      return Optional.of(GlossaryProblem.of(place, Kind.DUPLICATE, first, other.place().words()));
    }
    Optional<GlossaryTerm> shared =
        concept.terms().stream()
            .filter(term -> term.use() != Use.FORBIDDEN && usedThere.contains(Key.of(term)))
            .filter(term -> source.filter(term.language()::equals).isPresent())
            .findFirst();
    return shared.flatMap(
        term ->
            concept.terms().stream()
                .filter(
                    t ->
                        (t.use() == Use.FORBIDDEN ? usedThere : forbiddenThere).contains(Key.of(t)))
                .findFirst()
                .map(
                    t -> GlossaryProblem.of(place, Kind.FORBIDDEN, t.text(), other.place().words()))
                .or(() -> otherwise(place, term, concept, other)));
  }

  /** A source term that is rendered in another way there, unless definitions tell why. */
  private Optional<GlossaryProblem> otherwise(
      Place place, GlossaryTerm term, Concept concept, Known other) {
    if (differ(concept, other.concept())) {
      return Optional.empty();
    }
    for (Language language : languages(concept)) {
      List<GlossaryTerm> mine = used(concept, language);
      List<GlossaryTerm> theirs = used(other.concept(), language);
      Set<Key> keys = theirs.stream().map(Key::of).collect(Collectors.toSet());
      if (!theirs.isEmpty()
          && !mine.isEmpty()
          && mine.stream().map(Key::of).noneMatch(keys::contains)) {
        return Optional.of(
            GlossaryProblem.of(
                place,
                Kind.CONTRADICTION,
                term.text(),
                mine.getFirst().text(),
                theirs.getFirst().text(),
                other.place().words()));
      }
    }
    return Optional.empty();
  }

  /** Whether their definitions say that they are two things. */
  private static boolean differ(Concept one, Concept other) {
    return !one.definition().isEmpty()
        && !other.definition().isEmpty()
        && !one.definition().equals(other.definition());
  }

  private static Set<Language> languages(Concept concept) {
    return concept.terms().stream()
        .map(GlossaryTerm::language)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<GlossaryTerm> used(Concept concept, Language language) {
    return concept.terms().stream()
        .filter(term -> term.language().equals(language) && term.use() != Use.FORBIDDEN)
        .toList();
  }

  private static Set<Key> keys(Concept concept, boolean used) {
    return concept.terms().stream()
        .filter(term -> (term.use() != Use.FORBIDDEN) == used)
        .map(Key::of)
        .collect(Collectors.toSet());
  }
}
