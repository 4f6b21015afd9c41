package dev.stele.lexicon;

import dev.stele.lexicon.model.TableBuilder;
import dev.stele.lexicon.model.Tables;
import dev.stele.text.Language;
import java.util.TreeMap;

/**
 * Collects pairs of words with their probabilities; the order in which they come is of no matter.
 */
public final class LexiconBuilder {

  private record Both(float rightGivenLeft, float leftGivenRight) {}

  private final Language left;
  private final Language right;
  private final TreeMap<String, TreeMap<String, Both>> rows = new TreeMap<>();
  private final TreeMap<String, TreeMap<String, Both>> columns = new TreeMap<>();

  public LexiconBuilder(Language left, Language right) {
    this.left = left;
    this.right = right;
  }

  /** Puts a pair, in place of what stood there. */
  public void add(String leftForm, String rightForm, float rightGivenLeft, float leftGivenRight) {
    Both both = new Both(rightGivenLeft, leftGivenRight);
    rows.computeIfAbsent(leftForm, form -> new TreeMap<>()).put(rightForm, both);
    columns.computeIfAbsent(rightForm, form -> new TreeMap<>()).put(leftForm, both);
  }

  /** Puts a pair, but leaves the probabilities that are higher already. */
  void raise(String leftForm, String rightForm, float rightGivenLeft, float leftGivenRight) {
    TreeMap<String, Both> row = rows.get(leftForm);
    Both known = row == null ? null : row.get(rightForm);
    if (known == null) {
      add(leftForm, rightForm, rightGivenLeft, leftGivenRight);
    } else {
      add(
          leftForm,
          rightForm,
          Math.max(known.rightGivenLeft(), rightGivenLeft),
          Math.max(known.leftGivenRight(), leftGivenRight));
    }
  }

  public Lexicon build() {
    Vocabulary leftForms = new Vocabulary();
    Vocabulary rightForms = new Vocabulary();
    rows.keySet().forEach(leftForms::add);
    columns.keySet().forEach(rightForms::add);
    TableBuilder forward = new TableBuilder(rows.size());
    rows.values()
        .forEach(
            row -> {
              row.forEach((form, p) -> forward.add(rightForms.id(form), p.rightGivenLeft()));
              forward.endRow();
            });
    TableBuilder backward = new TableBuilder(columns.size());
    columns
        .values()
        .forEach(
            column -> {
              column.forEach((form, p) -> backward.add(leftForms.id(form), p.leftGivenRight()));
              backward.endRow();
            });
    return new Lexicon(
        left, right, leftForms, rightForms, new Tables(forward.build(), backward.build()));
  }
}
