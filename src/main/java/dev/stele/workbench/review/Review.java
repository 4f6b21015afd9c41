package dev.stele.workbench.review;

import dev.stele.project.Project;
import dev.stele.project.state.Entry;
import dev.stele.project.state.Step;
import dev.stele.project.store.Settings;
import dev.stele.text.Splice;
import dev.stele.text.Version;
import dev.stele.workbench.review.edit.EditAnswers;
import dev.stele.workbench.review.find.FindAnswers;
import dev.stele.workbench.review.history.HistoryAnswers;
import dev.stele.workbench.review.inspect.Explaining;
import dev.stele.workbench.review.inspect.InspectAnswers;
import dev.stele.workbench.review.keys.KeyAnswers;
import dev.stele.workbench.review.realign.ProjectAligners;
import dev.stele.workbench.review.realign.RealignAnswers;
import dev.stele.workbench.review.realign.Realignings;
import dev.stele.workbench.review.sight.Filter;
import dev.stele.workbench.review.sight.Found;
import dev.stele.workbench.review.sight.RowWire;
import dev.stele.workbench.review.sight.Shown;
import dev.stele.workbench.review.sight.Sight;
import dev.stele.workbench.review.split.SplitAnswers;
import dev.stele.workbench.review.talk.Answers;
import dev.stele.workbench.review.talk.Doing;
import dev.stele.workbench.review.talk.Reader;
import dev.stele.workbench.shell.Messages;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One person's review of a project: what they see, and who answers what their screen asks. Used by
 * one thread at a time.
 */
final class Review {

  /** As many rows as stand on a large screen, sent with the first answer. */
  private static final int FIRST_ROWS = 40;

  /** Beyond this many rows a change is not sent but fetched, as far as it is on screen. */
  private static final int MOST_ROWS = 400;

  private final Project project;
  private final String author;
  private final Clock clock;
  private final Sight sight;
  private final Reader reader;
  private final Habits habits;
  private final KeyAnswers keys;
  private final RealignAnswers realigning;
  private final Answers answers = new Answers();

  Review(
      Project project,
      String author,
      Settings settings,
      Found found,
      ProjectAligners aligners,
      Realignings realignings,
      Messages messages,
      Clock clock) {
    this.project = project;
    this.author = author;
    this.clock = clock;
    sight = new Sight(project, author, settings, found);
    reader = new Reader(messages);
    habits = new Habits(settings, project.id());
    keys = new KeyAnswers(settings);
    Doing doing = new Doing(sight, reader);
    realigning = new RealignAnswers(realignings, sight, reader, doing);
    Explaining explaining = new Explaining(project, aligners, author);
    new SightAnswers(sight, doing).answer(answers);
    new EditAnswers(sight, doing, clock).answer(answers);
    new SplitAnswers(sight, explaining, doing).answer(answers);
    new HistoryAnswers(sight, reader, doing).answer(answers);
    new FindAnswers(sight, reader, doing).answer(answers);
    new InspectAnswers(sight, explaining, doing).answer(answers);
    realigning.answer(answers);
    keys.answer(answers);
    habits.answer(answers);
  }

  Project project() {
    return project;
  }

  String author() {
    return author;
  }

  Answers answers() {
    return answers;
  }

  /** The checks have looked at rows anew. */
  void looked(Collection<Long> rows) {
    sight.looked(rows);
  }

  RealignAnswers realigning() {
    return realigning;
  }

  /** When the rows were changed last; now, when nobody has changed them yet. */
  Instant lastChange() {
    return project.history().newest(1).stream().findFirst().map(Step::at).orElseGet(clock::instant);
  }

  Wire.Opened open(Locale locale) {
    reader.reads(locale);
    sight.refresh();
    return new Wire.Opened(
        project.id(),
        project.name(),
        sight.state().versions().stream().map(this::version).toList(),
        locale.toLanguageTag(),
        reader.labels(),
        keys.all().actions(),
        Filter.DOUBT,
        sight.filter(),
        sight.state().sequence(),
        sight.shown().size(),
        sight.tally(),
        project.canUndo(author),
        project.canRedo(author),
        RowWire.rows(sight.state(), sight.shown(), 0, FIRST_ROWS),
        sight.bookmarks().in(sight.state()),
        habits.all(),
        realigning.now());
  }

  private Wire.Version version(Version version) {
    Locale own = version.language().locale();
    String ownName = version.language().displayName(own);
    return new Wire.Version(
        version.language().tag(),
        version.language().displayName(reader.locale()),
        ownName.substring(0, 1).toUpperCase(own) + ownName.substring(1),
        version.title().isEmpty() ? version.sourceName() : version.title());
  }

  /** Takes in an entry of the journal; empty when the screen shows it already. */
  Optional<Wire.Change> changed(Entry entry) {
    return sight.heard(entry).map(changed -> change(entry, changed));
  }

  private Wire.Change change(Entry entry, Shown.Changed changed) {
    Splice splice = entry.splice();
    boolean large = changed.inserted() > MOST_ROWS;
    int end = changed.index() + (large ? 0 : changed.inserted());
    List<RowWire.Line> rows =
        RowWire.rows(sight.state(), sight.shown(), changed.index(), end).rows();
    return new Wire.Change(
        entry.sequence(),
        large,
        sight.shown().size(),
        changed.index(),
        changed.removed(),
        rows,
        RowWire.growth(sight.state().versions().size(), splice),
        splice.growth(),
        sight.tally(),
        project.canUndo(author),
        project.canRedo(author),
        entry.author().equals(author),
        entry.author(),
        splice.reason().name());
  }
}
