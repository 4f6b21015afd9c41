package dev.stele.lexicon.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A word or several as lists of words give them: {@code кв._км}, {@code Северн*_Коре*}. An
 * underscore is a space or a hyphen, a star an ending of up to three letters, two stars one of any
 * length. Where a part begins with a capital, so must the text; a part of capitals alone is taken
 * exactly.
 */
public final class Phrase {

  /** The longest ending for a star. */
  private static final int ENDING = 3;

  /** The longest rest of a word for two stars. */
  private static final int COMPOUND = 20;

  /** In the place of a letter where there is none. */
  static final char NONE = 0;

  private final List<Part> parts = new ArrayList<>();

  private enum Case {
    ANY,
    CAPITAL,
    EXACT
  }

  private record Part(String letters, int ending, Case letterCase) {}

  private Phrase(String written) {
    for (String part : written.split("_")) {
      String letters = part.replace("*", "");
      int ending = part.endsWith("**") ? COMPOUND : part.endsWith("*") ? ENDING : 0;
      parts.add(new Part(folded(letters), ending, letterCase(letters)));
    }
    if (parts.stream().anyMatch(part -> part.letters().isEmpty())) {
      throw new IllegalArgumentException("an empty word in '" + written + "'");
    }
  }

  public static Phrase of(String written) {
    return new Phrase(written);
  }

  private static Case letterCase(String letters) {
    long capitals = letters.chars().filter(Character::isUpperCase).count();
    boolean small = letters.chars().anyMatch(Character::isLowerCase);
    if (capitals > 1 && !small) {
      return Case.EXACT;
    }
    return Character.isUpperCase(letters.isEmpty() ? ' ' : letters.charAt(0))
        ? Case.CAPITAL
        : Case.ANY;
  }

  /** The character with which it begins, as {@link #folded(char)} gives it. */
  char first() {
    return parts.getFirst().letters().charAt(0);
  }

  /** The second letter of its first word, {@link #NONE} when that has but one. */
  char second() {
    String letters = parts.getFirst().letters();
    return letters.length() > 1 ? letters.charAt(1) : NONE;
  }

  /** How many characters it has at least. */
  public int length() {
    return parts.stream().mapToInt(part -> part.letters().length()).sum() + parts.size() - 1;
  }

  /** Where it ends when it begins at a place of a text; that place when it does not stand there. */
  public int end(String text, int start) {
    int at = start;
    for (int p = 0; p < parts.size(); p++) {
      if (p > 0) {
        if (at >= text.length() || !isGap(text.charAt(at))) {
          return start;
        }
        at++;
      }
      int end = end(parts.get(p), text, at);
      if (end == at) {
        return start;
      }
      at = end;
    }
    return at;
  }

  private static int end(Part part, String text, int at) {
    String letters = part.letters();
    int end = at + letters.length();
    if (end > text.length() || !isCased(part, text, at)) {
      return at;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (folded(text.charAt(at + i)) != letters.charAt(i)) {
        return at;
      }
    }
    if (isHangul(letters.charAt(0)) || !Character.isLetter(text.charAt(end - 1))) {
      return end;
    }
    int most = end + part.ending();
    while (end < most && goesOn(text, end)) {
      end++;
    }
    return goesOn(text, end) ? at : end;
  }

  private static boolean isCased(Part part, String text, int at) {
    return switch (part.letterCase()) {
      case ANY -> true;
      case CAPITAL -> Character.isUpperCase(text.charAt(at));
      case EXACT -> {
        boolean exact = true;
        for (int i = at; i < at + part.letters().length(); i++) {
          exact &= !Character.isLowerCase(text.charAt(i));
        }
        yield exact;
      }
    };
  }

  private static boolean goesOn(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at)) && !isHangul(text.charAt(at));
  }

  private static boolean isGap(char c) {
    return c == '-' || folded(c) == ' ';
  }

  private static boolean isHangul(char c) {
    return c >= '\uac00' && c <= '\ud7a3';
  }

  private static String folded(String letters) {
    StringBuilder folded = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      folded.append(folded(letters.charAt(i)));
    }
    return folded.toString();
  }

  /**
   * A character in lower case, ё as е, any space as a plain one, any apostrophe as a straight one.
   */
  public static char folded(char c) {
    char lower = Character.toLowerCase(c);
    return switch (lower) {
      case 'ё' -> 'е';
      case '’' -> '\'';
      case '\u00a0', '\u202f', '\u2009' -> ' ';
      default -> lower;
    };
  }
}
