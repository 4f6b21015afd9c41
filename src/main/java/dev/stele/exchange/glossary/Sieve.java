package dev.stele.exchange.glossary;

import dev.stele.exchange.glossary.GlossaryProblem.Kind;
import dev.stele.exchange.glossary.GlossaryProblem.Place;
import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parts the entries of a file into those that can be taken and those with something wrong. */
final class Sieve {

  /** UTF-16 units of a term; the longest names of treaties have some two hundred. */
  private static final int LONGEST = 300;

  private final List<Language> wanted;
  private final Clashes clashes;
  private final List<Concept> good = new ArrayList<>();
  private final List<GlossaryProblem> problems = new ArrayList<>();
  private final Map<Language, Foreign> foreign = new LinkedHashMap<>();

  /** Terms of a language that is not wanted. */
  private record Foreign(Place first, int count) {}

  /**
   * @param wanted the languages, the source first; none when all are wanted
   * @param present the glossary to which the file is added
   */
  Sieve(List<Language> wanted, Glossary present) {
    this.wanted = List.copyOf(wanted);
    clashes = new Clashes(wanted.stream().findFirst());
    present.concepts().forEach(concept -> clashes.add(Place.PROJECT, concept));
  }

  void problem(GlossaryProblem problem) {
    problems.add(problem);
  }

  void add(Entry entry) {
    if (entry.terms().isEmpty()) {
      problem(GlossaryProblem.of(entry.place(), Kind.EMPTY));
      return;
    }
    Set<GlossaryTerm> terms = new LinkedHashSet<>();
    for (GlossaryTerm term : entry.terms()) {
      Optional<GlossaryProblem> fault = fault(entry.place(), term.text());
      fault.ifPresent(this::problem);
      Optional<Language> language = own(term.language());
      if (language.isEmpty()) {
        foreign.merge(
            term.language(),
            new Foreign(entry.place(), 1),
            (all, one) -> new Foreign(all.first(), all.count() + 1));
      } else if (fault.isEmpty()) {
        terms.add(new GlossaryTerm(language.get(), term.text(), term.use(), term.note()));
      }
    }
    if (!terms.isEmpty()) {
      take(entry.place(), new Concept(entry.id(), entry.definition(), List.copyOf(terms)));
    }
  }

  private void take(Place place, Concept concept) {
    Optional<GlossaryProblem> clash = clashes.of(place, concept);
    clash.ifPresentOrElse(
        this::problem,
        () -> {
          clashes.add(place, concept);
          good.add(concept);
        });
  }

  ReadGlossary result() {
    List<GlossaryProblem> all = new ArrayList<>(problems);
    foreign.forEach(
        (language, terms) ->
            all.add(GlossaryProblem.of(terms.first(), Kind.FOREIGN, language, terms.count())));
    return new ReadGlossary(new Glossary(good), all);
  }

  private static Optional<GlossaryProblem> fault(Place place, String text) {
    if (text.length() > LONGEST) {
      String beginning = text.substring(0, 40) + "…";
      return Optional.of(GlossaryProblem.of(place, Kind.LONG, beginning, text.length(), LONGEST));
    } else if (text.indexOf('\uFFFD') >= 0) {
      return Optional.of(GlossaryProblem.of(place, Kind.DAMAGED, text));
    }
    return Optional.empty();
  }

  /**
   * The language under which the project knows a term: {@code ru} for {@code ru-RU} where it has
   * Russian as such; terms of {@code ko} serve {@code ko-KP} as they are.
   */
  private Optional<Language> own(Language language) {
    if (wanted.isEmpty() || wanted.contains(language)) {
      return Optional.of(language);
    }
    List<Language> kin =
        wanted.stream().filter(other -> other.base().equals(language.base())).toList();
    Language base = new Language(language.base());
    return kin.contains(base)
        ? Optional.of(base)
        : !kin.isEmpty() && language.equals(base) ? Optional.of(language) : Optional.empty();
  }
}
