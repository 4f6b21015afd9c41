package dev.stele.align;

import dev.stele.lexicon.Lexicon;
import dev.stele.lexicon.Tables;

/** Aligns two versions by passes, each of which knows what the one before has found. */
final class PairAligner {

  private final Tables prior;
  private PairText text;
  private Model model;
  private Corridor corridor;
  private Sweep sweep;

  PairAligner(Column left, Column right, Lexicon lexicon) {
    text = PairText.of(left, right, lexicon);
    prior = text.tables();
    model = Model.prior(left, right);
    corridor = Corridors.around(Anchors.of(text), left, right);
    sweep = Sweep.over(corridor, text, model, Prospect.NONE);
  }

  /** Learns from the last pass, the text's own lexicon included, and goes over the text again. */
  void refine() {
    learn();
    sweep = Sweep.over(corridor, text, model, Prospect.NONE);
  }

  private void learn() {
    model = sweep.statistics().estimate();
    text = text.withTables(text.learn(sweep.path(), prior));
    corridor = Corridors.around(sweep.posteriors(), sweep.path(), text.left(), text.right());
  }

  /**
   * Goes over the text again with its sentences fixed.
   *
   * @param leftCuts whether a sentence begins at each left edge
   */
  void fix(boolean[] leftCuts, boolean[] rightCuts) {
    learn();
    Column left = text.left().cutAt(leftCuts);
    Column right = text.right().cutAt(rightCuts);
    corridor = Corridors.onto(corridor, leftCuts, rightCuts);
    text = text.withSentences(left, right);
    sweep = Sweep.over(corridor, text, model, Prospect.NONE);
  }

  /** Goes over the text again in the light of what other pairs tell about this one. */
  void consider(Prospect prospect) {
    sweep = Sweep.over(corridor, text, model, prospect);
  }

  Sweep sweep() {
    return sweep;
  }

  Model model() {
    return model;
  }
}
