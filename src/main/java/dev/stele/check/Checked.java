package dev.stele.check;

import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import java.util.List;

/**
 * A multitext and what was found in it.
 *
 * @param findings of each row, in the order of the rows
 */
public record Checked(Multitext text, List<List<Finding>> findings) {

  public Checked {
    findings = findings.stream().map(List::copyOf).toList();
    if (findings.size() != text.rows().size()) {
      throw new IllegalArgumentException(
          "findings of %d rows, not of %d".formatted(findings.size(), text.rows().size()));
    }
  }

  /**
   * Looks at every row.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} stops the work
   */
  public static Checked of(
      Multitext text, List<Check> checks, CheckSettings settings, Progress progress) {
    Checker checker = new Checker(text.versions(), checks, settings);
    checker.add(text.rows(), progress);
    return new Checked(text, text.rows().stream().map(row -> checker.of(row.id())).toList());
  }

  /** A row as the findings read it, by its place. */
  public RowText row(int index) {
    return new RowText(text.versions(), text.rows().get(index));
  }
}
