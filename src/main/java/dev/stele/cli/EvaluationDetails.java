package dev.stele.cli;

import dev.stele.evaluate.SetScore;
import dev.stele.evaluate.score.Judgement;
import dev.stele.evaluate.score.Mistake;
import dev.stele.evaluate.score.PairScore;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What an evaluation found bead by bead, as tables for a closer look, written set by set: {@code
 * mistakes.tsv} holds the wrong beads, {@code judgements.tsv} a line for every bead.
 */
final class EvaluationDetails implements AutoCloseable {

  private final BufferedWriter mistakes;
  private final BufferedWriter judgements;

  EvaluationDetails(Path directory) throws IOException {
    Files.createDirectories(directory);
    mistakes = Files.newBufferedWriter(directory.resolve("mistakes.tsv"));
    judgements = Files.newBufferedWriter(directory.resolve("judgements.tsv"));
    mistakes.write("set\tpair\tsentence\tshape\tconfidence\tleft\tright\tgold\n");
    judgements.write("set\tpair\tkind\tconfidence\tright\n");
  }

  void add(SetScore set) throws IOException {
    for (PairScore pair : set.pairs()) {
      String place = set.name() + "\t" + pair.pair() + "\t";
      for (Mistake mistake : pair.mistakes()) {
        mistakes.write(place + line(mistake) + "\n");
      }
      for (Judgement judgement : pair.judgements()) {
        judgements.write(place + line(judgement) + "\n");
      }
    }
    mistakes.flush();
    judgements.flush();
  }

  @Override
  public void close() throws IOException {
    try (mistakes) {
      judgements.close();
    }
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
