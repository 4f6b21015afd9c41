package dev.stele.lexicon.training;

import dev.stele.lexicon.Lexicon;
import dev.stele.lexicon.LexiconBuilder;
import dev.stele.lexicon.Vocabulary;
import dev.stele.lexicon.model.Table;
import dev.stele.lexicon.model.Tables;
import dev.stele.text.Language;
import java.util.Arrays;

/**
 * Cuts a trained lexicon down to the pairs of words that both directions believe in. Values that
 * stand for themselves are left out: they need no lexicon.
 */
final class Pruning {

  private Pruning() {}

  static Lexicon of(
      Language left,
      Language right,
      Vocabulary leftForms,
      Vocabulary rightForms,
      Tables tables,
      double threshold) {
    LexiconBuilder builder = new LexiconBuilder(left, right);
    Table forward = tables.rightGivenLeft();
    Table backward = tables.leftGivenRight();
    double square = threshold * threshold;
    for (int from : sorted(leftForms)) {
      String form = leftForms.form(from);
      for (int at = forward.start(from); at < forward.end(from); at++) {
        float p = forward.probability(at);
        float q = backward.probability(forward.to(at), from);
        String other = rightForms.form(forward.to(at));
        boolean value = form.charAt(0) == '#' && form.equals(other);
        if ((double) p * q >= square && !value) {
          builder.add(form, other, p, q);
        }
      }
    }
    return builder.build();
  }

  private static int[] sorted(Vocabulary forms) {
    Integer[] order = new Integer[forms.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> forms.form(a).compareTo(forms.form(b)));
    return Arrays.stream(order).mapToInt(Integer::intValue).toArray();
  }
}
