package dev.stele.check.typography;

import dev.stele.check.Cell;
import dev.stele.check.CellCheck;
import dev.stele.check.Finding;
import dev.stele.check.RowText;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spaces where there should be none or one: two in a row, before a full stop (“the end .”), after
 * an opening bracket («( см. ниже)»), missing after a comma («2000 г.,утратил», “정치,사회”), and
 * invisible ones. Code, file names and addresses are let pass, a mark that stands alone in several
 * versions, and French, which puts spaces before some marks.
 */
final class Spaces implements CellCheck {

  private static final Kind KIND =
      new Kind("spaces", Family.TYPOGRAPHY, Severity.MINOR, Category.LINGUISTIC_CONVENTIONS);

  private record Rule(Pattern pattern, String key) {
    Rule(String regex, String key) {
      this(Pattern.compile(regex), "finding.spaces." + key);
    }
  }

  private static final String BEFORE = "finding.spaces.before";

  private static final String SPACE = "[ \\u00A0\\u2009\\u202F]";

  private static final List<Rule> RULES =
      List.of(
          new Rule("(?<=\\S)" + SPACE + "{2,}(?=\\S)", "double"),
          new Rule("[\\t\\u200B\\u2060\\uFEFF]+", "invisible"),
          new Rule("(?<=\\S)" + SPACE + "(?=[,;:!?)\\]»”](?:[\\s,.;:!?)\\]»”]|$))", "before"),
          new Rule("(?<=\\S)" + SPACE + "(?=\\.(?:\\s|[)\\]»”]|$))", "before"),
          new Rule("(?<=[(\\[«„])" + SPACE + "(?=[^\\s\\])»])", "after"),
          new Rule("(?<=(?:^|\\s)[“‘])" + SPACE + "(?=\\S)", "after"));

  /** A comma or semicolon, or a mark that ends a sentence, with a word right behind it. */
  private static final Pattern MISSING =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N}.)»”%])[,;](?=\\p{L}{2})|(?<=\\p{Ll}{2})[.!?](?=\\p{Lu}\\p{L})"
              + "|(?<=\\p{IsHangul})[.!?](?=\\p{IsHangul}{2})");

  private static final Pattern CODE =
      Pattern.compile("[/\\\\@_=<>{}\\[\\]|#$&*+]|\\(.*[,;].*\\)|://");

  @Override
  public Kind kind() {
    return KIND;
  }

  /** A mark that stands alone in other versions as well, such as an operator, is meant so. */
  @Override
  public List<Finding> in(RowText row) {
    return CellCheck.super.in(row).stream()
        .filter(finding -> !finding.message().key().equals(BEFORE) || !isShared(row, finding))
        .toList();
  }

  private static boolean isShared(RowText row, Finding finding) {
    int version = finding.version();
    int mark = finding.spans().get(version).getFirst().end() - 1;
    char shown = row.cell(version).text().charAt(mark);
    if (".,!".indexOf(shown) >= 0) {
      return false;
    }
    String alone = " " + shown;
    for (int v = 0; v < row.versions(); v++) {
      if (v != version && row.cell(v).text().contains(alone)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void in(Cell cell, Found found) {
    String text = cell.text();
    boolean french = cell.language().base().equals("fr");
    for (Rule rule : RULES) {
      if (!french || rule.key().endsWith("double")) {
        Matcher matcher = rule.pattern().matcher(text);
        while (matcher.find()) {
          // The mark itself is shown with its space, which alone would hardly be seen.
          int from = Math.max(0, matcher.start() - 1);
          int to = Math.min(text.length(), matcher.end() + 1);
          found.at(from, to, rule.key());
        }
      }
    }
    Matcher missing = MISSING.matcher(text);
    while (missing.find()) {
      int from = Tokens.start(text, missing.start());
      int to = Tokens.end(text, missing.end());
      if (!CODE.matcher(text.substring(from, to)).find() && !isName(text.substring(from, to))) {
        found.at(from, to, "finding.spaces.missing");
      }
    }
  }

  /** Names such as Node.Js or Yahoo!Japan, wholly in Latin letters and without a comma. */
  private static boolean isName(String token) {
    return Character.isUpperCase(token.charAt(0))
        && token.indexOf(',') < 0
        && token.indexOf(';') < 0
        && token.codePoints().allMatch(c -> c < 128);
  }
}
