package dev.stele.segment;

import dev.stele.text.Paragraph;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.List;

/** Cuts paragraphs of one language where sentences may end. Implementations are thread-safe. */
@FunctionalInterface
public interface Segmenter {

  /**
   * The atoms of all paragraphs, in order; blank paragraphs have none. No character but white space
   * at the ends of a paragraph is lost.
   */
  List<Atom> atoms(List<Paragraph> paragraphs);

  /** The sentences that the atoms make up when cut where a boundary is likelier than not. */
  static List<Segment> sentences(List<Atom> atoms) {
    List<Segment> sentences = new ArrayList<>();
    for (int i = 0; i < atoms.size(); ) {
      Atom first = atoms.get(i);
      StringBuilder text = new StringBuilder(first.text());
      for (i++; i < atoms.size() && !atoms.get(i).opensSentence(); i++) {
        text.append(atoms.get(i).gap()).append(atoms.get(i).text());
      }
      sentences.add(new Segment(text.toString(), first.start()));
    }
    return sentences;
  }
}
