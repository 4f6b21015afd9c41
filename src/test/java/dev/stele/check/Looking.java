package dev.stele.check;

import dev.stele.text.Language;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Span;
import dev.stele.text.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lets a check look at rows of English, Russian and Korean, for tests. */
public final class Looking {

  private static final List<Version> VERSIONS =
      List.of(
          new Version(Language.ENGLISH),
          new Version(Language.RUSSIAN),
          new Version(Language.KOREAN));

  private Looking() {}

  /** Reads rows such as {@code Yes. | Да. | 예.}; a trailing version may be left out. */
  public static List<Row> rows(String... texts) {
    List<Row> rows = new ArrayList<>();
    for (String text : texts) {
      rows.add(Rows.of(rows.size() + 1, cells(text)));
    }
    return rows;
  }

  private static String[] cells(String text) {
    String[] given = text.split("\\|", -1);
    String[] cells = {"", "", ""};
    for (int i = 0; i < given.length; i++) {
      cells[i] = given[i].strip();
    }
    return cells;
  }

  /** What a check finds in rows, each as {@code 1 ru: the marked text}. */
  public static List<String> at(Check check, String... texts) {
    return at(check, rows(texts));
  }

  public static List<String> at(Check check, List<Row> rows) {
    List<String> found = new ArrayList<>();
    for (Row row : rows) {
      for (Finding finding : findings(check, rows).of(row.id())) {
        found.add(
            row.id()
                + " "
                + VERSIONS.get(finding.version()).language()
                + ": "
                + marks(row, finding));
      }
    }
    return found;
  }

  /** All that a check finds. */
  public static Checker findings(Check check, List<Row> rows) {
    Checker checker = new Checker(VERSIONS, List.of(check), CheckSettings.DEFAULT);
    checker.add(rows, Progress.NONE);
    return checker;
  }

  private static String marks(Row row, Finding finding) {
    String text = Cell.joined(row.cell(finding.version()));
    return finding.spans().get(finding.version()).stream()
        .map((Span span) -> text.substring(span.start(), span.end()))
        .collect(Collectors.joining(" … "));
  }
}
