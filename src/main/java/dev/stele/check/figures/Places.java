package dev.stele.check.figures;

import dev.stele.check.RowText;
import dev.stele.lexicon.figures.Figure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where in a version something would stand that it lacks. */
final class Places {

  /** So many figures before are asked for their partners. */
  private static final int BACK = 4;

  private final RowText row;
  private final Map<Integer, Index> indexes;

  Places(RowText row, Map<Integer, Index> indexes) {
    this.row = row;
    this.indexes = indexes;
  }

  /** After the partner of the figure before it, else at the same share of the text. */
  int of(Mention lack, int version) {
    Index from = indexes.get(lack.version());
    Index to = indexes.get(version);
    if (from != null && to != null) {
      List<Figure> figures = from.figures();
      int at = figures.indexOf(lack.figure());
      for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
        Optional<Figure> partner =
            figures.get(i).sure() ? to.partner(figures.get(i)) : Optional.empty();
        if (partner.isPresent()) {
          return partner.get().end();
        }
      }
    }
    return proportional(lack, row.cell(version).text());
  }

  private int proportional(Mention lack, String text) {
    String other = row.cell(lack.version()).text();
    int place = (int) Math.round(lack.figure().start() * (double) text.length() / other.length());
    int start = Math.min(place, text.length());
    while (start > 0 && start < text.length() && text.charAt(start - 1) != ' ') {
      start--;
    }
    return start;
  }
}
