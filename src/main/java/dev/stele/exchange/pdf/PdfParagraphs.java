package dev.stele.exchange.pdf;

import dev.stele.text.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs, put together from lines by what readers see: distance, indentation, lines that end
 * early, letters of another size. Footnotes, which interrupt the text at the foot of a page, follow
 * the paragraph that they interrupt.
 */
final class PdfParagraphs {

  /** Longer ones are no headings, in characters. */
  private static final int LONGEST_HEADING = 150;

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Paragraph> notes = new ArrayList<>();
  private final PageShape shape;
  private final Hyphens hyphens;

  PdfParagraphs(List<PdfLine> lines) {
    shape = new PageShape(lines);
    hyphens = new Hyphens(lines);
    List<PdfLine> open = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int end = endOfNotes(lines, i);
      if (end > i) {
        notes(lines.subList(i, end));
        i = end;
      } else {
        PdfLine line = lines.get(i++);
        if (!open.isEmpty() && isBreak(open, line)) {
          close(open);
        }
        open.add(line);
      }
    }
    close(open);
  }

  List<Paragraph> list() {
    return List.copyOf(paragraphs);
  }

  /** How many words were put together that the line's end had broken. */
  int hyphens() {
    return hyphens.joined();
  }

  /** Where the small print ends that begins at a line and goes on to the end of the page. */
  private int endOfNotes(List<PdfLine> lines, int from) {
    PdfLine first = lines.get(from);
    boolean opens = from > 0 && lines.get(from - 1).page() == first.page();
    int end = from;
    while (end < lines.size()
        && lines.get(end).page() == first.page()
        && shape.isSmall(lines.get(end))) {
      end++;
    }
    boolean atFoot = end == lines.size() || lines.get(end).page() != first.page();
    boolean marked =
        first.text().strip().matches("(?s)[\\[(]?(\\d{1,3}|[*†‡]|[ivx]{1,4})[\\])]?.*");
    return opens && atFoot && marked ? end : from;
  }

  private void notes(List<PdfLine> lines) {
    List<PdfLine> open = new ArrayList<>();
    for (PdfLine line : lines) {
      if (!open.isEmpty()
          && line.text().strip().matches("(?s)(\\d{1,3}|[*†‡])\\D.*")
          && open.getLast().endsSentence()) {
        notes.add(paragraph(open));
        open.clear();
      }
      open.add(line);
    }
    notes.add(paragraph(open));
  }

  private boolean isBreak(List<PdfLine> open, PdfLine next) {
    PdfLine last = open.getLast();
    double em = next.size();
    boolean otherLetters =
        Math.abs(last.size() - next.size()) > 0.1 * shape.size()
            || last.bold() != next.bold() && (isHeading(open) || startsHeading(next));
    boolean fits = shape.room(last) > next.firstWord() + (last.endsSentence() ? 0.7 : 2.5) * em;
    if (otherLetters) {
      return true;
    } else if (last.page() != next.page()) {
      return fits || shape.indent(next) > 0.8 * em;
    }
    boolean indented = next.x() - last.x() > 0.8 * em && open.size() > 1;
    boolean outdented = last.x() - next.x() > 0.8 * em && open.size() > 1;
    boolean opensIndented =
        open.size() == 1 && next.x() - last.x() > 0.8 * em && last.endsSentence();
    return shape.isApart(last, next) || fits || indented || outdented || opensIndented;
  }

  private boolean startsHeading(PdfLine line) {
    return line.bold() && !shape.isBold();
  }

  private boolean isHeading(List<PdfLine> open) {
    int length = open.stream().mapToInt(line -> line.text().length()).sum();
    return length <= LONGEST_HEADING
        && open.stream().allMatch(line -> shape.isLarge(line) || startsHeading(line))
        && !open.getLast().text().strip().matches(".*[.,;]");
  }

  private void close(List<PdfLine> open) {
    if (!open.isEmpty()) {
      paragraphs.add(paragraph(open));
      open.clear();
    }
    paragraphs.addAll(notes);
    notes.clear();
  }

  private Paragraph paragraph(List<PdfLine> open) {
    StringBuilder text = new StringBuilder();
    boolean endsWord = false;
    for (PdfLine line : open) {
      String next = line.text().strip().replaceAll("\\s+", " ");
      if (text.isEmpty()) {
        text.append(next);
      } else {
        hyphens.join(text, endsWord, next);
      }
      endsWord = line.endsWord();
    }
    return new Paragraph(text.toString(), isHeading(open));
  }
}
