package dev.stele.lexicon.training;

import dev.stele.lexicon.Lexicon;
import dev.stele.lexicon.Vocabulary;
import dev.stele.lexicon.model.Bitext;
import dev.stele.lexicon.model.Model1;
import dev.stele.lexicon.model.Table;
import dev.stele.lexicon.model.Tables;
import dev.stele.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Learns a lexicon from pairs of sentences by IBM Model 1 in both directions. Pairs come in one by
 * one and are kept as numbers of words only, some fifty bytes for a pair of short sentences. The
 * same pairs in the same order give the same lexicon on any number of threads.
 *
 * <pre>{@code
 * LexiconTrainer trainer = new LexiconTrainer(ENGLISH, RUSSIAN, LexiconTrainer.Settings.DEFAULT);
 * trainer.add("The house is big.", "Дом большой.", "tales");
 * Lexicon lexicon = trainer.train();
 * }</pre>
 */
public final class LexiconTrainer {

  /**
   * How a lexicon is learnt.
   *
   * @param rounds of expectation-maximisation
   * @param nulls how many null words each sentence has (Moore 2004)
   * @param added the smoothing count of a word, spread over all translations (Moore 2004)
   * @param balance how far genres of different size are brought to the same weight: 0 leaves them
   *     as they are, 1 makes them equal
   * @param threshold pairs of words below this √(p(a|b)·p(b|a)) are left out
   */
  public record Settings(int rounds, double nulls, double added, double balance, double threshold) {
    public static final Settings DEFAULT = new Settings(5, 1, 1, .5, .02);
  }

  private static final int BATCH = 2000;

  private final Language left;
  private final Language right;
  private final Settings settings;
  private final Intake intake;
  private final List<Intake.Raw> batch = new ArrayList<>(BATCH);
  private final Vocabulary leftForms = new Vocabulary();
  private final Vocabulary rightForms = new Vocabulary();
  private final Bitext.Builder pairs = new Bitext.Builder();
  private final HeldOut heldOut;
  private final Genres genres = new Genres();

  public LexiconTrainer(Language left, Language right, Settings settings) {
    this(left, right, settings, origin -> 0);
  }

  /**
   * A trainer that keeps some pairs aside to measure with.
   *
   * @param period for each origin: every how-manieth pair is not learnt from, 1 for all, 0 for none
   */
  public LexiconTrainer(
      Language left, Language right, Settings settings, ToIntFunction<String> period) {
    this.left = left;
    this.right = right;
    this.settings = settings;
    this.intake = new Intake(left, right);
    this.heldOut = new HeldOut(period);
  }

  /**
   * Adds a pair of texts, which is cleaned first and left out when it is no translation or has been
   * added before.
   *
   * @param origin where the pair comes from: pairs of one origin are one genre
   */
  public void add(String leftText, String rightText, String origin) {
    batch.add(new Intake.Raw(leftText, rightText, origin));
    if (batch.size() == BATCH) {
      takeBatch();
    }
  }

  public Language left() {
    return left;
  }

  public Language right() {
    return right;
  }

  /** How many pairs have been taken in so far, for each origin. */
  public String summary() {
    takeBatch();
    return genres.toString();
  }

  /** Learns from what was added. */
  public Lexicon train() {
    takeBatch();
    Bitext text = pairs.build();
    text = text.weighted(genres.weights(settings.balance()));
    Tables tables = learn(text, leftForms.size(), rightForms.size(), settings);
    return Pruning.of(left, right, leftForms, rightForms, tables, settings.threshold());
  }

  /** How well a lexicon explains the pairs that were kept aside, for each origin. */
  public Map<String, Assessment> assess(Lexicon lexicon) {
    takeBatch();
    return heldOut.assess(lexicon.tables(leftForms, rightForms));
  }

  /**
   * How well a lexicon explains pairs that it has not learnt from, both directions averaged.
   *
   * @param gain by how many nats a word is more likely, given its translation, than by its mere
   *     frequency
   * @param frequency the nats that a word costs by its mere frequency
   * @param coverage the share of words that the lexicon links to some word of the translation
   */
  public record Assessment(int pairs, double gain, double frequency, double coverage) {}

  /** Both directions, each on a thread of its own: neither needs the other's results. */
  private static Tables learn(Bitext text, int leftTypes, int rightTypes, Settings settings) {
    Model1.Settings model =
        new Model1.Settings(settings.rounds(), settings.nulls(), settings.added(), 1e-4f);
    Table[] tables = new Table[2];
    Arrays.stream(new int[] {0, 1})
        .parallel()
        .forEach(
            direction ->
                tables[direction] =
                    direction == 0
                        ? new Model1(text, leftTypes, rightTypes, model).learn()
                        : new Model1(text.flipped(), rightTypes, leftTypes, model).learn());
    return new Tables(tables[0], tables[1]);
  }

  private void takeBatch() {
    for (Intake.Taken taken : intake.take(batch)) {
      int[] l = leftForms.add(taken.left());
      int[] r = rightForms.add(taken.right());
      if (!heldOut.take(taken.origin(), l, r)) {
        genres.count(taken.origin(), l.length + r.length);
        pairs.add(l, r);
      }
    }
    batch.clear();
  }
}
