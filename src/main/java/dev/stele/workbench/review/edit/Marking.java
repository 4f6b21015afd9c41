package dev.stele.workbench.review.edit;

import dev.stele.project.state.State;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.Status;
import dev.stele.workbench.review.sight.Place;
import dev.stele.workbench.review.sight.Refusal;
import dev.stele.workbench.review.sight.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives a block of rows a status; rows that the person does not see are left alone.
 *
 * @param toHere whether all proposed rows above are meant too
 */
record Marking(Status status, boolean toHere) {

  static Optional<Marking> of(String action) {
    return switch (action) {
      case "accept" -> Optional.of(new Marking(Status.ACCEPTED, false));
      case "acceptToHere" -> Optional.of(new Marking(Status.ACCEPTED, true));
      case "review" -> Optional.of(new Marking(Status.NEEDS_REVIEW, false));
      case "exclude" -> Optional.of(new Marking(Status.EXCLUDED, false));
      case "propose" -> Optional.of(new Marking(Status.PROPOSED, false));
      default -> Optional.empty();
    };
  }

  Plan plan(State state, int from, int to, Shown shown, Command command) {
    int start = toHere ? 0 : from;
    List<Row> rows = state.rows(start, to);
    List<Row> marked = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean meant = shown.index(start + i) >= 0 && (!toHere || row.status() == Status.PROPOSED);
      marked.add(meant ? row.withStatus(status) : row);
    }
    return new Plan(
        new Splice(start, rows, marked, Reason.SET_STATUS), after(state, to, shown, command));
  }

  /** Accepting goes on to the next row; other marks stay. */
  private Place after(State state, int to, Shown shown, Command command) {
    int current = state.position(command.row()).orElseThrow(() -> new Refusal("review.gone"));
    if (status != Status.ACCEPTED) {
      return new Place(current, command.version(), command.sentence());
    }
    int next = shown.atOrAfter(to);
    return next < shown.size()
        ? new Place(shown.position(next), command.version(), 0)
        : new Place(current, command.version(), command.sentence());
  }
}
