package dev.stele.exchange.glossary;

import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.glossary.GlossaryTerm.Use;
import dev.stele.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A glossary as a table that {@link TermTableReader} reads back: only the columns that something
 * stands in.
 */
final class TermTable {

  private final Glossary glossary;
  private final Map<String, Function<Concept, String>> columns = new LinkedHashMap<>();

  TermTable(Glossary glossary) {
    this.glossary = glossary;
    add("id", Concept::id);
    Set<Language> languages = new LinkedHashSet<>();
    glossary.concepts().forEach(c -> c.terms().forEach(term -> languages.add(term.language())));
    languages.forEach(this::add);
    add("definition", Concept::definition);
  }

  private void add(Language language) {
    boolean apart = glossary.concepts().stream().anyMatch(c -> !isPlain(own(c, language)));
    Predicate<GlossaryTerm> terms = term -> term.use() == Use.PREFERRED;
    if (!apart) {
      terms = term -> term.use() != Use.FORBIDDEN;
    }
    Predicate<GlossaryTerm> main = terms;
    columns.put(language.tag(), c -> texts(c, language, main));
    if (apart) {
      add(language + " admitted", c -> texts(c, language, term -> term.use() == Use.ADMITTED));
    }
    add(language + " forbidden", c -> texts(c, language, term -> term.use() == Use.FORBIDDEN));
    add(
        language + " note",
        c -> TermCell.join(own(c, language).stream().map(GlossaryTerm::note).toList()));
  }

  private void add(String head, Function<Concept, String> cell) {
    if (glossary.concepts().stream().anyMatch(concept -> !cell.apply(concept).isEmpty())) {
      columns.put(head, cell);
    }
  }

  List<String> heads() {
    return List.copyOf(columns.keySet());
  }

  List<List<String>> lines() {
    return glossary.concepts().stream()
        .map(c -> columns.values().stream().map(column -> column.apply(c)).toList())
        .toList();
  }

  /** The terms of exactly that language, those to use first and the forbidden last. */
  private static List<GlossaryTerm> own(Concept concept, Language language) {
    List<GlossaryTerm> sorted = new ArrayList<>();
    for (Use use : Use.values()) {
      concept.terms().stream()
          .filter(term -> term.language().equals(language) && term.use() == use)
          .forEach(sorted::add);
    }
    return sorted;
  }

  /** Whether the order of the terms tells their use: one to use, then others that will do. */
  private static boolean isPlain(List<GlossaryTerm> sorted) {
    long preferred = sorted.stream().filter(term -> term.use() == Use.PREFERRED).count();
    boolean admitted = sorted.stream().anyMatch(term -> term.use() == Use.ADMITTED);
    return preferred == 1 || preferred == 0 && !admitted;
  }

  private static String texts(Concept concept, Language language, Predicate<GlossaryTerm> wanted) {
    return TermCell.join(
        own(concept, language).stream().filter(wanted).map(GlossaryTerm::text).toList());
  }
}
