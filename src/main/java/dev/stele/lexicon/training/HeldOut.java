package dev.stele.lexicon.training;

import dev.stele.lexicon.model.Bitext;
import dev.stele.lexicon.model.Mixture;
import dev.stele.lexicon.model.Table;
import dev.stele.lexicon.model.Tables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Pairs kept aside from training, by origin, to measure a lexicon with. */
final class HeldOut {

  private static final class Part {
    private final Bitext.Builder pairs = new Bitext.Builder();
    private int seen;
  }

  private final ToIntFunction<String> period;
  private final Map<String, Part> parts = new LinkedHashMap<>();

  HeldOut(ToIntFunction<String> period) {
    this.period = period;
  }

  /** Keeps a pair aside if it is one of those. */
  boolean take(String origin, int[] left, int[] right) {
    int every = period.applyAsInt(origin);
    if (every == 0) {
      return false;
    }
    Part part = parts.computeIfAbsent(origin, name -> new Part());
    if (part.seen++ % every != every - 1) {
      return false;
    }
    part.pairs.add(left, right);
    return true;
  }

  Map<String, LexiconTrainer.Assessment> assess(Tables tables) {
    Map<String, LexiconTrainer.Assessment> found = new LinkedHashMap<>();
    parts.forEach((origin, part) -> found.put(origin, assess(part.pairs.build(), tables)));
    return found;
  }

  private static LexiconTrainer.Assessment assess(Bitext pairs, Tables tables) {
    double[] there = one(pairs, tables.rightGivenLeft(), tables.leftGivenRight().rows());
    double[] back = one(pairs.flipped(), tables.leftGivenRight(), tables.rightGivenLeft().rows());
    return new LexiconTrainer.Assessment(
        pairs.size(), (there[0] + back[0]) / 2, (there[1] + back[1]) / 2, (there[2] + back[2]) / 2);
  }

  /** Gain, cost by frequency, coverage. */
  private static double[] one(Bitext pairs, Table table, int types) {
    float[] frequencies = new float[types];
    int[] counts = pairs.right().frequencies(types);
    for (int word = 0; word < types; word++) {
      frequencies[word] = (float) counts[word] / pairs.right().words().length;
    }
    byte[] classes = new byte[table.rows()];
    for (int word = 0; word < classes.length; word++) {
      classes[word] = (byte) (table.start(word) < table.end(word) ? 1 : 0);
    }
    Table none = Table.empty(table.rows());
    double[] before = {1, 0, 1};
    double with = new Mixture(classes, 2, before).fit(pairs, table, none, frequencies).likelihood();
    double without =
        new Mixture(classes, 2, before).fit(pairs, none, none, frequencies).likelihood();
    return new double[] {with - without, -without, coverage(pairs, table)};
  }

  private static double coverage(Bitext pairs, Table table) {
    long linked = 0;
    for (int pair = 0; pair < pairs.size(); pair++) {
      int[] from = pairs.left().sentence(pair);
      for (int target : pairs.right().sentence(pair)) {
        for (int word : from) {
          if (table.probability(word, target) > 0) {
            linked++;
            break;
          }
        }
      }
    }
    return (double) linked / Math.max(1, pairs.right().words().length);
  }
}
