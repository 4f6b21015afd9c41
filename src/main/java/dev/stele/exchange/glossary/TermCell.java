package dev.stele.exchange.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several texts in a cell of a table, parted by semicolons or line breaks; a semicolon that belongs
 * to a text stands behind a backslash.
 */
public final class TermCell {

  private TermCell() {}

  /** The texts, each in one line; empty ones keep their place. */
  public static List<String> split(String cell) {
    List<String> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean escapes =
          c == '\\' && i + 1 < cell.length() && "\\;".indexOf(cell.charAt(i + 1)) >= 0;
      if (escapes) {
        text.append(cell.charAt(++i));
      } else if (c == ';' || c == '\n') {
        texts.add(Entry.tidy(text.toString()));
        text.setLength(0);
      } else {
        text.append(c);
      }
    }
    texts.add(Entry.tidy(text.toString()));
    return texts;
  }

  /** The cell of texts; empty ones at the end are left out. */
  public static String join(List<String> texts) {
    int last = texts.size();
    while (last > 0 && texts.get(last - 1).isEmpty()) {
      last--;
    }
    return texts.subList(0, last).stream()
        .map(text -> text.replace("\\", "\\\\").replace(";", "\\;"))
        .collect(Collectors.joining("; "));
  }
}
