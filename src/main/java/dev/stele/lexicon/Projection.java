package dev.stele.lexicon;

import dev.stele.lexicon.model.Table;
import dev.stele.lexicon.model.TableBuilder;
import java.util.Arrays;

/** Carries a table over the forms of a lexicon to the forms of two texts. */
final class Projection {

  /** What a value, such as a number, has for its likeness on the other side: a guess. */
  private static final float SAME_VALUE = .8f;

  private Projection() {}

  /** Linear in the sizes of the texts' vocabularies and of the rows that they use. */
  static Table of(
      Table table,
      Vocabulary fromForms,
      Vocabulary toForms,
      Vocabulary fromText,
      Vocabulary toText) {
    int[] toNumber = new int[toForms.size()];
    Arrays.fill(toNumber, -1);
    for (int id = 0; id < toText.size(); id++) {
      int form = toForms.id(toText.form(id));
      if (form >= 0) {
        toNumber[form] = id;
      }
    }
    TableBuilder builder = new TableBuilder(fromText.size());
    for (int id = 0; id < fromText.size(); id++) {
      String form = fromText.form(id);
      int same = form.charAt(0) == '#' ? toText.id(form) : -1;
      if (same >= 0) {
        builder.add(same, SAME_VALUE);
      }
      int row = fromForms.id(form);
      if (row >= 0) {
        for (int at = table.start(row); at < table.end(row); at++) {
          int to = toNumber[table.to(at)];
          if (to >= 0 && to != same) {
            builder.add(
                to, same >= 0 ? (1 - SAME_VALUE) * table.probability(at) : table.probability(at));
          }
        }
      }
      builder.endRow();
    }
    return builder.build();
  }
}
