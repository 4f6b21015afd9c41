package dev.stele.workbench.review.find;

import dev.stele.project.state.State;
import dev.stele.workbench.review.find.Searcher.View;
import dev.stele.workbench.review.sight.RowWire;
import dev.stele.workbench.review.sight.Sight;
import dev.stele.workbench.review.talk.Answer;
import dev.stele.workbench.review.talk.Answers;
import dev.stele.workbench.review.talk.Doing;
import dev.stele.workbench.review.talk.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Answers what the field for finding and the window for replacing ask. */
public final class FindAnswers {

  private final Sight sight;
  private final Reader reader;
  private final Doing doing;
  private final Searcher searcher = new Searcher();

  public FindAnswers(Sight sight, Reader reader, Doing doing) {
    this.sight = sight;
    this.reader = reader;
    this.doing = doing;
  }

  record Wanted(String text, String mode, boolean exact, int version) {

    Query query() {
      return new Query(text, Query.Mode.of(mode), exact, version);
    }
  }

  record Find(Wanted wanted, long row, int version, int sentence, int step) {}

  /**
   * A hit; the index is -1 where there is none in what the filter shows.
   *
   * @param sequence of the newest change of the rows that were searched
   */
  record Found(
      long sequence,
      int index,
      int version,
      int sentence,
      int ordinal,
      int hits,
      RowWire.Lines rows,
      @Nullable String error) {}

  record Marks(Wanted wanted, List<Long> rows) {}

  /** For each row its marks as version, sentence, start and end. */
  record Marked(List<List<int[]>> rows) {}

  record Replace(Wanted wanted, String with) {}

  record Counted(int hits, int rows, @Nullable String error) {}

  public void answer(Answers answers) {
    answers
        .onSlow("find", Find.class, this::find)
        .on("marks", Marks.class, this::marks)
        .onSlow("hits", Wanted.class, this::hits)
        .on("replace", Replace.class, this::replace);
  }

  private Supplier<Object> find(Find asked) {
    View view = View.of(sight);
    Searcher.Hit at = at(asked);
    return () ->
        guarded(
            () ->
                searcher
                    .find(view, asked.wanted().query(), at, asked.step())
                    .map(f -> found(view, f.hit(), f.ordinal(), f.hits(), null))
                    .orElseGet(() -> none(view, null)),
            error -> none(view, error));
  }

  private Searcher.Hit at(Find asked) {
    return new Searcher.Hit(sight.index(asked.row()), asked.version(), asked.sentence());
  }

  private static Found none(View view, @Nullable String error) {
    return found(view, new Searcher.Hit(-1, 0, 0), 0, 0, error);
  }

  private static Found found(
      View view, Searcher.Hit hit, int ordinal, int hits, @Nullable String error) {
    return new Found(
        view.state().sequence(),
        hit.index(),
        hit.version(),
        hit.sentence(),
        ordinal,
        hits,
        RowWire.around(view.state(), view.shown(), hit.index()),
        error);
  }

  private Marked marks(Marks asked) {
    State state = sight.state();
    Query query = asked.wanted().query();
    return guarded(
        () -> new Marked(asked.rows().stream().map(id -> marks(state, query, id)).toList()),
        error -> new Marked(asked.rows().stream().map(id -> List.<int[]>of()).toList()));
  }

  private List<int[]> marks(State state, Query query, long id) {
    return state.position(id).stream()
        .mapToObj(position -> searcher.marks(state, query, state.row(position)))
        .flatMap(List::stream)
        .map(m -> new int[] {m.version(), m.sentence(), m.start(), m.end()})
        .toList();
  }

  private Supplier<Object> hits(Wanted asked) {
    View view = View.of(sight);
    return () ->
        guarded(
            () -> {
              Replacing.Hits hits =
                  new Replacing(asked.query(), "").count(view.state(), view.shown());
              return new Counted(hits.hits(), hits.rows(), null);
            },
            error -> new Counted(0, 0, error));
  }

  private Answer replace(Replace asked) {
    return guarded(() -> replaced(asked), doing::refused);
  }

  private Answer replaced(Replace asked) {
    State state = sight.state();
    Replacing replacing = new Replacing(asked.wanted().query(), asked.with());
    Replacing.Hits hits = replacing.count(state, sight.shown());
    return doing.run(
        () ->
            sight
                .project()
                .apply(replacing.splice(state, sight.shown()), sight.author(), state.sequence()),
        () -> reader.text("review.replace.done", hits.hits(), hits.rows()));
  }

  /** In words, where a search cannot be made. */
  private <T> T guarded(Supplier<T> search, Function<String, T> refused) {
    try {
      return search.get();
    } catch (PatternSyntaxException e) {
      return refused.apply(unreadable(e));
    } catch (TooLongException | StackOverflowError e) {
      // Java's matcher calls itself for each repetition of a group.
      return refused.apply(reader.text("review.find.long"));
    }
  }

  private String unreadable(PatternSyntaxException e) {
    return Optional.of(e.getIndex())
        .filter(index -> index >= 0)
        .map(index -> reader.text("review.find.unreadable.at", index + 1))
        .orElseGet(() -> reader.text("review.find.unreadable"));
  }
}
