package dev.stele.lexicon.figures;

import java.util.List;
import java.util.Locale;

/** Ordinals: third, 3rd; третья, 3-я; 셋째, 3번째. */
final class Ordinals implements Draft.Rule {

  private static final List<String> RUSSIAN =
      List.of("ый ий ой ая ое ье ья ей ого его ому ему ым им ем ую ью ых их".split(" "));

  @Override
  public void read(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      Figure figure = draft.get(i);
      if (figure.kind() == Figure.Kind.NUMBER && isOrdinal(draft.text(), figure)) {
        draft.set(
            i, figure.as(Figure.Kind.ORDINAL).over(figure.start(), end(draft.text(), figure)));
      }
    }
  }

  static boolean isOrdinal(String text, Figure figure) {
    return figure.digits() ? end(text, figure) > figure.end() : isOrdinalWord(text, figure);
  }

  private static boolean isOrdinalWord(String text, Figure figure) {
    String word = text.substring(figure.start(), figure.end()).toLowerCase(Locale.ROOT);
    char last = word.charAt(word.length() - 1);
    if (last < 128) {
      return word.endsWith("th") || word.endsWith("third") || word.endsWith("second");
    }
    return switch (last) {
      case 'й', 'я', 'е', 'ю', 'м', 'х', 'о' -> isRussianOrdinal(word);
      case '째' -> true;
      default -> text.startsWith("째", figure.end()) || text.startsWith(" 번째", figure.end());
    };
  }

  private static boolean isRussianOrdinal(String word) {
    boolean collective = word.length() < 5;
    return !collective && RUSSIAN.stream().anyMatch(word::endsWith);
  }

  /** Where the ending of a number in digits ends, the number's own end when it has none. */
  static int end(String text, Figure figure) {
    int end = figure.end();
    if (!figure.digits()) {
      return end;
    }
    for (String ending : new String[] {"st", "nd", "rd", "th", "번째", "째"}) {
      if (text.startsWith(ending, end)
          && (ending.charAt(0) > 128 || !Letters.isAt(text, end + 2))) {
        return end + ending.length();
      }
    }
    int at = end + 1;
    while (Letters.isAt(text, end, '-') && at < end + 4 && isCyrillic(text, at)) {
      at++;
    }
    return at > end + 1 && !Letters.isAt(text, at) ? at : end;
  }

  private static boolean isCyrillic(String text, int at) {
    return Letters.isAt(text, at)
        && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.CYRILLIC;
  }
}
