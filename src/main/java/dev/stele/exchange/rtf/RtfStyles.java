package dev.stele.exchange.rtf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which paragraph styles are headings: by name, by outline level, or by what they are based on. */
final class RtfStyles {

  private static final int DEEPEST = 20;

  private final Set<Integer> headings = new HashSet<>();
  private final Map<Integer, Integer> basedOn = new HashMap<>();
  private final StringBuilder name = new StringBuilder();
  private int style;

  /** A word inside the style sheet. */
  void control(RtfTokens token) {
    switch (token.word()) {
      case "s" -> {
        style = token.number();
        name.setLength(0);
      }
      case "sbasedon" -> basedOn.put(style, token.number());
      case "outlinelevel" -> headings.add(style);
      case "cs", "ds", "ts" -> {
        style = -1;
        name.setLength(0);
      }
      default -> {
        // Fonts and spacing.
      }
    }
  }

  /** A part of the name of the style at hand, which a semicolon ends. */
  void text(String part) {
    name.append(part);
    if (part.endsWith(";")) {
      String called = name.toString().strip().toLowerCase(Locale.ROOT);
      if (called.matches("heading \\d;|title;|subtitle;")) {
        headings.add(style);
      }
      name.setLength(0);
      style = 0;
    }
  }

  boolean isHeading(int number) {
    int at = number;
    for (int depth = 0; depth < DEEPEST && at >= 0; depth++) {
      if (headings.contains(at)) {
        return true;
      }
      at = basedOn.getOrDefault(at, -1);
    }
    return false;
  }
}
