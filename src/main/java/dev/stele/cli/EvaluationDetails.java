package dev.stele.cli;

import dev.stele.evaluate.Judgement;
import dev.stele.evaluate.Mistake;
import dev.stele.evaluate.PairScore;
import dev.stele.evaluate.SetScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an evaluation found bead by bead, as tables for a closer look. */
final class EvaluationDetails {

  private EvaluationDetails() {}

  /** Writes {@code mistakes.tsv} and {@code judgements.tsv}. */
  static void write(Path directory, List<SetScore> scores) throws IOException {
    Files.createDirectories(directory);
    List<String> mistakes = new ArrayList<>();
    mistakes.add("set\tpair\tsentence\tshape\tconfidence\tleft\tright\tgold");
    List<String> judgements = new ArrayList<>();
    judgements.add("set\tpair\tkind\tconfidence\tright");
    for (SetScore set : scores) {
      for (PairScore pair : set.pairs()) {
        String place = set.name() + "\t" + pair.pair() + "\t";
        pair.mistakes().forEach(mistake -> mistakes.add(place + line(mistake)));
        pair.judgements().forEach(judgement -> judgements.add(place + line(judgement)));
      }
    }
    Files.write(directory.resolve("mistakes.tsv"), mistakes);
    Files.write(directory.resolve("judgements.tsv"), judgements);
  }

  private static String line(Mistake m) {
    return String.join(
        "\t",
        String.valueOf(m.sentence()),
        m.shape(),
        String.valueOf(m.confidence()),
        flat(m.left()),
        flat(m.right()),
        m.gold());
  }

  private static String line(Judgement j) {
    return (j.linked() ? "linked" : "omission") + "\t" + j.confidence() + "\t" + j.right();
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
