package dev.stele.workbench.terms;

import dev.stele.lexicon.Counterparts;
import dev.stele.lexicon.Lexicons;
import dev.stele.lexicon.words.Word;
import dev.stele.lexicon.words.Words;
import dev.stele.text.Language;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What in the other versions of a row seems to say the same as a stretch of one: by the lexicons.
 */
final class Partners {

  /** A partner of a word is taken when it is at least so likely. */
  private static final float LIKELY = .1f;

  private final Lexicons lexicons;

  Partners(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * @param languages of the versions
   * @return a text for each other language in which something was found
   */
  Map<Language, String> of(Row row, List<Language> languages, int version, String stretch) {
    Map<Language, String> partners = new LinkedHashMap<>();
    List<Word> words = Words.of(languages.get(version)).of(stretch);
    for (int v = 0; v < languages.size(); v++) {
      if (v != version && !words.isEmpty()) {
        Language language = languages.get(v);
        Counterparts known = new Counterparts(lexicons.of(languages.get(version), language));
        String cell = row.cell(v).stream().map(Segment::text).collect(Collectors.joining(" "));
        partner(words, cell, language, known).ifPresent(text -> partners.put(language, text));
      }
    }
    return partners;
  }

  /** From the first word that stands for one of the stretch to the last, unless they lie apart. */
  private static Optional<String> partner(
      List<Word> stretch, String cell, Language language, Counterparts known) {
    List<Word> words = Words.of(language).of(cell);
    Counterparts.Found found = known.in(stretch, words);
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (int i = 0; i < stretch.size(); i++) {
      if (found.leftStrength()[i] >= LIKELY) {
        first = Math.min(first, found.ofLeft()[i]);
        last = Math.max(last, found.ofLeft()[i]);
      }
    }
    return last < 0 || last - first > 2 * stretch.size()
        ? Optional.empty()
        : Optional.of(cell.substring(words.get(first).start(), words.get(last).end()));
  }
}
