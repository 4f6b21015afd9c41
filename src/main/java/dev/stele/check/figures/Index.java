package dev.stele.check.figures;

import dev.stele.check.Cell;
import dev.stele.lexicon.figures.Figure;
import dev.stele.lexicon.figures.Sense;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a cell says in figures, by sense. */
final class Index {

  /** So many figures of one sense are looked at: a table may have thousands of zeros. */
  private static final int ALIKE = 8;

  private final List<Figure> figures;
  private final Map<Sense, List<Figure>> bySense = new HashMap<>();
  private final Map<Sense, Integer> counts = new HashMap<>();

  Index(Cell cell) {
    figures = cell.figures();
    for (Figure figure : figures) {
      for (Sense sense : figure.senses()) {
        counts.merge(sense, 1, Integer::sum);
        List<Figure> alike = bySense.computeIfAbsent(sense, s -> new ArrayList<>(1));
        if (alike.size() < ALIKE) {
          alike.add(figure);
        }
      }
    }
  }

  List<Figure> figures() {
    return figures;
  }

  /** The figures that may mean just this. */
  List<Figure> saying(Sense sense) {
    return bySense.getOrDefault(sense, List.of());
  }

  /**
   * A figure that says the same: rather one that counts the same than one with the bare number,
   * rather one beyond doubt. A reference is not met by a sum of money.
   */
  Optional<Figure> partner(Figure figure) {
    boolean reference = figure.kind() == Figure.Kind.REFERENCE;
    List<Sense> senses = figure.senses();
    Figure best = null;
    for (int i = senses.size() - 1; i >= 0; i--) {
      for (Figure each : saying(senses.get(i))) {
        boolean fits = !reference || isPlain(each);
        if (fits && (best == null || each.sure() && !best.sure())) {
          best = each;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether a version says this beyond doubt: “both” is not sure to be a number. */
  boolean isSureOf(Figure figure) {
    return partner(figure).filter(Figure::sure).isPresent();
  }

  private static boolean isPlain(Figure figure) {
    return switch (figure.kind()) {
      case NUMBER, ORDINAL, REFERENCE, LABEL -> true;
      default -> false;
    };
  }

  /** How often a figure is said. */
  int count(Figure figure) {
    return figure.senses().stream()
        .mapToInt(sense -> counts.getOrDefault(sense, 0))
        .max()
        .orElse(0);
  }
}
