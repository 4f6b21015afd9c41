package dev.stele.check;

import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import java.util.List;

/** A multitext and what was found in it. */
public final class Checked {

  private final Multitext text;
  private final List<List<Finding>> findings;
  private final List<Reader> readers;

  private Checked(Multitext text, List<List<Finding>> findings) {
    this.text = text;
    this.findings = findings;
    readers = Reader.of(text.versions());
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

  public Multitext text() {
    return text;
  }

  /** The findings of each row, in the order of the rows. */
  public List<List<Finding>> findings() {
    return findings;
  }

  /** A row as the findings read it, by its place. */
  public RowText row(int index) {
    return new RowText(readers, text.rows().get(index));
  }
}
