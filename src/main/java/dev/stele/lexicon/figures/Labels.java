package dev.stele.lexicon.figures;

/** The number of an item at the very beginning: {@code 1.}, {@code 2)}, {@code (3)}. */
final class Labels implements Draft.Rule {

  @Override
  public void read(Draft draft) {
    if (draft.size() == 0) {
      return;
    }
    Figure first = draft.get(0);
    String text = draft.text();
    boolean opens = first.start() == 0 || first.start() == 1 && text.charAt(0) == '(';
    boolean closes = Letters.isAt(text, first.end(), ')') || Letters.isAt(text, first.end(), '.');
    boolean alone =
        first.end() + 1 < text.length() && Letters.isSpace(text.charAt(first.end() + 1));
    if (first.kind() == Figure.Kind.NUMBER
        && first.digits()
        && opens
        && closes
        && alone
        && first.isWithin(0, 999)) {
      draft.set(0, first.as(Figure.Kind.LABEL).unsure());
    }
  }
}
