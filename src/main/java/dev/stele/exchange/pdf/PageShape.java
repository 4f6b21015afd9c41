package dev.stele.exchange.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the pages of a document are set: the size of its letters, its line spacing, its columns. */
final class PageShape {

  /** Lines that begin within so many points of each other stand in the same column. */
  private static final double COLUMN = 40;

  private final double size;
  private final double spacing;
  private final boolean bold;
  private final Map<Long, Double> rights = new HashMap<>();
  private final Map<Long, Double> lefts = new HashMap<>();

  PageShape(List<PdfLine> lines) {
    Map<Long, Integer> sizes = new TreeMap<>();
    Map<Long, Integer> spacings = new TreeMap<>();
    int boldLines = 0;
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      sizes.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum);
      boldLines += line.bold() ? 1 : 0;
      if (i > 0 && lines.get(i - 1).page() == line.page() && line.y() > lines.get(i - 1).y()) {
        spacings.merge(Math.round((line.y() - lines.get(i - 1).y()) * 2), 1, Integer::sum);
      }
      rights.merge(column(line), line.end(), Math::max);
      lefts.merge(column(line), line.x(), Math::min);
    }
    size = most(sizes) / 2.0;
    spacing = most(spacings) / 2.0;
    bold = boldLines * 2 > lines.size();
  }

  /** Of equals the first, so the smallest, wins. */
  private static long most(Map<Long, Integer> counts) {
    long best = 0;
    int most = 0;
    for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  private static long column(PdfLine line) {
    return line.page() * 1000L + Math.round(line.x() / COLUMN);
  }

  /** The size of most letters, in points. */
  double size() {
    return size;
  }

  /** Whether the text as a whole is bold, so that bold says nothing. */
  boolean isBold() {
    return bold;
  }

  /** Whether a line stands further below another than lines of a paragraph do. */
  boolean isApart(PdfLine above, PdfLine below) {
    double usual = Math.max(spacing, below.size()) * Math.max(1, below.size() / size);
    return below.y() - above.y() > 1.3 * usual || below.y() < above.y() - usual;
  }

  /** How much room the column has behind a line, in points. */
  double room(PdfLine line) {
    return rights.getOrDefault(column(line), line.end()) - line.end();
  }

  /** How far a line begins to the right of its column's left edge, in points. */
  double indent(PdfLine line) {
    return line.x() - lefts.getOrDefault(column(line), line.x());
  }

  /** Whether a line's letters are so much larger that it is no running text. */
  boolean isLarge(PdfLine line) {
    return line.size() > 1.12 * size;
  }

  boolean isSmall(PdfLine line) {
    return line.size() < 0.93 * size;
  }
}
