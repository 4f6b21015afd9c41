package dev.stele.workbench.terms;

import dev.stele.exchange.glossary.TermCell;
import dev.stele.glossary.Concept;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.glossary.GlossaryTerm.Use;
import dev.stele.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A concept as people write it: for each language fields of terms parted by semicolons.
 *
 * @param fields by language, in the order in which they are shown
 */
record ConceptDraft(Map<Language, Fields> fields, String definition) {

  /**
   * The terms to use, those that will do and those that must not stand, and a note on the first.
   */
  record Fields(String use, String also, String forbidden, String note) {
    static final Fields EMPTY = new Fields("", "", "", "");
  }

  ConceptDraft {
    fields = new LinkedHashMap<>(fields);
  }

  /** A new concept of which some terms are known. */
  static ConceptDraft of(List<Language> languages, Map<Language, String> terms) {
    Map<Language, Fields> fields = new LinkedHashMap<>();
    for (Language language : languages) {
      String known = terms.getOrDefault(language, "");
      fields.put(language, new Fields(TermCell.join(List.of(known)), "", "", ""));
    }
    return new ConceptDraft(fields, "");
  }

  static ConceptDraft of(List<Language> languages, Concept concept) {
    Map<Language, Fields> fields = new LinkedHashMap<>();
    for (Language language : languages) {
      List<GlossaryTerm> terms = concept.terms(language);
      fields.put(
          language,
          new Fields(
              texts(terms, Use.PREFERRED),
              texts(terms, Use.ADMITTED),
              texts(terms, Use.FORBIDDEN),
              terms.isEmpty() ? "" : terms.getFirst().note()));
    }
    return new ConceptDraft(fields, concept.definition());
  }

  private static String texts(List<GlossaryTerm> terms, Use use) {
    return TermCell.join(
        terms.stream().filter(term -> term.use() == use).map(GlossaryTerm::text).toList());
  }

  /**
   * The concept as it is written; empty when no term is.
   *
   * @param before what is being changed: what the fields do not show of it stays
   */
  Optional<Concept> concept(Optional<Concept> before) {
    List<GlossaryTerm> terms = new ArrayList<>();
    fields.forEach((language, written) -> terms.addAll(terms(language, written, before)));
    before.ifPresent(
        old ->
            old.terms().stream()
                .filter(
                    term -> fields.keySet().stream().noneMatch(l -> old.terms(l).contains(term)))
                .forEach(terms::add));
    return terms.isEmpty()
        ? Optional.empty()
        : Optional.of(new Concept(before.map(Concept::id).orElse(""), definition.strip(), terms));
  }

  private static List<GlossaryTerm> terms(
      Language shown, Fields written, Optional<Concept> before) {
    List<GlossaryTerm> old = before.map(concept -> concept.terms(shown)).orElse(List.of());
    Language language = old.isEmpty() ? shown : old.getFirst().language();
    Map<String, String> notes =
        old.stream().collect(Collectors.toMap(GlossaryTerm::text, GlossaryTerm::note, (a, b) -> a));
    List<GlossaryTerm> terms = new ArrayList<>();
    add(terms, language, written.use(), Use.PREFERRED, notes);
    add(terms, language, written.also(), Use.ADMITTED, notes);
    add(terms, language, written.forbidden(), Use.FORBIDDEN, notes);
    if (!terms.isEmpty()) {
      GlossaryTerm first = terms.getFirst();
      terms.set(
          0, new GlossaryTerm(first.language(), first.text(), first.use(), written.note().strip()));
    }
    return terms;
  }

  private static void add(
      List<GlossaryTerm> terms,
      Language language,
      String cell,
      Use use,
      Map<String, String> notes) {
    for (String text : TermCell.split(cell)) {
      if (!text.isEmpty() && terms.stream().noneMatch(term -> term.text().equals(text))) {
        terms.add(new GlossaryTerm(language, text, use, notes.getOrDefault(text, "")));
      }
    }
  }
}
