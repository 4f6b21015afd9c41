package dev.stele.workbench.review;

import dev.stele.align.Aligner;
import dev.stele.project.ConflictException;
import dev.stele.project.Entry;
import dev.stele.project.Project;
import dev.stele.project.Settings;
import dev.stele.project.State;
import dev.stele.project.Step;
import dev.stele.text.Splice;
import dev.stele.text.Version;
import dev.stele.workbench.shell.Messages;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One person's review of a project: the filter they have chosen, and the answers to what their
 * screen asks. Used by one thread at a time.
 */
final class Review {

  /** As many rows as stand on a large screen, sent with the first answer. */
  private static final int FIRST_ROWS = 40;

  /** Beyond this many rows a change is not sent but fetched, as far as it is on screen. */
  private static final int MOST_ROWS = 400;

  private final Project project;
  private final Messages messages;
  private final String author;
  private final ReviewActions actions;
  private final Clock clock;
  private Locale locale = Locale.ENGLISH;
  private State state;
  private Shown shown;
  private Tally tally;
  private final Searcher searcher;
  private final Inspection inspection;
  private final Bookmarks bookmarks;
  private final Found found;
  private Realigning.Outcome.@Nullable Proposed proposed;

  Review(
      Project project,
      Aligner aligner,
      Messages messages,
      String author,
      Settings settings,
      Found found,
      Clock clock) {
    this.project = project;
    this.messages = messages;
    this.author = author;
    this.clock = clock;
    this.actions = new ReviewActions(project, author, clock);
    this.state = project.state();
    this.shown = Shown.of(Filter.ALL, state);
    this.tally = Tally.of(state.rows(0, state.size()));
    this.searcher = new Searcher(state, shown);
    this.inspection = new Inspection(project, aligner, author);
    this.bookmarks = new Bookmarks(settings, project.id());
    this.found = found;
  }

  Project project() {
    return project;
  }

  /** When the rows were changed last; now, when nobody has changed them yet. */
  Instant lastChange() {
    return project.history(1).stream().findFirst().map(Step::at).orElseGet(clock::instant);
  }

  Inspection inspection() {
    return inspection;
  }

  Wire.Opened open(Locale reader) {
    locale = reader;
    state = project.state();
    shown = show(shown.filter());
    tally = Tally.of(state.rows(0, state.size()));
    return new Wire.Opened(
        project.id(),
        project.name(),
        state.versions().stream().map(this::version).toList(),
        reader.toLanguageTag(),
        labels(),
        Action.all(),
        Filter.DOUBT,
        shown.filter().id(),
        state.sequence(),
        shown.size(),
        tally,
        project.canUndo(author),
        project.canRedo(author),
        rows(0, FIRST_ROWS),
        bookmarks.in(state));
  }

  private Shown show(Filter filter) {
    return switch (filter) {
      case BOOKMARKED -> Shown.of(filter, bookmarks::has, state);
      case FOUND -> Shown.of(filter, row -> found.any(row.id()), state);
      default -> Shown.of(filter, state);
    };
  }

  private Map<String, String> labels() {
    return messages.patterns("review.", locale);
  }

  private Wire.Version version(Version version) {
    Locale own = version.language().locale();
    String ownName = version.language().displayName(own);
    return new Wire.Version(
        version.language().tag(),
        version.language().displayName(locale),
        ownName.substring(0, 1).toUpperCase(own) + ownName.substring(1),
        version.title().isEmpty() ? version.sourceName() : version.title());
  }

  Wire.Rows rows(int from, int to) {
    return RowWire.rows(state, shown, from, to);
  }

  /** Takes in an entry of the journal; empty when the state already held it. */
  Optional<Wire.Change> changed(Entry entry) {
    if (entry.sequence() <= state.sequence()) {
      return Optional.empty();
    }
    Splice splice = entry.splice();
    state =
        project.state().sequence() == entry.sequence()
            ? project.state()
            : project.stateAt(entry.sequence());
    tally = tally.after(splice);
    Shown.Changed changed = shown.after(splice);
    shown = changed.shown();
    boolean large = changed.inserted() > MOST_ROWS;
    List<Wire.Row> rows =
        large
            ? List.of()
            : RowWire.rows(state, shown, changed.index(), changed.index() + changed.inserted())
                .rows();
    return Optional.of(
        new Wire.Change(
            entry.sequence(),
            large,
            shown.size(),
            changed.index(),
            changed.removed(),
            rows,
            RowWire.growth(state.versions().size(), splice),
            splice.growth(),
            tally,
            project.canUndo(author),
            project.canRedo(author),
            entry.author().equals(author),
            entry.author(),
            splice.reason().name()));
  }

  Wire.Answer act(Command command) {
    return answer(() -> Optional.of(actions.perform(command, shown)));
  }

