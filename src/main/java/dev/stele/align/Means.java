package dev.stele.align;

import dev.stele.align.part.Part;
import dev.stele.embed.SentenceEncoder;
import dev.stele.lexicon.Lexicon;
import dev.stele.lexicon.Lexicons;
import dev.stele.lexicon.words.Words;
import dev.stele.text.Language;
import java.util.Optional;
import java.util.Set;

/**
 * What the aligner has at hand for any text.
 *
 * @param encoder a neural model whose sentence vectors weigh in, or none
 * @param without parts of the method that are left out, to see what they are worth
 */
record Means(Lexicons lexicons, Optional<SentenceEncoder> encoder, Set<Part> without) {

  Means {
    without = Set.copyOf(without);
  }

  Means withoutEncoder() {
    return new Means(lexicons, Optional.empty(), without);
  }

  boolean has(Part part) {
    return !without.contains(part);
  }

  Lexicon lexicon(Language left, Language right) {
    return has(Part.LEXICON) ? lexicons.of(left, right) : Lexicon.empty(left, right);
  }

  Words words(Language language) {
    Words all = Words.of(language);
    return has(Part.NUMBERS)
        ? all
        : text -> all.of(text).stream().filter(word -> !word.isValue()).toList();
  }
}
