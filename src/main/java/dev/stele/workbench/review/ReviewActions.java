package dev.stele.workbench.review;

import dev.stele.project.Project;
import dev.stele.project.State;
import dev.stele.text.Comment;
import dev.stele.text.Multitext;
import dev.stele.text.Reason;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.Status;
import dev.stele.text.edit.ColumnEdits;
import dev.stele.text.edit.Marks;
import dev.stele.text.edit.RowEdits;
import dev.stele.text.edit.SentenceEdits;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What each command means: the splice that it makes, and where it leads. Knows no screen. */
final class ReviewActions {

  private final Project project;
  private final String author;
  private final Clock clock;

  ReviewActions(Project project, String author, Clock clock) {
    this.project = project;
    this.author = author;
    this.clock = clock;
  }

  /** Where to go once a command is done: positions count all rows. */
  record Place(int position, int version, int sentence) {}

  /** A change and where it leads. */
  private record Plan(Splice splice, Place place) {}

  /**
   * Does what a command asks for.
   *
   * @param shown the rows that the person sees; marks on a block leave the others alone
   * @return where it led
   * @throws Refusal when it cannot be done there
   * @throws dev.stele.project.ConflictException when others have changed the rows meanwhile
   */
  Place perform(Command command, Shown shown) {
    if (command.action().equals(Action.UNDO.id())) {
      return at(project.undo(author).orElseThrow(() -> new Refusal("review.none.undo")).splice());
    }
    if (command.action().equals(Action.REDO.id())) {
      return at(project.redo(author).orElseThrow(() -> new Refusal("review.none.redo")).splice());
    }
    State state = project.state();
    Plan plan = plan(command, state, shown);
    if (!plan.splice().removed().equals(plan.splice().inserted())) {
      project.apply(plan.splice(), author, state.sequence());
    }
    return plan.place();
  }

  private Plan plan(Command command, State state, Shown shown) {
    int row = position(state, command.row());
    int from = Math.min(position(state, command.from()), position(state, command.to()));
    int to = Math.max(position(state, command.from()), position(state, command.to())) + 1;
    try {
      Optional<Status> status = status(command.action());
      if (command.otherRow() != 0) {
        return far(command, state, row, position(state, command.otherRow()));
      }
      return status.isPresent()
          ? mark(state, from, to, shown, status.get(), command)
          : edit(command, state, row, from, to);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new Refusal("review.cannot." + command.action(), e);
    }
  }

  private Plan edit(Command c, State state, int row, int from, int to) {
    boolean column = c.action().startsWith("shift");
    int start = column ? 0 : Math.max(0, from - 1);
    int end = column ? state.size() : Math.min(state.size(), Math.max(to, row + 1) + 1);
    // An edit looks at its rows and their neighbours, not at the whole text.
    Multitext near = new Multitext(state.versions(), state.rows(start, end));
    Plan plan = edit(c, near, row - start, from - start, to - start);
    Place place = plan.place();
    return new Plan(
        plan.splice().shift(start),
        new Place(place.position() + start, place.version(), place.sentence()));
  }

  /** What reaches from one row to another that may be far away. */
  private Plan far(Command c, State state, int row, int other) {
    int start = Math.min(row, other);
    Multitext near = new Multitext(state.versions(), state.rows(start, Math.max(row, other) + 1));
    if (c.action().equals("moveTo")) {
      Splice moved = Moves.toRow(near, row - start, c.version(), c.sentence(), other - start);
      int landing = row < other ? 0 : near.rows().getFirst().cell(c.version()).size();
      int kept = row < other ? 0 : c.sentence();
      return new Plan(moved.shift(start), new Place(other, c.version(), landing + kept));
    }
    Linking.Sentence one = new Linking.Sentence(row - start, c.version(), c.sentence());
    Linking.Sentence two = new Linking.Sentence(other - start, c.otherVersion(), c.otherSentence());
    Linking.Linked linked = Linking.link(near, one, two, project::newRowId);
    return new Plan(
        linked.splice().shift(start),
        new Place(linked.row() + start, c.version(), linked.sentence()));
  }

