package dev.stele.segment;

import com.ibm.icu.text.BreakIterator;
import dev.stele.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentence boundaries of UAX 29, certain as far as they go. */
final class IcuSegmenter implements Segmenter {

  /** How far a rule that knows no abbreviations is to be believed. */
  private static final double TRUST = 0.9;

  private final Locale locale;

  IcuSegmenter(Locale locale) {
    this.locale = locale;
  }

  @Override
  public List<Atom> atoms(List<Paragraph> paragraphs) {
    List<Atom> atoms = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
    for (Paragraph paragraph : paragraphs) {
      breaks.setText(paragraph.text());
      Cutter cutter = new Cutter(paragraph, atoms);
      for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
        cutter.cut(at, TRUST);
      }
      cutter.finish();
    }
    return atoms;
  }
}
