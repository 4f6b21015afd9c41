package dev.stele.check.partners;

import dev.stele.check.Cell;
import dev.stele.check.RowText;
import dev.stele.text.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/** The sides of a comparison: the versions of a row that say something. */
public final class Sides {

  private Sides() {}

  /**
   * @param isRead which languages are compared
   * @param side makes the side of a version
   * @return by version, in order
   */
  public static <S> Map<Integer, S> of(
      RowText row, Predicate<Language> isRead, IntFunction<S> side) {
    Map<Integer, S> sides = new LinkedHashMap<>();
    for (int v = 0; v < row.versions(); v++) {
      Cell cell = row.cell(v);
      if (!cell.isEmpty() && isRead.test(cell.language())) {
        sides.put(v, side.apply(v));
      }
    }
    return sides;
  }
}
