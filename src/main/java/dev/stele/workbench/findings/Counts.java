package dev.stele.workbench.findings;

import dev.stele.check.Finding;
import dev.stele.text.Severity;
import dev.stele.workbench.findings.LiveFindings.Found;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many findings of each kind there are, open and dismissed. Thread-safe. */
public final class Counts {

  private final Map<Kind, Count> counts = new TreeMap<>();
  private int rows;

  /** Findings of one check that weigh the same. */
  public record Kind(String check, Severity severity) implements Comparable<Kind> {

    static Kind of(Finding finding) {
      return new Kind(finding.check(), finding.severity());
    }

    @Override
    public int compareTo(Kind other) {
      int order = check.compareTo(other.check);
      return order == 0 ? other.severity.compareTo(severity) : order;
    }
  }

  public record Count(int open, int dismissed) {

    private Count plus(int by, boolean isDismissed) {
      return isDismissed ? new Count(open, dismissed + by) : new Count(open + by, dismissed);
    }
  }

  /** By kind, the heaviest of each check first. */
  public synchronized Map<Kind, Count> all() {
    return new TreeMap<>(counts);
  }

  public synchronized int open() {
    return counts.values().stream().mapToInt(Count::open).sum();
  }

  /** In how many rows there are open findings. */
  public synchronized int rows() {
    return rows;
  }

  synchronized void change(List<Found> before, List<Found> after) {
    rows += (anyOpen(after) ? 1 : 0) - (anyOpen(before) ? 1 : 0);
    before.forEach(found -> count(found, -1));
    after.forEach(found -> count(found, 1));
  }

  private static boolean anyOpen(List<Found> found) {
    return found.stream().anyMatch(each -> !each.dismissed());
  }

  private void count(Found found, int by) {
    counts.merge(
        Kind.of(found.finding()),
        new Count(0, 0).plus(by, found.dismissed()),
        (count, more) ->
            new Count(count.open() + more.open(), count.dismissed() + more.dismissed()));
  }
}
