package dev.stele.lexicon.model;

import java.util.Arrays;

/**
 * One direction of IBM Model 1 (Brown et al. 1993), p(to | from), by expectation-maximisation.
 *
 * <p>The usual way walks the sentences and looks pairs of words up in a hash table. This one walks
 * the words of the from side: for one word, all sentences that hold it are visited and what they
 * give is added up in a dense array over the to side; only its pruned row is kept. What a
 * sentence's words explain together, the denominator of the expectation, is kept for each token of
 * the to side from one round to the next. So memory is linear in the text and every loop runs over
 * plain arrays.
 *
 * <p>Moore (2004) is followed in two points: the null word, which explains what has no counterpart,
 * counts several times; and counts are smoothed by adding a small number for every possible
 * translation, so that a rare word does not take all that its few sentences leave unexplained.
 */
public final class Model1 {

  /**
   * How the model is estimated.
   *
   * @param rounds of expectation-maximisation
   * @param nulls how many null words a sentence has
   * @param added the count that is added to each word's and spread over all translations
   * @param kept entries below this probability are dropped
   */
  public record Settings(int rounds, double nulls, double added, float kept) {

    static final Settings DEFAULT = new Settings(5, 1, 10, 1e-4f);
  }

  private final Bitext pairs;
  private final Settings settings;
  private final int fromTypes;
  private final int toTypes;

  /** Where each from word occurs: sentence numbers, once for each occurrence. */
  private final int[] occurrenceStarts;

  private final int[] occurrences;

  /** For each token of the to side, the sum of p(token | from) over the sentence's from words. */
  private final float[] explained;

  /** p(to | null). */
  private final float[] nullRow;

  public Model1(Bitext pairs, int fromTypes, int toTypes, Settings settings) {
    this.pairs = pairs;
    this.settings = settings;
    this.fromTypes = fromTypes;
    this.toTypes = toTypes;
    this.occurrenceStarts = new int[fromTypes + 1];
    this.occurrences = new int[pairs.left().words().length];
    this.explained = new float[pairs.right().words().length];
    this.nullRow = new float[toTypes];
    index();
  }

  /** Learns from a uniform beginning. */
  public Table learn() {
    return learn(Table.empty(fromTypes), 0);
  }

  /**
   * Learns from what is known before.
   *
   * @param prior a first table
   * @param share how much of the beginning comes from it, 0..1; the rest is uniform
   */
  public Table learn(Table prior, double share) {
    float uniform = (float) ((1 - share) / Math.max(1, toTypes));
    Arrays.fill(nullRow, 1f / Math.max(1, toTypes));
    Table table = prior;
    explain(table, (float) share, uniform);
    for (int round = 0; round < settings.rounds(); round++) {
      table = round(table, round == 0 ? (float) share : 1, round == 0 ? uniform : 0);
      explain(table, 1, 0);
    }
    return table;
  }

  private void index() {
    Bitext.Side from = pairs.left();
    for (int word : from.words()) {
      occurrenceStarts[word + 1]++;
    }
    for (int word = 0; word < fromTypes; word++) {
      occurrenceStarts[word + 1] += occurrenceStarts[word];
    }
    int[] next = Arrays.copyOf(occurrenceStarts, fromTypes);
    for (int sentence = 0; sentence < pairs.size(); sentence++) {
      for (int at = from.starts()[sentence]; at < from.starts()[sentence + 1]; at++) {
        occurrences[next[from.words()[at]]++] = sentence;
      }
    }
  }

  /** Computes anew what each token's sentence explains of it. */
  private void explain(Table table, float scale, float floor) {
    Bitext.Side from = pairs.left();
    Bitext.Side to = pairs.right();
    for (int sentence = 0; sentence < pairs.size(); sentence++) {
      float base = floor * from.length(sentence);
      for (int at = to.starts()[sentence]; at < to.starts()[sentence + 1]; at++) {
        explained[at] = base + (float) settings.nulls() * nullRow[to.words()[at]];
      }
    }
    float[] row = new float[toTypes];
    for (int word = 0; word < fromTypes; word++) {
      spread(table, word, scale, row);
      for (int o = occurrenceStarts[word]; o < occurrenceStarts[word + 1]; o++) {
        int sentence = occurrences[o];
        for (int at = to.starts()[sentence]; at < to.starts()[sentence + 1]; at++) {
          explained[at] += row[to.words()[at]];
        }
      }
      spread(table, word, 0, row);
    }
  }

  private static void spread(Table table, int word, float scale, float[] row) {
    for (int at = table.start(word); at < table.end(word); at++) {
      row[table.to(at)] = scale * table.probability(at);
    }
  }

  /** One round: the expected counts of every pair of words, and the table that follows. */
  private Table round(Table table, float scale, float floor) {
    countNull();
    TableBuilder next = new TableBuilder(fromTypes);
    float[] row = new float[toTypes];
    Counts counts = new Counts(toTypes);
    for (int word = 0; word < fromTypes; word++) {
      spread(table, word, scale, row);
      for (int o = occurrenceStarts[word]; o < occurrenceStarts[word + 1]; o++) {
        count(occurrences[o], row, floor, counts);
      }
      spread(table, word, 0, row);
      counts.into(next, settings.added(), settings.kept());
    }
    return next.build();
  }

  private void count(int sentence, float[] row, float floor, Counts counts) {
    Bitext.Side to = pairs.right();
    float weight = pairs.weight(sentence);
    for (int at = to.starts()[sentence]; at < to.starts()[sentence + 1]; at++) {
      int target = to.words()[at];
      float probability = row[target] + floor;
      if (probability > 0) {
        counts.add(target, weight * probability / explained[at]);
      }
    }
  }

  private void countNull() {
    Bitext.Side to = pairs.right();
    double[] counts = new double[toTypes];
    double sum = 0;
    for (int sentence = 0; sentence < pairs.size(); sentence++) {
      double weight = pairs.weight(sentence) * settings.nulls();
      for (int at = to.starts()[sentence]; at < to.starts()[sentence + 1]; at++) {
        float probability = nullRow[to.words()[at]];
        double count = probability > 0 ? weight * probability / explained[at] : 0;
        counts[to.words()[at]] += count;
        sum += count;
      }
    }
    for (int target = 0; target < toTypes && sum > 0; target++) {
      nullRow[target] = (float) (counts[target] / sum);
    }
  }

  /** Expected counts of one word's translations: dense, with a list of those that are not 0. */
  private static final class Counts {
    private final float[] counts;
    private int[] touched = new int[256];
    private int size;

    Counts(int types) {
      counts = new float[types];
    }

    void add(int target, float count) {
      if (counts[target] == 0) {
        if (size == touched.length) {
          touched = Arrays.copyOf(touched, 2 * size);
        }
        touched[size++] = target;
      }
      counts[target] += count;
    }

    /** Writes the smoothed row and forgets it. */
    void into(TableBuilder table, double added, float kept) {
      double each = added / counts.length;
      double sum = added;
      for (int i = 0; i < size; i++) {
        sum += counts[touched[i]];
      }
      for (int i = 0; i < size; i++) {
        float probability = (float) ((counts[touched[i]] + each) / sum);
        if (probability >= kept) {
          table.add(touched[i], probability);
        }
        counts[touched[i]] = 0;
      }
      size = 0;
      table.endRow();
    }
  }
}
