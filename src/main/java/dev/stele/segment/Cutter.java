package dev.stele.segment;

import dev.stele.segment.gap.Chars;
import dev.stele.text.Paragraph;
import dev.stele.text.Start;
import java.util.List;

/** Cuts one paragraph into atoms at rising offsets and keeps every character. */
final class Cutter {

  private final Paragraph paragraph;
  private final String text;
  private final List<Atom> atoms;
  private int start;
  private String gap = "";
  private double boundary = 1;
  private Start kind;

  Cutter(Paragraph paragraph, List<Atom> atoms) {
    this.paragraph = paragraph;
    this.text = paragraph.text();
    this.atoms = atoms;
    this.kind = paragraph.start();
  }

  /**
   * Ends an atom somewhere in the white space before {@code offset}, or at {@code offset} itself;
   * the next one begins at the first character from there on that is no white space.
   */
  void cut(int offset, double probability) {
    int next = skipSpace(offset);
    int end = next;
    while (end > start && Chars.isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end <= start || next >= text.length()) {
      return;
    }
    add(end);
    start = next;
    gap = next == end + 1 && text.charAt(end) == ' ' ? " " : text.substring(end, next);
    boundary = probability;
    kind = Start.SENTENCE;
  }

  void finish() {
    if (start < text.length()) {
      add(text.length());
    }
  }

  private void add(int end) {
    atoms.add(new Atom(text.substring(start, end), gap, kind, boundary));
  }

  private int skipSpace(int offset) {
    int at = offset;
    while (at < text.length() && Chars.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  @Override
  public String toString() {
    return paragraph.start() + " cut as far as " + start;
  }
}
