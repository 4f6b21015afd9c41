package dev.stele.workbench.review.find;

import dev.stele.text.Span;
import dev.stele.text.Version;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Finds what a {@link Query} asks for in single sentences. Thread-safe. */
interface Finder {

  /**
   * Where it stands in a sentence, in order; empty where it does not.
   *
   * @throws TooLongException when the time for the search is over
   */
  List<Span> in(String sentence, int version);

  /** Whether a sentence has it. */
  default boolean has(String sentence, int version) {
    return !in(sentence, version).isEmpty();
  }

  /**
   * @throws PatternSyntaxException when a regular expression is none
   */
  static Finder of(Query query, List<Version> versions, Patience patience) {
    return switch (query.mode()) {
      case TEXT -> new TextFinder(query.text(), query.exact());
      case WORD, REGEX -> new PatternFinder(Patterns.of(query), patience);
      case LEMMA -> new LemmaFinder(query.text(), versions, patience);
    };
  }
}
