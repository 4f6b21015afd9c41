package dev.stele.align.search;

import dev.stele.align.grid.Corridor;
import dev.stele.align.grid.Path;
import dev.stele.align.part.Part;
import dev.stele.align.prospect.Links;
import dev.stele.align.prospect.Prospect;
import dev.stele.align.score.Model;
import dev.stele.align.version.Column;
import dev.stele.align.version.Cuts;
import dev.stele.lexicon.Lexicon;
import dev.stele.lexicon.Namesakes;
import dev.stele.lexicon.model.Tables;
import java.util.OptionalDouble;
import java.util.Set;

/** Aligns two versions by passes, each of which knows what the one before has found. */
public final class PairAligner {

  /**
   * Beads are not as independent as their score has it: evidence for a text as a whole is taken
   * down by so much.
   */
  private static final double EVIDENCE_SCALE = 3;

  /**
   * What a sentence of versions that have nothing to do with each other gains by chance, in nats.
   */
  private static final double CHANCE_EVIDENCE = 1;

  /** What they gain by the choice of the best among few ways, however short they are, in nats. */
  private static final double CHANCE_ONCE = 8;

  /** Fewer pairs of words, such as a user's terms alone, are no lexicon to count on. */
  private static final int LEXICON = 1000;

  /** A shorter text, in beads, has told what it can before. */
  private static final int ENOUGH_TO_LEARN = 100;

  /** A longer one, in beads, has told all of its words before; to learn them again takes long. */
  private static final int LEARNT = 5000;

  /** The probability that versions have to do with each other of which nothing can be told. */
  private static final double UNKNOWN = 0.5;

  private final Set<Part> without;
  private final Tables lexicon;
  private final boolean hasLexicon;
  private final PairText lexical;
  private PairText text;
  private Model model;
  private Corridor corridor;
  private Sweep sweep;

  /** How much speaks for the versions being translations at all, in nats. */
  private double evidence;

  /** The probability that the versions have anything to do with each other, once it was asked. */
  private double related = 1;

  /** Makes a first draft with the sentences that are likely by themselves. */
  public PairAligner(Column left, Column right, Lexicon words, Set<Part> without) {
    this.without = without;
    boolean[] leftCuts = Cuts.likely(left);
    boolean[] rightCuts = Cuts.likely(right);
    hasLexicon = words.size() >= LEXICON;
    Tables known = words.tables(left.vocabulary(), right.vocabulary());
    lexicon = without.contains(Part.NAMES) ? known : withNames(known, left, right);
    lexical = PairText.of(left, right, lexicon, hasLexicon);
    text = lexical.withSentences(left.cutAt(leftCuts), right.cutAt(rightCuts));
    model =
        Model.prior(text.left(), text.right(), hasLexicon, without.contains(Part.LENGTHS) ? 0 : 1);
    corridor = Corridors.around(Anchors.of(text), text.left(), text.right());
    Sweep coarse = Sweep.over(corridor, text.coarse(), model, Prospect.NONE);
    corridor = Corridors.around(coarse.posteriors(), coarse.path(), text.left(), text.right());
    sweep = Sweep.over(corridor, text, model, Prospect.NONE);
    learn();
    text = text.withSentences(left, right);
    corridor = Recut.from(corridor, leftCuts, rightCuts);
  }

  private static Tables withNames(Tables known, Column left, Column right) {
    return Namesakes.added(
        known, left.vocabulary(), right.vocabulary(), left.names(), right.names());
  }

  /** Goes over all atoms, in the light of the draft. */
  public void refine() {
    sweep = Sweep.over(corridor, text, model, Prospect.NONE);
  }

  /** Learns from the last pass, the text's own lexicon included. */
  private void learn() {
    estimate();
    learnWords();
    narrow();
  }

  private void estimate() {
    if (!without.contains(Part.ESTIMATION)) {
      model = sweep.statistics().estimate();
    }
  }

  private void learnWords() {
    if (!without.contains(Part.TEXT)) {
      text = text.learn(sweep.path(), lexicon);
    }
  }

  /** Lays the next pass's corridor around what the last one has found. */
  private void narrow() {
    corridor = Corridors.around(sweep.posteriors(), sweep.path(), text.left(), text.right());
  }

  /**
   * Goes over the text again with its sentences fixed.
   *
   * @param leftCuts whether a sentence begins at each left edge
   */
  public void fix(boolean[] leftCuts, boolean[] rightCuts) {
    learn();
    Column left = text.left().cutAt(leftCuts);
    Column right = text.right().cutAt(rightCuts);
    corridor = Recut.onto(corridor, leftCuts, rightCuts);
    text = text.withSentences(left, right).reaching(corridor);
    sweep = Sweep.over(corridor, text, model, Prospect.NONE);
    evidence = sweep.total();
  }

  /** Goes over the text again in the light of what other pairs tell about this one. */
  public void consider(Prospect prospect) {
    if (sweep.path().size() >= ENOUGH_TO_LEARN) {
      estimate();
      if (sweep.path().size() < LEARNT) {
        learnWords();
      }
    }
    narrow();
    sweep = Sweep.over(corridor, text, model, prospect);
  }

  /**
   * What the last pass has found, sentence by sentence.
   *
   * @param flipped whether to go from the right version to the left
   */
  public Links links(boolean flipped) {
    Column from = flipped ? text.right() : text.left();
    return Links.of(sweep.posteriors(), from.size(), flipped);
  }

  /** The path of the last pass, with confidences. */
  public Path path() {
    related = related();
    return sweep.confidentPath(related);
  }

  /** The same between two corners that need not lie on the path. */
  public Path path(int left, int leftEnd, int right, int rightEnd) {
    return sweep.confidentPath(related, left, leftEnd, right, rightEnd);
  }

  /** The probability that the versions have anything to do with each other; 1 if unknown. */
  private double related() {
    int sentences = Math.min(text.left().size(), text.right().size());
    if (sentences <= 1) { // too little to doubt anything
      return 1;
    }
    PairText known = lexical.withSentences(text.left(), text.right());
    Kinship kinship = new Kinship(known, hasLexicon);
    if (hasLexicon && kinship.isMonotonous()) {
      double words = logistic(kinship.once() - CHANCE_ONCE - CHANCE_EVIDENCE);
      return Math.max(UNKNOWN, words);
    }
    OptionalDouble excess = kinship.excess(sweep.path());
    double byOrder = excess.isPresent() ? logistic(excess.getAsDouble()) : hasLexicon ? 0 : 1;
    double chance = CHANCE_ONCE + CHANCE_EVIDENCE * sentences;
    return hasLexicon ? Math.max(byOrder, logistic(evidence - chance)) : byOrder;
  }

  private static double logistic(double excess) {
    return 1 / (1 + Math.exp(-excess / EVIDENCE_SCALE));
  }

  /** The path of the last pass, with posterior probabilities. */
  public Path found() {
    return sweep.path();
  }

  /** The probability that a sentence begins at each left edge, in the light of the last pass. */
  public double[] leftSplits() {
    return sweep.statistics().leftSplits();
  }

  public double[] rightSplits() {
    return sweep.statistics().rightSplits();
  }
}
