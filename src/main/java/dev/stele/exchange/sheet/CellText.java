package dev.stele.exchange.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Text as a cell can hold it. A cell takes 32,767 UTF-16 units and 253 line breaks, XML takes no
 * control characters, and {@code _x0041_} in a file means the letter A.
 */
public final class CellText {

  /** UTF-16 units in a cell (Excel's specification). */
  public static final int LONGEST = 32_767;

  /** Line breaks in a cell (Excel's specification). */
  private static final int MOST_BREAKS = 253;

  private static final String FORMULA_STARTS = "=+-@\t\r'";

  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /** Whether a spreadsheet might take the text for a formula when somebody edits the cell. */
  public static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }

  /** Text as it is when it comes back from a cell: line breaks all alike, no lone surrogates. */
  public static String plain(String text) {
    String unified = text.indexOf('\r') < 0 ? text : text.replaceAll("\r\n?", "\n");
    if (unified.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
      return unified;
    }
    StringBuilder plain = new StringBuilder(unified);
    for (int i = 0; i < plain.length(); i++) {
      if (isLoneSurrogate(unified, i)) {
        plain.setCharAt(i, '\uFFFD');
      }
    }
    return plain.toString();
  }

  /** Text in the form in which the file holds it, line breaks all alike. */
  public static String escape(String text) {
    String unified = text.indexOf('\r') < 0 ? text : text.replaceAll("\r\n?", "\n");
    String marked = LOOKS_ESCAPED.matcher(unified).replaceAll("_x005F_");
    StringBuilder escaped = new StringBuilder(marked.length());
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c < ' ' && c != '\n' && c != '\t' || c >= '\uFFFE' || Rich.isMark(c)) {
        escaped.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
      } else if (isLoneSurrogate(marked, i)) {
        escaped.append('\uFFFD');
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean isLoneSurrogate(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  /**
   * Lines, escaped and laid into as few cells as hold them, one below the other; an empty cell for
   * no lines. A line that is too long for a cell goes on in the next.
   */
  public static Laid laid(List<String> lines) {
    List<String> cells = new ArrayList<>();
    Set<Integer> torn = new HashSet<>();
    StringBuilder cell = new StringBuilder();
    int breaks = 0;
    boolean first = true;
    for (String line : lines) {
      boolean goesOn = false;
      for (String piece : pieces(line)) {
        int added = 1 + (int) piece.chars().filter(c -> c == '\n').count();
        boolean full = cell.length() + 1 + piece.length() > LONGEST || breaks + added > MOST_BREAKS;
        if (!first && full) {
          cells.add(cell.toString());
          cell.setLength(0);
          breaks = 0;
          if (goesOn) {
            torn.add(cells.size());
          }
        } else if (!first) {
          cell.append('\n');
        }
        cell.append(piece);
        breaks += added;
        first = false;
        goesOn = true;
      }
    }
    cells.add(cell.toString());
    return new Laid(cells, torn);
  }

  /** A text in escaped pieces that a cell can hold, cut after white space where there is some. */
  private static List<String> pieces(String line) {
    String text = plain(line);
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start == 0 || start < text.length()) {
      int end = Math.min(text.length(), start + LONGEST);
      while (escape(text.substring(start, end)).length() > LONGEST) {
        end = start + (end - start) * 9 / 10;
      }
      end = end == text.length() ? end : cut(text, start, end);
      pieces.add(escape(text.substring(start, end)));
      if (end == 0) {
        break;
      }
      start = end;
    }
    return pieces;
  }

  private static int cut(String text, int start, int end) {
    int space = text.lastIndexOf(' ', end - 1) + 1;
    if (space > start + (end - start) / 2) {
      return space;
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  /** Whether lines, as they are escaped, fit a cell together. */
  public static boolean fits(List<String> lines) {
    String cell = String.join("\n", lines);
    return cell.length() <= LONGEST && cell.chars().filter(c -> c == '\n').count() <= MOST_BREAKS;
  }
}
