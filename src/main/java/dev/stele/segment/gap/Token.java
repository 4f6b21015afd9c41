package dev.stele.segment.gap;

import java.util.Locale;

/** What stands between two white spaces: opening marks, a core, closing marks. */
public final class Token {

  /** So many marks in a row tell something. */
  private static final int MARKS = 5;

  /** The longest beginnings and ends that are asked for. */
  private static final int AFFIX = 3;

  final String text;

  /** Marks before the core; all marks of a token without letters and digits are its tail. */
  final String head;

  final String core;
  public final String tail;
  public final String lower;
  final String shape;

  // Beginnings and ends of the core in lower case, by their length: a token is asked often.
  private final String[] prefixes = new String[AFFIX + 1];
  private final String[] suffixes = new String[AFFIX + 1];

  Token(String source) {
    text = source.indexOf('&') < 0 ? source : withoutEntities(source);
    int from = 0;
    int to = text.length();
    while (from < to && !Chars.isWordPart(text.charAt(from))) {
      from++;
    }
    while (to > from && !Chars.isWordPart(text.charAt(to - 1))) {
      to--;
    }
    boolean bare = from == to;
    head = bare ? "" : marks(text.substring(0, from));
    tail = bare ? marks(text) : marks(text.substring(to));
    core = bare ? "" : text.substring(from, to);
    lower = core.toLowerCase(Locale.ROOT);
    shape = shapeOf(core);
    for (int n = 1; n <= AFFIX; n++) {
      prefixes[n] = lower.substring(0, Math.min(n, lower.length()));
      suffixes[n] = lower.substring(Math.max(0, lower.length() - n));
    }
  }

  /** Quotation marks that a web page left as character references are marks still. */
  private static String withoutEntities(String source) {
    return source.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  /** Marks alone, without a letter or digit. */
  boolean isBare() {
    return core.isEmpty() && !tail.isEmpty();
  }

  /** The first of several marks, as many as tell something. */
  static String first(String marks) {
    return marks.substring(0, Math.min(marks.length(), MARKS));
  }

  /** The last of several marks. */
  static String last(String marks) {
    return marks.substring(Math.max(0, marks.length() - MARKS));
  }

  /** Digits alone. */
  boolean isNumber() {
    return !core.isEmpty() && core.chars().allMatch(Character::isDigit);
  }

  public boolean endsInHangul() {
    return !core.isEmpty() && Chars.isHangul(core.charAt(core.length() - 1));
  }

  /** The last so many characters, up to {@link #AFFIX}. */
  public String suffix(int length) {
    return suffixes[length];
  }

  /** The first so many. */
  String prefix(int length) {
    return prefixes[length];
  }

  /** Marks with all pictures and symbols written {@code E}, and runs of one mark as two. */
  private static String marks(String marks) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < marks.length(); i++) {
      char c = plain(marks.charAt(i));
      int n = out.length();
      boolean third = n >= 2 && out.charAt(n - 1) == c && out.charAt(n - 2) == c;
      boolean second = "E—".indexOf(c) >= 0 && n >= 1 && out.charAt(n - 1) == c;
      if (!third && !second && n < MARKS) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char plain(char c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL,
          Character.SURROGATE,
          Character.MODIFIER_SYMBOL,
          Character.FORMAT,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          'E';
      default -> c == '–' || c == '-' ? '—' : c;
    };
  }

  /**
   * The kind of word: letters as {@code A} or {@code a} (one, or more than one: {@code Aa}), by
   * script, digits as {@code 0}, with the marks among them, runs shortened.
   */
  private static String shapeOf(String core) {
    StringBuilder out = new StringBuilder();
    char before = 0;
    int run = 0;
    for (int i = 0; i < core.length(); i++) {
      char c = kind(core.charAt(i));
      run = c == before ? run + 1 : 1;
      before = c;
      if (run <= 2 && out.length() < 8) {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static char kind(char c) {
    if (Character.isDigit(c)) {
      return '0';
    } else if (Chars.isHangul(c)) {
      return 'h';
    } else if (Chars.isCyrillic(c)) {
      return Character.isUpperCase(c) ? 'C' : 'c';
    } else if (c < 0x250 && Character.isLetter(c)) {
      return Character.isUpperCase(c) ? 'A' : 'a';
    }
    return Character.isLetter(c) ? 'x' : c;
  }
}
