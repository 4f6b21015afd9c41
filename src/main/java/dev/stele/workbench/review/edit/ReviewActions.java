package dev.stele.workbench.review.edit;

import dev.stele.project.Project;
import dev.stele.project.state.State;
import dev.stele.text.Comment;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.edit.ColumnEdits;
import dev.stele.text.edit.Marks;
import dev.stele.text.edit.RowEdits;
import dev.stele.text.edit.SentenceEdits;
import dev.stele.workbench.review.sight.Place;
import dev.stele.workbench.review.sight.Refusal;
import dev.stele.workbench.review.sight.Shown;
import java.time.Clock;
import java.util.OptionalInt;

/** What each command means: the splice that it makes, and where it leads. Knows no screen. */
final class ReviewActions {

  private final Project project;
  private final String author;
  private final Clock clock;

  public ReviewActions(Project project, String author, Clock clock) {
    this.project = project;
    this.author = author;
    this.clock = clock;
  }

  /**
   * Does what a command asks for.
   *
   * @param shown the rows that the person sees; marks on a block leave the others alone
   * @return where it led
   * @throws Refusal when it cannot be done there
   * @throws dev.stele.project.ConflictException when others have changed the rows meanwhile
   */
  public Place perform(Command command, Shown shown) {
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
      if (command.otherRow() != 0) {
        return far(command, state, row, position(state, command.otherRow()));
      }
      return Marking.of(command.action())
          .map(marking -> marking.plan(state, from, to, shown, command))
          .orElseGet(() -> edit(command, state, row, from, to));
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new Refusal("review.cannot." + command.action(), e);
    }
  }

  private Plan edit(Command c, State state, int row, int from, int to) {
    boolean column = c.action().startsWith("shift") && to - from == 1;
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
    requireSentence(c, text.rows().get(row));
    return switch (c.action()) {
      case "moveUp" -> new Plan(SentenceEdits.moveUp(text, row, v, s), below(text, row - 1, v, s));
      case "moveDown" ->
          new Plan(SentenceEdits.moveDown(text, row, v, s), new Place(row + 1, v, 0));
      case "shiftUp" ->
          new Plan(
              ColumnEdits.shiftUp(text, from, end(text, from, to), v),
              below(text, from - 1, v, from == row ? s : 0));
      case "shiftDown" ->
          new Plan(
              ColumnEdits.shiftDown(text, from, end(text, from, to), v, project::newRowId),
              new Place(from + 1, v, from == row ? s : 0));
      case "join" -> new Plan(SentenceEdits.joinWithNext(text, row, v, s), new Place(row, v, s));
      case "group" -> group(text, row, from, to, v, s);
      case "mergeAbove" ->
          new Plan(RowEdits.merge(text, row - 1, row + 1), below(text, row - 1, v, s));
      case "split" -> split(c, text, row);
      case "insertRow" ->
          new Plan(
              RowEdits.insertEmpty(text, row + 1, project::newRowId), new Place(row + 1, v, 0));
      case "dropRow" -> new Plan(RowEdits.dropEmpty(text, from, to), new Place(from, v, 0));
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

  private static void requireSentence(Command c, Row row) {
    boolean ofOne =
        switch (c.action()) {
          case "moveUp", "moveDown", "join", "split", "editText" -> true;
          default -> false;
        };
    if (ofOne && c.sentence() >= row.cell(c.version()).size()) {
      throw new Refusal("review.cannot.noSentence");
    }
  }

  /** Where a shift ends at the latest: below a block, without one at the end of the text. */
  private static int end(Multitext text, int from, int to) {
    return to - from > 1 ? to : text.rows().size();
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

  private static int position(State state, long id) {
    OptionalInt position = state.position(id);
    return position.orElseThrow(() -> new Refusal("review.gone"));
  }
}
