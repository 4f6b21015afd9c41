package dev.stele.project.state;

import dev.stele.text.Reason;
import dev.stele.text.Splice;
import java.util.Optional;

/** The one splice that leads from a state to another. */
public final class Difference {

  private Difference() {}

  /** Replaces everything between the first and the last row that differ; empty when none does. */
  public static Optional<Splice> between(State from, State to, Reason why) {
    int most = Math.min(from.size(), to.size());
    int head = 0;
    while (head < most && from.row(head).equals(to.row(head))) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && from.row(from.size() - 1 - tail).equals(to.row(to.size() - 1 - tail))) {
      tail++;
    }
    if (head == from.size() - tail && head == to.size() - tail) {
      return Optional.empty();
    }
    return Optional.of(
        new Splice(
            head, from.rows(head, from.size() - tail), to.rows(head, to.size() - tail), why));
  }
}
