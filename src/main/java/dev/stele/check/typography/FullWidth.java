package dev.stele.check.typography;

import dev.stele.check.Cell;
import dev.stele.check.CellCheck;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import java.util.Set;

/**
 * Letters, figures and marks as wide as a Chinese character, which an input method left behind:
 * “무엇인가？” for “무엇인가?”, “１２３” for “123”, «да！» for «да!». Chinese and Japanese write so, and the
 * wide tilde “～” is at home in Korean.
 */
final class FullWidth implements CellCheck {

  private static final Kind KIND =
      new Kind("full-width", Family.TYPOGRAPHY, Severity.MINOR, Category.LOCALE_CONVENTIONS);

  private static final Set<String> AT_HOME = Set.of("zh", "ja", "yue");

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public void in(Cell cell, Found found) {
    if (AT_HOME.contains(cell.language().base())) {
      return;
    }
    String text = cell.text();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isWide(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        found.at(at, end, "finding.full-width", text.substring(at, end));
      }
      at = end + 1;
    }
  }

  private static boolean isWide(char c) {
    return c >= '\uFF01' && c <= '\uFF5D' || c == '\u3000' || c == '。' || c == '、';
  }
}
