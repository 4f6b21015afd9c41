package dev.stele.check.wording;

import dev.stele.check.Cell;
import dev.stele.check.RowText;
import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.lexicon.words.Word;
import dev.stele.lexicon.words.Words;
import dev.stele.text.Language;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The terms of a glossary in the cells of a text, in any form: «договоре» is договор, {@code 조약에서}
 * 조약. Thread-safe.
 */
final class Terms {

  private final List<Concept> concepts;
  private final Map<Language, Map<String, List<Entry>>> entries = new ConcurrentHashMap<>();

  /** A term by the forms of its words. */
  private record Entry(int concept, GlossaryTerm term, List<String> forms) {}

  private record Question(Terms terms, int version) {}

  /** What was found in a cell. */
  private record Answer(List<Hit> hits) {}

  /**
   * A term in a cell.
   *
   * @param concept its place in the glossary
   * @param first its first word's place among the cell's
   * @param last its last word's, included
   */
  record Hit(int concept, GlossaryTerm term, int first, int last, Span span) {

    boolean isForbidden() {
      return term.use() == GlossaryTerm.Use.FORBIDDEN;
    }

    private int length() {
      return last - first;
    }
  }

  Terms(Glossary glossary) {
    concepts = glossary.concepts();
  }

  boolean isEmpty() {
    return concepts.isEmpty();
  }

  /** Those terms of a concept that a text may use. */
  List<GlossaryTerm> allowed(int concept, Language language) {
    return concepts.get(concept).terms(language).stream()
        .filter(term -> term.use() != GlossaryTerm.Use.FORBIDDEN)
        .toList();
  }

  /** All terms in a cell, the longest first; a term inside a longer one is there, too. */
  List<Hit> in(RowText row, int version) {
    return row.shared(
            new Question(this, version), Answer.class, () -> new Answer(find(row.cell(version))))
        .hits();
  }

  /** The terms in a cell that are not part of longer ones. */
  List<Hit> whole(RowText row, int version) {
    List<Hit> whole = new ArrayList<>();
    for (Hit hit : in(row, version)) {
      if (whole.stream().noneMatch(longer -> isInside(hit, longer))) {
        whole.add(hit);
      }
    }
    whole.sort(Comparator.comparingInt(Hit::first));
    return whole;
  }

  private static boolean isInside(Hit hit, Hit longer) {
    return hit.length() < longer.length()
        && hit.first() >= longer.first()
        && hit.last() <= longer.last();
  }

  private List<Hit> find(Cell cell) {
    Map<String, List<Entry>> byFirst = entries.computeIfAbsent(cell.language(), this::entries);
    List<Hit> hits = new ArrayList<>();
    if (byFirst.isEmpty()) {
      return hits;
    }
    List<Word> words = cell.words();
    for (int at = 0; at < words.size(); at++) {
      for (Entry entry : byFirst.getOrDefault(words.get(at).form(), List.of())) {
        if (isAt(entry.forms(), words, at) && isCased(entry.term(), cell.written(words.get(at)))) {
          int last = at + entry.forms().size() - 1;
          Span span = new Span(words.get(at).start(), words.get(last).end());
          hits.add(new Hit(entry.concept(), entry.term(), at, last, span));
        }
      }
    }
    hits.sort(Comparator.comparingInt(Hit::length).reversed().thenComparingInt(Hit::first));
    return hits;
  }

  private static boolean isAt(List<String> forms, List<Word> words, int at) {
    if (at + forms.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < forms.size(); i++) {
      if (!forms.get(i).equals(words.get(at + i).form())) {
        return false;
      }
    }
    return true;
  }

  /** A term of capitals alone, such as US, is not “us”. */
  private static boolean isCased(GlossaryTerm term, String written) {
    boolean capitals =
        term.text().length() > 1
            && term.text().equals(term.text().toUpperCase(Locale.ROOT))
            && !term.text().equals(term.text().toLowerCase(Locale.ROOT));
    return !capitals || !written.equals(written.toLowerCase(Locale.ROOT));
  }

  private Map<String, List<Entry>> entries(Language language) {
    Words words = Words.of(language);
    Map<String, List<Entry>> byFirst = new HashMap<>();
    for (int c = 0; c < concepts.size(); c++) {
      for (GlossaryTerm term : concepts.get(c).terms(language)) {
        List<String> forms = words.of(term.text()).stream().map(Word::form).toList();
        if (!forms.isEmpty()) {
          byFirst
              .computeIfAbsent(forms.getFirst(), form -> new ArrayList<>())
              .add(new Entry(c, term, forms));
        }
      }
    }
    return byFirst;
  }
}
