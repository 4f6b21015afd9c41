package dev.stele.segment;

import dev.stele.text.Segment;
import dev.stele.text.Start;
import java.util.List;

/**
 * The stretch of a paragraph between two plausible sentence boundaries. The texts of a paragraph's
 * atoms, each after its gap, are the paragraph.
 *
 * @param text without white space at its ends
 * @param gap the white space that stood before it inside its paragraph, empty at the beginning
 * @param start {@link Start#SENTENCE} unless the atom opens its paragraph
 * @param boundary the probability, 0..1, that a sentence begins here; 1 where a paragraph does
 */
public record Atom(String text, String gap, Start start, double boundary) {

  /** From this probability on, an atom begins a sentence unless other evidence is at hand. */
  public static final double SENTENCE_THRESHOLD = 0.5;

  public Atom {
    if (text.isBlank()) {
      throw new IllegalArgumentException("an atom has no text");
    }
    if (!(boundary >= 0 && boundary <= 1)) {
      throw new IllegalArgumentException("boundary=" + boundary + " is not within 0..1");
    }
  }

  /** Whether this atom is taken to begin a sentence as long as nothing else is known. */
  public boolean opensSentence() {
    return start != Start.SENTENCE || boundary >= SENTENCE_THRESHOLD;
  }

  /** The atoms of a text that was in sentences already: every boundary is certain. */
  public static List<Atom> ofSentences(List<Segment> sentences) {
    return sentences.stream()
        .map(s -> new Atom(s.text(), s.opensParagraph() ? "" : " ", s.start(), 1))
        .toList();
  }
}
