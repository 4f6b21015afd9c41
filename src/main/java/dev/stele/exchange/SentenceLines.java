package dev.stele.exchange;

import dev.stele.text.Segment;
import dev.stele.text.Start;
import java.util.ArrayList;
import java.util.List;

/**
 * Text that was cut into sentences elsewhere: a sentence a line, taken as it stands; an empty line
 * ends a paragraph.
 */
public final class SentenceLines {

  private SentenceLines() {}

  /** The sentences of a text in that form. */
  public static List<Segment> of(String text) {
    List<Segment> sentences = new ArrayList<>();
    Start next = Start.PARAGRAPH;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.isBlank()) {
        next = Start.PARAGRAPH;
      } else {
        sentences.add(new Segment(line.strip(), next));
        next = Start.SENTENCE;
      }
    }
    return List.copyOf(sentences);
  }

  /** The sentences in that form: what {@link #of} reads back. */
  public static String text(List<Segment> sentences) {
    StringBuilder lines = new StringBuilder();
    for (Segment sentence : sentences) {
      if (sentence.opensParagraph() && !lines.isEmpty()) {
        lines.append('\n');
      }
      lines.append(sentence.text().replaceAll("\\R+", " ")).append('\n');
    }
    return lines.toString();
  }
}
