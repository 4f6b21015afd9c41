package dev.stele.glossary.candidates;

import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.glossary.candidates.Pairing.Pair;
import dev.stele.lexicon.Counterparts;
import dev.stele.lexicon.Lexicons;
import dev.stele.lexicon.words.Word;
import dev.stele.lexicon.words.Words;
import dev.stele.text.Language;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Finds candidates for terms in aligned rows. A pure function of its input.
 *
 * @param isEmpty tells words that begin and end no term, such as articles
 * @param lexicons speak for pairs that they know; without them company alone counts
 */
public record TermCandidates(BiPredicate<Language, Word> isEmpty, Lexicons lexicons) {

  /** From so many rows on a term has to stand in three of them, below in two. */
  private static final int LONG_TEXT = 200;

  /** More than these nobody looks through. */
  private static final int MOST = 500;

  /** Rows that are named as examples. */
  private static final int EXAMPLES = 5;

  /** A stretch of the source and its partners, by version. */
  private record Found(int stretch, Map<Integer, Pair> partners) {
    double weight() {
      return partners.values().stream().mapToDouble(Pair::weight).sum();
    }
  }

  /**
   * The candidates, the surest first, without those that a glossary knows.
   *
   * @param languages of the versions
   * @param source the version whose terms are looked for
   * @throws java.util.concurrent.CancellationException when {@code progress} stops the work
   */
  public List<Candidate> in(
      List<Row> rows, List<Language> languages, int source, Glossary known, Progress progress) {
    int least = rows.size() < LONG_TEXT ? 2 : 3;
    List<Stretches> stretches = new ArrayList<>();
    for (int v = 0; v < languages.size(); v++) {
      progress.at("progress.terms", v / (languages.size() + 1.0));
      stretches.add(new Stretches(languages.get(v), rows, v, isEmpty, least));
    }
    Map<Integer, Map<Integer, Pair>> bySource = new HashMap<>();
    for (int v = 0; v < languages.size(); v++) {
      progress.at(
          "progress.terms",
          (languages.size() + v / (double) languages.size()) / (languages.size() + 1));
      if (v != source) {
        int version = v;
        Counterparts lexicon =
            new Counterparts(lexicons.of(languages.get(source), languages.get(v)));
        new Pairing(stretches.get(source), stretches.get(v), rows.size(), least, lexicon)
            .pairs()
            .forEach(
                (s, pair) ->
                    bySource.computeIfAbsent(s, k -> new LinkedHashMap<>()).put(version, pair));
      }
    }
    Set<List<String>> present = forms(known, languages.get(source));
    List<Candidate> candidates =
        bySource.entrySet().stream()
            .map(entry -> new Found(entry.getKey(), entry.getValue()))
            .filter(found -> !present.contains(stretches.get(source).forms(found.stretch())))
            .sorted(
                Comparator.comparingDouble(Found::weight).reversed().thenComparing(Found::stretch))
            .limit(MOST)
            .map(found -> candidate(found, source, stretches))
            .filter(candidate -> Set.copyOf(candidate.terms().values()).size() > 1)
            .toList();
    progress.at("progress.terms", 1);
    return candidates;
  }

  private static Set<List<String>> forms(Glossary known, Language source) {
    Set<List<String>> forms = new HashSet<>();
    Words words = Words.of(source);
    for (Concept concept : known.concepts()) {
      concept
          .terms(source)
          .forEach(term -> forms.add(words.of(term.text()).stream().map(Word::form).toList()));
    }
    return forms;
  }

  private static Candidate candidate(Found found, int source, List<Stretches> stretches) {
    Stretches own = stretches.get(source);
    int[] rows = own.rows(found.stretch());
    Map<Integer, String> terms = new HashMap<>();
    for (Map.Entry<Integer, Pair> partner : found.partners().entrySet()) {
      Stretches other = stretches.get(partner.getKey());
      int right = partner.getValue().right();
      int[] both =
          Arrays.stream(rows).filter(r -> Arrays.binarySearch(other.rows(right), r) >= 0).toArray();
      rows = both.length > 0 ? both : rows;
      terms.put(partner.getKey(), other.text(right, other.rows(right)));
    }
    terms.put(source, own.text(found.stretch(), own.rows(found.stretch())));
    return new Candidate(
        terms,
        found.partners().values().stream()
            .mapToInt(p -> p.association().together())
            .min()
            .orElse(0),
        found.partners().values().stream()
            .mapToDouble(p -> p.association().share())
            .min()
            .orElse(0),
        Arrays.stream(rows).limit(EXAMPLES).boxed().toList());
  }
}
