package dev.stele.check.figures;

import dev.stele.check.Cell;
import dev.stele.check.partners.Side;
import dev.stele.lexicon.figures.Figure;
import dev.stele.lexicon.figures.Sense;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a version says in figures, by sense. */
final class Index implements Side<Figure> {

  /** So many figures of one sense are looked at: a table may have thousands of zeros. */
  private static final int ALIKE = 8;

  private final String text;
  private final List<Figure> figures;
  private final boolean counting;
  private final Map<Sense, List<Figure>> bySense = new HashMap<>();
  private final Map<Sense, Integer> counts = new HashMap<>();
  private final Map<Figure, Integer> times = new HashMap<>();

  /**
   * @param counting whether what is said twice must be said twice everywhere
   */
  Index(Cell cell, boolean counting) {
    this.counting = counting;
    text = cell.text();
    figures = cell.figures();
    for (Figure figure : figures) {
      for (Sense sense : figure.senses()) {
        int count = counts.merge(sense, 1, Integer::sum);
        times.merge(figure, count, Math::max);
        List<Figure> alike = bySense.computeIfAbsent(sense, s -> new ArrayList<>(1));
        if (alike.size() < ALIKE) {
          alike.add(figure);
        }
      }
    }
  }

  @Override
  public List<Figure> items() {
    return figures;
  }

  @Override
  public Span span(Figure figure) {
    return new Span(figure.start(), figure.end());
  }

  @Override
  public boolean isSure(Figure figure) {
    return figure.sure();
  }

  @Override
  public boolean isSame(Figure a, Figure b) {
    return a.saysSameAs(b);
  }

  /** Months go with months, weekdays with weekdays, and all numbers with each other. */
  @Override
  public boolean isComparable(Figure a, Figure b) {
    return kind(a) == kind(b);
  }

  private static Figure.Kind kind(Figure figure) {
    return switch (figure.kind()) {
      case MONTH, WEEKDAY -> figure.kind();
      default -> Figure.Kind.NUMBER;
    };
  }

  @Override
  public Optional<Partner> partner(Side<Figure> from, Figure figure) {
    boolean often =
        !counting
            || !figure.digits()
            || count(figure) >= ((Index) from).times.getOrDefault(figure, 1);
    return often
        ? saying(figure)
            .map(found -> new Partner(span(found), found.sure()))
            .or(() -> inWord(((Index) from).said(figure)))
        : Optional.empty();
  }

  private String said(Figure figure) {
    return text.substring(figure.start(), figure.end());
  }

  /** The 5 of “ECMAScript 5” is met by that of “ECMAScript5”. */
  private Optional<Partner> inWord(String digits) {
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Optional.empty();
    }
    for (int at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
      int end = at + digits.length();
      boolean ends = end == text.length() || !Character.isDigit(text.charAt(end));
      if (ends && at > 0 && Character.isLetter(text.charAt(at - 1))) {
        return Optional.of(new Partner(new Span(at, end), true));
      }
    }
    return Optional.empty();
  }

  /** The figures that may mean just this. */
  List<Figure> saying(Sense sense) {
    return bySense.getOrDefault(sense, List.of());
  }

  /**
   * A figure that says the same: rather one that counts the same than one with the bare number,
   * rather one beyond doubt. A reference is not met by a sum of money.
   */
  private Optional<Figure> saying(Figure figure) {
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

  private static boolean isPlain(Figure figure) {
    return switch (figure.kind()) {
      case NUMBER, ORDINAL, DAY, REFERENCE, LABEL -> true;
      default -> false;
    };
  }

  /** How often a figure is said. */
  private int count(Figure figure) {
    return figure.senses().stream()
        .mapToInt(sense -> counts.getOrDefault(sense, 0))
        .max()
        .orElse(0);
  }
}
