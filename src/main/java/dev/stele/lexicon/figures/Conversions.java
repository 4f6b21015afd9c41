package dev.stele.lexicon.figures;

/**
 * A quantity in two units, the second in brackets: in {@code 36 inches (900 mm)} and {@code 15 m
 * (49 feet)} either may be left out where readers know but one.
 */
final class Conversions implements Draft.Rule {

  /** How much may stand between a number and its conversion. */
  private static final int NEAR = 16;

  @Override
  public void read(Draft draft) {
    for (int i = 1; i < draft.size(); i++) {
      Figure first = draft.get(i - 1);
      Figure second = draft.get(i);
      if (isQuantity(second) && isBracketed(draft.text(), first, second)) {
        draft.set(i - 1, first.also(second.senses().toArray(Sense[]::new)));
        draft.set(i, second.also(first.senses().toArray(Sense[]::new)));
      }
    }
  }

  private static boolean isQuantity(Figure figure) {
    return figure.kind() == Figure.Kind.MEASURE || figure.kind() == Figure.Kind.MONEY;
  }

  private static boolean isBracketed(String text, Figure first, Figure second) {
    int open = second.start() - 1;
    return Letters.isAt(text, open, '(')
        && open - first.end() <= NEAR
        && text.substring(first.end(), open).chars().noneMatch(c -> c == ')' || c == ',');
  }
}
