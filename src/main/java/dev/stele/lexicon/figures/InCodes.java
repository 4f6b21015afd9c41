package dev.stele.lexicon.figures;

import java.util.List;

/**
 * Digits that are part of a code, as in T-34, or that letters follow which nobody knows, as in 3D
 * and 0xff: they need no partner of their own.
 */
final class InCodes implements Draft.Rule {

  @Override
  public void read(Draft draft) {
    List<Code> codes = Codes.in(draft.text());
    int next = 0;
    for (int i = 0; i < draft.size(); i++) {
      Figure figure = draft.get(i);
      while (next < codes.size() && codes.get(next).end() <= figure.start()) {
        next++;
      }
      boolean inside = next < codes.size() && codes.get(next).start() < figure.end();
      if (inside || isGlued(draft.text(), figure)) {
        draft.set(i, figure.unsure());
      }
    }
  }

  private static boolean isGlued(String text, Figure figure) {
    boolean plain = figure.kind() == Figure.Kind.NUMBER && figure.senses().size() == 1;
    char next = figure.end() < text.length() ? text.charAt(figure.end()) : ' ';
    boolean decade = next == 's' && !Letters.isAt(text, figure.end() + 1);
    boolean ofWord =
        Letters.isAt(text, figure.start() - 1) && text.charAt(figure.start() - 1) < 0x1100;
    return ofWord
        || plain && figure.digits() && next < 0x250 && Character.isLetter(next) && !decade;
  }
}