  Wire.Answer goBack(long sequence) {
    return answer(
        () -> {
          project.goBackTo(sequence, author);
          return Optional.empty();
        });
  }

  /** Marks the rows shown of a block, or takes their marks away. */
  Wire.Marked bookmark(long from, long to) {
    try {
      bookmarks.toggle(state, shown, from, to);
      return new Wire.Marked(bookmarks.in(state), null);
    } catch (Refusal e) {
      return new Wire.Marked(bookmarks.in(state), refusal(e));
    }
  }

  Wire.Hits hits(Replacing wanted) {
    return wanted.count(state, shown);
  }

  Wire.Answer replace(Replacing wanted) {
    Wire.Hits hits = wanted.count(state, shown);
    Wire.Answer answer =
        answer(
            () -> {
              project.apply(wanted.splice(state, shown), author, state.sequence());
              return Optional.empty();
            });
    return answer.error() == null
        ? new Wire.Answer(
            answer.sequence(), null, text("review.replace.done", hits.hits(), hits.rows()), null)
        : answer;
  }

  Wire.Answer takeAlternative(int number, long id) {
    return answer(() -> Optional.of(inspection.take(number, id)));
  }

  /** What re-aligning would change; empty when it was refused or changes nothing. */
  Optional<Wire.Preview> preview(Realigning.Outcome outcome) {
    proposed = outcome instanceof Realigning.Outcome.Proposed it ? it : null;
    return Optional.ofNullable(proposed)
        .filter(it -> !it.splice().removed().isEmpty() || !it.splice().inserted().isEmpty())
        .map(it -> Previews.of(it.splice()));
  }

  Wire.Answer nothingProposed(Realigning.Outcome outcome) {
    return outcome instanceof Realigning.Outcome.Refused refused
        ? new Wire.Answer(state.sequence(), null, null, text(refused.key()))
        : new Wire.Answer(state.sequence(), null, text("review.realign.done", 0), null);
  }

  /** Makes a splice of what was proposed last. */
  Wire.Answer applyProposed() {
    Realigning.Outcome.Proposed it = proposed;
    proposed = null;
    if (it == null) {
      return new Wire.Answer(state.sequence(), null, null, text("review.cannot"));
    }
    try {
      Entry entry = project.apply(it.splice(), author, it.sequence());
      String done = text("review.realign.done", Previews.of(it.splice()).rows());
      return new Wire.Answer(entry.sequence(), null, done, null);
    } catch (ConflictException e) {
      return new Wire.Answer(state.sequence(), null, null, text("review.realign.conflict"));
    }
  }

  /** Does something and says where it led, or why it could not be done. */
  private Wire.Answer answer(Supplier<Optional<ReviewActions.Place>> work) {
    try {
      Wire.Focus focus = work.get().map(this::focus).orElse(null);
      return new Wire.Answer(project.state().sequence(), focus, null, null);
    } catch (Refusal e) {
      return new Wire.Answer(state.sequence(), null, null, refusal(e));
    } catch (ConflictException e) {
      String who = e.changedBy().map(Step::author).orElse("?");
      return new Wire.Answer(state.sequence(), null, null, text("review.conflict", who));
    }
  }

  private String refusal(Refusal e) {
    return messages.patterns(e.key(), locale).containsKey(e.key())
        ? text(e.key())
        : text("review.cannot");
  }

  /** The rows have been changed already: what is shown stands as the client will see it. */
  private Wire.Focus focus(ReviewActions.Place place) {
    int position = Math.clamp(place.position(), 0, Math.max(0, state.size() - 1));
    int index = Math.min(shown.atOrAfter(position), shown.size() - 1);
    return new Wire.Focus(index, place.version(), place.sentence());
  }

  Wire.Filtered filter(Filter filter, long keep) {
    shown = show(filter);
    int index = locate(keep);
    return new Wire.Filtered(
        shown.size(), index, tally, project.canUndo(author), project.canRedo(author));
  }

  Wire.Found find(String text, long row, int version, int sentence, int step) {
    int index = shown.atOrAfter(state.position(row).orElse(0));
    return searcher.find(state, shown, text, new Searcher.Hit(index, version, sentence), step);
  }

  int next(String kind, long row, int step) {
    return Places.next(state, shown, found, kind, row, step);
  }

  int locate(long id) {
    return Math.min(shown.atOrAfter(state.position(id).orElse(0)), shown.size() - 1);
  }

  int locateNumber(int number) {
    int position = Math.clamp(number - 1L, 0, Math.max(0, state.size() - 1));
    return Math.min(shown.atOrAfter(position), shown.size() - 1);
  }

  int[] overview(int room) {
    return Overview.of(state, shown, found::any, room);
  }

  private String text(String key, Object... values) {
    return messages.getTranslation(key, locale, values);
  }
}
