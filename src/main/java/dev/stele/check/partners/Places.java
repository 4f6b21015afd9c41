package dev.stele.check.partners;

import dev.stele.check.RowText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where in a version something would stand that it lacks. */
final class Places<T> {

  /** So many items before are asked for their partners. */
  private static final int BACK = 4;

  private final RowText row;
  private final Map<Integer, Side<T>> sides;

  Places(RowText row, Map<Integer, Side<T>> sides) {
    this.row = row;
    this.sides = sides;
  }

  /** After the partner of the item before it, else at the same share of the text. */
  int of(Comparison.Lack<T> lack, int version) {
    Side<T> from = Objects.requireNonNull(sides.get(lack.version()));
    Side<T> to = Objects.requireNonNull(sides.get(version));
    List<T> items = from.items();
    int at = items.indexOf(lack.item());
    for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
      Optional<Side.Partner> partner =
          from.isSure(items.get(i)) ? to.partner(from, items.get(i)) : Optional.empty();
      if (partner.isPresent()) {
        return partner.get().span().end();
      }
    }
    int start = from.span(lack.item()).start();
    return proportional(start, row.cell(lack.version()).text(), row.cell(version).text());
  }

  private static int proportional(int start, String from, String to) {
    int place = (int) Math.round(start * (double) to.length() / Math.max(1, from.length()));
    int at = Math.min(place, to.length());
    while (at > 0 && at < to.length() && to.charAt(at - 1) != ' ') {
      at--;
    }
    return at;
  }
}
