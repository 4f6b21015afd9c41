package dev.stele.workbench.review.inspect;

import dev.stele.project.state.State;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row's sentences in full, with their places in the sources. */
final class Sentences {

  private Sentences() {}

  /**
   * A sentence.
   *
   * @param number its number in its version, from 1
   * @param paragraph its paragraph's number in its version, from 1
   * @param inParagraph its number in its paragraph, from 1
   * @param original what it was before somebody edited it
   */
  record Sentence(
      String text, int number, int paragraph, int inParagraph, @Nullable String original) {}

  /** The sentences of each version. */
  record InFull(List<List<Sentence>> versions) {}

  static InFull of(State state, int position) {
    Row row = state.row(position);
    List<List<Sentence>> versions = new ArrayList<>();
    for (int v = 0; v < row.versions(); v++) {
      versions.add(version(state, position, v));
    }
    return new InFull(versions);
  }

  private static List<Sentence> version(State state, int position, int version) {
    int number = state.sentencesBefore(position, version);
    int paragraph = state.paragraphsBefore(position, version);
    int inParagraph = sinceParagraph(state, position, version);
    List<Sentence> sentences = new ArrayList<>();
    for (Segment segment : state.row(position).cell(version)) {
      if (segment.opensParagraph()) {
        paragraph++;
        inParagraph = 0;
      }
      number++;
      inParagraph++;
      String original = segment.original().orElse(null);
      sentences.add(
          new Sentence(segment.text(), number, Math.max(1, paragraph), inParagraph, original));
    }
    return sentences;
  }

  /** How many sentences of the paragraph that is open above a row stand above it. */
  private static int sinceParagraph(State state, int position, int version) {
    int sentences = 0;
    for (int row = position - 1; row >= 0; row--) {
      for (Segment segment : state.row(row).cell(version).reversed()) {
        sentences++;
        if (segment.opensParagraph()) {
          return sentences;
        }
      }
    }
    return sentences;
  }
}