  private Plan edit(Command c, Multitext text, int row, int from, int to) {
    int v = c.version();
    int s = c.sentence();
    return switch (c.action()) {
      case "moveUp" -> new Plan(SentenceEdits.moveUp(text, row, v, s), below(text, row - 1, v, s));
      case "moveDown" ->
          new Plan(SentenceEdits.moveDown(text, row, v, s), new Place(row + 1, v, 0));
      case "shiftUp" -> new Plan(ColumnEdits.shiftUp(text, row, v), below(text, row - 1, v, s));
      case "shiftDown" ->
          new Plan(
              ColumnEdits.shiftDown(text, row, v, project::newRowId), new Place(row + 1, v, s));
      case "join" -> new Plan(SentenceEdits.joinWithNext(text, row, v, s), new Place(row, v, s));
      case "group" -> group(text, row, from, to, v, s);
      case "mergeAbove" ->
          new Plan(RowEdits.merge(text, row - 1, row + 1), below(text, row - 1, v, s));
      case "split" -> split(c, text, row);
      case "insertRow" ->
          new Plan(
              RowEdits.insertEmpty(text, row + 1, project::newRowId), new Place(row + 1, v, 0));
      case "dropRow" -> new Plan(RowEdits.dropEmpty(text, row), new Place(row, v, 0));
      case "swap" -> new Plan(RowEdits.swapWithNext(text, row), new Place(row + 1, v, s));
      case "editText" ->
          new Plan(SentenceEdits.editText(text, row, v, s, c.text()), new Place(row, v, s));
      case "comment" ->
          new Plan(
              Marks.comment(text, row, new Comment(author, clock.instant(), c.text())),
              new Place(row, v, s));
      default -> throw new Refusal("review.cannot");
    };
  }

  /** Where a sentence stands once it has come below the sentences of the row above. */
  private static Place below(Multitext text, int above, int version, int sentence) {
    int landing = above < 0 ? 0 : text.rows().get(above).cell(version).size() + sentence;
    return new Place(above, version, landing);
  }

  /** The block becomes one row; without a block, the row and the next. */
  private static Plan group(Multitext text, int row, int from, int to, int version, int sentence) {
    int end = to - from > 1 ? to : from + 2;
    int above = text.rows().subList(from, row).stream().mapToInt(r -> r.cell(version).size()).sum();
    return new Plan(RowEdits.merge(text, from, end), new Place(from, version, above + sentence));
  }

  /** With a caret inside the sentence the sentence is split, without one the row. */
  private Plan split(Command c, Multitext text, int row) {
    if (c.offset() > 0) {
      return new Plan(
          SentenceEdits.splitSentence(text, row, c.version(), c.sentence(), c.offset()),
          new Place(row, c.version(), c.sentence() + 1));
    }
    int[] cuts =
        Cuts.before(text.rows().get(row), c.version(), c.sentence())
            .orElseThrow(() -> new Refusal("review.cannot.split"));
    return new Plan(
        RowEdits.split(text, row, cuts, project::newRowId), new Place(row + 1, c.version(), 0));
  }

  private static Plan mark(
      State state, int from, int to, Shown shown, Status status, Command command) {
    boolean toHere = command.action().equals(Action.ACCEPT_TO_HERE.id());
    int start = toHere ? 0 : from;
    List<Row> rows = state.rows(start, to);
    List<Row> marked = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      boolean meant = shown.index(start + i) >= 0 && (!toHere || row.status() == Status.PROPOSED);
      marked.add(meant ? row.withStatus(status) : row);
    }
    return new Plan(
        new Splice(start, rows, marked, Reason.SET_STATUS),
        after(state, to, shown, status, command));
  }

  /** Accepting goes on to the next row; other marks stay. */
  private static Place after(State state, int to, Shown shown, Status status, Command command) {
    int current = position(state, command.row());
    if (status != Status.ACCEPTED) {
      return new Place(current, command.version(), command.sentence());
    }
    int next = shown.atOrAfter(to);
    return next < shown.size()
        ? new Place(shown.position(next), command.version(), 0)
        : new Place(current, command.version(), command.sentence());
  }

  private static Optional<Status> status(String action) {
    return switch (action) {
      case "accept", "acceptToHere" -> Optional.of(Status.ACCEPTED);
      case "review" -> Optional.of(Status.NEEDS_REVIEW);
      case "exclude" -> Optional.of(Status.EXCLUDED);
      case "propose" -> Optional.of(Status.PROPOSED);
      default -> Optional.empty();
    };
  }

  private static int position(State state, long id) {
    OptionalInt position = state.position(id);
    return position.orElseThrow(() -> new Refusal("review.gone"));
  }

  private static Place at(Splice splice) {
    return new Place(splice.position(), -1, 0);
  }
}
