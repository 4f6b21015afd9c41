package dev.stele.segment.training;

import dev.stele.segment.Segmenter;
import dev.stele.segment.Segmenters;
import dev.stele.segment.gap.Chars;
import dev.stele.text.Paragraph;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * How well boundaries are found in text that the model has not seen. Each text is dealt into parts,
 * a stretch of its lines each, so that documents stay together; the same part of every text is
 * judged by one model, trained on all other parts and on all further texts.
 */
public final class CrossValidation {

  /**
   * What came out for one text.
   *
   * @param ours by the model that would be shipped
   * @param plain by OpenNLP's detector as it comes, trained on the same parts of the judged texts
   */
  public record Result(String name, Score ours, Score plain) {

    @Override
    public String toString() {
      return "%s: %s%n  OpenNLP as it comes: %s".formatted(name, ours, plain);
    }
  }

  private final String language;
  private final int folds;
  private final int paragraph;

  /**
   * @param paragraph into paragraphs of how many sentences the judged texts are cut; 0 for the
   *     blocks as they stand
   */
  public CrossValidation(String language, int folds, int paragraph) {
    this.language = language;
    this.folds = folds;
    this.paragraph = paragraph;
  }

  /** Judges texts, which must have exact sentences, with the help of further ones. */
  public List<Result> of(List<TrainingText> texts, List<TrainingText> further) throws IOException {
    List<Score> ours = scores(texts);
    List<Score> plain = scores(texts);
    SentenceTrainer trainer = new SentenceTrainer(language);
    for (int fold = 0; fold < folds; fold++) {
      List<TrainingText> others = parts(texts, fold, false);
      List<TrainingText> judged =
          parts(texts, fold, true).stream().map(t -> t.inParagraphs(paragraph)).toList();
      add(judged, trainer.plainModel(others), plain);
      List<TrainingText> all = new ArrayList<>(others);
      all.addAll(further);
      add(judged, trainer.model(all), ours);
    }
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      results.add(new Result(texts.get(i).name(), ours.get(i), plain.get(i)));
    }
    return results;
  }

  private static List<Score> scores(List<TrainingText> texts) {
    return new ArrayList<>(Collections.nCopies(texts.size(), Score.NONE));
  }

  private static void add(List<TrainingText> judged, SentenceModel model, List<Score> scores) {
    Segmenter segmenter = Segmenters.at(model);
    for (int i = 0; i < judged.size(); i++) {
      for (List<String> block : judged.get(i).blocks()) {
        scores.set(i, scores.get(i).plus(score(block, segmenter)));
      }
    }
  }

  private static Score score(List<String> block, Segmenter segmenter) {
    Paragraph paragraph = Paragraph.of(String.join(" ", block));
    List<String> found =
        Segmenter.sentences(segmenter.atoms(List.of(paragraph))).stream()
            .map(sentence -> sentence.text())
            .toList();
    return Score.of(ends(block), ends(found));
  }

  /** The ends of pieces, counted in characters that are not white space. */
  private static List<Integer> ends(List<String> pieces) {
    List<Integer> ends = new ArrayList<>();
    int at = 0;
    for (String piece : pieces) {
      at += (int) piece.chars().filter(c -> !Chars.isSpace((char) c)).count();
      ends.add(at);
    }
    return ends;
  }

  private List<TrainingText> parts(List<TrainingText> texts, int fold, boolean inside) {
    return texts.stream().map(text -> part(text, fold, inside)).toList();
  }

  /** The lines of one part, or those of all others. */
  private TrainingText part(TrainingText text, int fold, boolean inside) {
    int lines = text.lineCount();
    List<List<String>> blocks = new ArrayList<>();
    int line = 0;
    for (List<String> block : text.blocks()) {
      List<String> kept = new ArrayList<>();
      for (String sentence : block) {
        if ((line++ * folds / lines == fold) == inside) {
          kept.add(sentence);
        }
      }
      if (!kept.isEmpty()) {
        blocks.add(kept);
      }
    }
    return new TrainingText(text.name(), blocks, true, text.weight());
  }
}
