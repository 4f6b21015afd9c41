package dev.stele.lexicon;

import dev.stele.lexicon.model.Table;
import dev.stele.lexicon.words.Word;
import dev.stele.lexicon.words.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lays a user's terms over a lexicon. A term of one word each takes most of the probability of its
 * words; the words of a longer one share half of theirs among the words of the translation.
 */
final class GlossaryLayer {

  /** What a person says outweighs what was learnt: a guess, not a measurement. */
  private static final float OF_ONE_WORD = .8f;

  private static final float OF_SEVERAL = .5f;

  private final Lexicon lexicon;
  private final LexiconBuilder builder;
  private final Set<String> leftSure = new HashSet<>();
  private final Set<String> rightSure = new HashSet<>();

  private GlossaryLayer(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.builder = new LexiconBuilder(lexicon.left(), lexicon.right());
  }

  static Lexicon over(Lexicon lexicon, List<Term> terms) {
    return new GlossaryLayer(lexicon).with(terms);
  }

  private Lexicon with(List<Term> terms) {
    Words leftWords = Words.of(lexicon.left());
    Words rightWords = Words.of(lexicon.right());
    List<Parts> parts =
        terms.stream()
            .map(term -> new Parts(leftWords.of(term.left()), rightWords.of(term.right())))
            .toList();
    parts.stream().filter(Parts::isSingle).forEach(this::noteSure);
    copy();
    parts.forEach(this::add);
    return builder.build();
  }

  private record Parts(List<Word> left, List<Word> right) {
    boolean isSingle() {
      return left.size() == 1 && right.size() == 1;
    }
  }

  private void noteSure(Parts parts) {
    leftSure.add(parts.left().getFirst().form());
    rightSure.add(parts.right().getFirst().form());
  }

  /** What was known before, less where a term knows better. */
  private void copy() {
    Vocabulary leftForms = lexicon.leftForms();
    Vocabulary rightForms = lexicon.rightForms();
    Table forward = lexicon.tables().rightGivenLeft();
    Table backward = lexicon.tables().leftGivenRight();
    for (int row = 0; row < forward.rows(); row++) {
      String left = leftForms.form(row);
      for (int at = forward.start(row); at < forward.end(row); at++) {
        String right = rightForms.form(forward.to(at));
        float p = forward.probability(at) * (leftSure.contains(left) ? 1 - OF_ONE_WORD : 1);
        float q =
            backward.probability(forward.to(at), row)
                * (rightSure.contains(right) ? 1 - OF_ONE_WORD : 1);
        builder.add(left, right, p, q);
      }
    }
  }

  private void add(Parts parts) {
    float mass = parts.isSingle() ? OF_ONE_WORD : OF_SEVERAL;
    for (Word left : parts.left()) {
      for (Word right : parts.right()) {
        builder.raise(
            left.form(), right.form(), mass / parts.right().size(), mass / parts.left().size());
      }
    }
  }
}
