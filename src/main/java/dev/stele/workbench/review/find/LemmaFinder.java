package dev.stele.workbench.review.find;

import dev.stele.lexicon.words.Word;
import dev.stele.lexicon.words.Words;
import dev.stele.text.Span;
import dev.stele.text.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds words in any of their forms: what they are reduced to, one after another. Reducing costs
 * far more than looking, so a sentence is reduced only where some {@link Trace} of the words is
 * seen in it.
 */
final class LemmaFinder implements Finder {

  /** The words in the terms of one language. */
  private record Wanted(Words words, List<String> forms, Trace trace) {}

  private final List<Wanted> wanted;
  private final Patience patience;

  LemmaFinder(String text, List<Version> versions, Patience patience) {
    this.patience = patience;
    this.wanted =
        versions.stream()
            .map(
                version -> {
                  Words words = Words.of(version.language());
                  List<String> forms = words.of(text).stream().map(Word::form).toList();
                  return new Wanted(words, forms, Trace.of(forms));
                })
            .toList();
  }

  @Override
  public List<Span> in(String sentence, int version) {
    Wanted here = wanted.get(version);
    if (here.forms().isEmpty() || !here.trace().isIn(sentence)) {
      return List.of();
    }
    patience.check();
    List<Word> words = here.words().of(sentence);
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i + here.forms().size() <= words.size(); i++) {
      List<Word> run = words.subList(i, i + here.forms().size());
      if (run.stream().map(Word::form).toList().equals(here.forms())) {
        spans.add(new Span(run.getFirst().start(), run.getLast().end()));
      }
    }
    return spans;
  }
}
