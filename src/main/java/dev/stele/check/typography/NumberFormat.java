package dev.stele.check.typography;

import dev.stele.check.Finding;
import dev.stele.check.RowCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.text.Category;
import dev.stele.text.Language;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers written in another language's way: a decimal point in Russian («17.3 км»), a decimal
 * comma in English or Korean (“17,3 km”), separators of thousands taken over as they stood
 * («1,500,000»). Only before a unit, or where another version has the very same digits: “17.3” may
 * also be a section, a version or a date.
 */
final class NumberFormat implements RowCheck {

  private static final Kind KIND =
      new Kind("number-format", Family.TYPOGRAPHY, Severity.MINOR, Category.LOCALE_CONVENTIONS);

  private static final Set<String> DECIMAL_POINT =
      Set.of("en", "ko", "zh", "ja", "th", "he", "hi", "ar");

  private static final String UNIT =
      "(?=[ \\u00A0\\u202F]?(?:[%‰°℃€$₽]|(?:km|cm|mm|m|kg|mg|g|t|ha|l)\\b"
          + "|(?:million|billion|trillion|thousand|percent|per cent|met(?:re|er)s?|kilomet(?:re|er)s?"
          + "|miles?|feet|foot|inch(?:es)?|tons?|tonnes?|degrees?|hours?|times|years?)\\b"
          + "|(?:км|см|мм|м|кг|мг|г|т|га|л|тыс|млн|млрд|трлн|руб|долл|раза?)(?![\\p{L}])"
          + "|(?:процент|метр|километр|тонн|градус|балл|час|секунд|миллион|миллиард|тысяч|доллар|рубл)"
          + "|(?:퍼센트|킬로미터|미터|톤|배|도|만|억|조|달러|원|시간|킬로그램)))";

  private static final Pattern POINT =
      Pattern.compile("(?<![\\p{L}\\d.,№])\\d+\\.\\d+(?![\\d.,]\\d)(?!\\d)" + UNIT);

  private static final Pattern COMMA =
      Pattern.compile("(?<![\\p{L}\\d.,№])\\d+,(?:\\d{1,2}|\\d{4,})(?!\\d|[.,]\\d)" + UNIT);

  /** Thousands set off by a comma, a point or a space. */
  private static final Pattern THOUSANDS =
      Pattern.compile(
          "(?<![\\p{L}\\d.,№])\\d{1,3}(?:(?:,\\d{3})+|(?:\\.\\d{3})+|(?: \\d{3})+)(?![.,]?\\d)");

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Finding> in(RowText row) {
    List<Finding> findings = new ArrayList<>();
    for (int v = 0; v < row.versions(); v++) {
      boolean point = hasPoint(row.cell(v).language());
      Matcher decimal = (point ? COMMA : POINT).matcher(row.cell(v).text());
      while (decimal.find()) {
        String right = decimal.group().replace(point ? ',' : '.', point ? '.' : ',');
        findings.add(finding(row, v, decimal, right));
      }
      thousands(row, v, point, findings);
    }
    return findings;
  }

  private void thousands(RowText row, int version, boolean point, List<Finding> findings) {
    Matcher number = THOUSANDS.matcher(row.cell(version).text());
    while (number.find()) {
      String written = number.group();
      boolean own = point ? written.indexOf(',') > 0 : written.indexOf(',') < 0;
      if (!own && isTakenOver(row, written, point)) {
        String digits = written.replaceAll("\\D", "");
        findings.add(finding(row, version, number, grouped(digits, point ? ',' : '\u00A0')));
      }
    }
  }

  /** Whether a version that separates otherwise has the same figures. */
  private static boolean isTakenOver(RowText row, String written, boolean point) {
    return row.cells().stream()
        .anyMatch(cell -> hasPoint(cell.language()) != point && cell.text().contains(written));
  }

  private static String grouped(String digits, char separator) {
    StringBuilder grouped = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      grouped.insert(at, separator);
    }
    return grouped.toString();
  }

  private Finding finding(RowText row, int version, Matcher number, String right) {
    Spans spans = Spans.of(row.versions()).add(version, new Span(number.start(), number.end()));
    return Finding.of(
        this,
        version,
        spans,
        Message.of("finding.number-format", number.group(), right, row.cell(version).language()));
  }

  private static boolean hasPoint(Language language) {
    return DECIMAL_POINT.contains(language.base());
  }
}
