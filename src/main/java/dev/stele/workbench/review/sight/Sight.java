package dev.stele.workbench.review.sight;

import dev.stele.project.Project;
import dev.stele.project.state.Entry;
import dev.stele.project.state.State;
import dev.stele.project.store.Settings;
import dev.stele.text.Row;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What one person sees of a project: the rows as they were after an entry of the journal, through
 * the filter that the person has chosen. Used by one thread at a time.
 */
public final class Sight {

  private final Project project;
  private final String author;
  private final Bookmarks bookmarks;
  private final Found found;
  private final Signs signs;

  /** Whether the checks have looked at all rows anew since the signs were made. */
  private boolean stale;

  private Filter filter = Filter.ALL;
  private Changed changed;
  private State state;
  private Shown shown;

  public Sight(Project project, String author, Settings settings, Found found) {
    this.project = project;
    this.author = author;
    this.found = found;
    this.bookmarks = new Bookmarks(settings, project.id());
    this.changed = Changed.byNobody();
    this.state = project.state();
    this.shown = Shown.all(state);
    this.signs = new Signs(found);
    signs.reset(state.rows());
  }

  public Project project() {
    return project;
  }

  /** The person's name. */
  public String author() {
    return author;
  }

  public State state() {
    return state;
  }

  public Shown shown() {
    return shown;
  }

  public Tally tally() {
    return signs.tally();
  }

  public Bookmarks bookmarks() {
    return bookmarks;
  }

  public Found found() {
    return found;
  }

  public Filter filter() {
    return filter;
  }

  /** Sees the rows as they are now. */
  public void refresh() {
    if (state != project.state()) {
      state = project.state();
      signs.reset(state.rows());
    }
    choose(filter);
  }

  public void choose(Filter other) {
    filter = other;
    changed = other.changedBy().isEmpty() ? Changed.byNobody() : Changed.by(other, project);
    shown =
        other.isAll()
            ? Shown.all(state)
            : Shown.of(other.shows(kind(), changed), state, p -> signs.mayShow(other.kind(), p));
  }

  private Predicate<Row> kind() {
    return switch (filter.kind()) {
      case BOOKMARKED -> bookmarks::has;
      case FOUND -> row -> found.any(row.id());
      default -> filter.kind()::shows;
    };
  }

  /** Takes in an entry of the journal; empty when the rows were seen so already. */
  public Optional<Shown.Changed> heard(Entry entry) {
    if (entry.sequence() <= state.sequence()) {
      return Optional.empty();
    }
    State now = project.state();
    state = now.sequence() == entry.sequence() ? now : project.history().stateAt(entry.sequence());
    changed.heard(entry);
    signs.take(entry.splice());
    Shown.Changed after = shown.after(entry.splice());
    shown = after.shown();
    return Optional.of(after);
  }

  /**
   * The rows shown at a glance, as {@link Overview} tells them.
   *
   * @param room for how many parts there is
   */
  public int[] overview(int room) {
    if (stale) {
      signs.reset(state.rows());
      stale = false;
    }
    return new Overview(signs, shown).parts(room);
  }

  /** The checks have looked at rows anew; at all of them where none is named. */
  public void looked(Collection<Long> rows) {
    stale |= rows.isEmpty();
    for (long id : rows) {
      state.position(id).ifPresent(position -> signs.look(state.row(position), position));
    }
  }

  /** The index of a row, or of the first one shown behind it; -1 when no row is shown. */
  public int index(long row) {
    return indexOf(state.position(row).orElse(0));
  }

  /** The index of the row at a position, or of the first one shown behind it. */
  public int indexOf(int position) {
    int there = Math.clamp(position, 0, Math.max(0, state.size() - 1));
    return Math.min(shown.atOrAfter(there), shown.size() - 1);
  }
}
