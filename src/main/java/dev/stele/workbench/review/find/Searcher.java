package dev.stele.workbench.review.find;

import dev.stele.project.state.State;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.workbench.review.sight.Shown;
import dev.stele.workbench.review.sight.Sight;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Goes from hit to hit of a {@link Query} in the rows that a person sees. The hits are kept while
 * the rows stay as they are, so that going on searches nothing. Used by one thread at a time, which
 * need not be that of the page.
 */
final class Searcher {

  /** Longer than this nobody waits for an answer while they type. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  /** A sentence that is a hit: its row's index among the rows shown, version, sentence. */
  record Hit(int index, int version, int sentence) implements Comparable<Hit> {

    @Override
    public int compareTo(Hit other) {
      int byRow = Integer.compare(index, other.index);
      int byVersion = Integer.compare(version, other.version);
      return byRow != 0 ? byRow : byVersion != 0 ? byVersion : sentence - other.sentence;
    }
  }

  /** A hit and its place, from 1, among all of them. */
  record Reached(Hit hit, int ordinal, int hits) {}

  /** A place in a sentence of a row. */
  record Mark(int version, int sentence, int start, int end) {}

  /** What was searched, and what for. */
  private record Searched(View view, Query query, List<Hit> hits) {}

  /** What a person sees at one moment: both never change. */
  record View(State state, Shown shown) {

    static View of(Sight sight) {
      return new View(sight.state(), sight.shown());
    }

    boolean isSame(View other) {
      return state == other.state && shown == other.shown;
    }
  }

  private final Duration time;
  private Optional<Searched> searched = Optional.empty();

  Searcher() {
    this(PATIENCE);
  }

  Searcher(Duration time) {
    this.time = time;
  }

  /**
   * The hit to go to; empty when there is none.
   *
   * @param at where the person is
   * @param step 0 for the first hit from there on, 1 for the next one, -1 for the one before
   * @throws TooLongException when the search takes too long
   */
  Optional<Reached> find(View view, Query query, Hit at, int step) {
    List<Hit> hits = hits(view, query);
    if (hits.isEmpty()) {
      return Optional.empty();
    }
    int from = firstFrom(hits, at);
    boolean onHit = from < hits.size() && hits.get(from).equals(at);
    int to = step < 0 ? from - 1 : step > 0 && onHit ? from + 1 : from;
    int place = Math.floorMod(to, hits.size());
    return Optional.of(new Reached(hits.get(place), place + 1, hits.size()));
  }

  private List<Hit> hits(View view, Query query) {
    Optional<Searched> known =
        searched.filter(s -> s.query().equals(query)).filter(s -> s.view().isSame(view));
    if (known.isEmpty()) {
      List<Hit> hits = query.isEmpty() ? List.of() : fresh(view, query);
      known = Optional.of(new Searched(view, query, hits));
      searched = known;
    }
    return known.map(Searched::hits).orElseThrow();
  }

  /** Somebody who types on finds nothing new, only less. */
  private List<Hit> fresh(View view, Query query) {
    Finder finder = finder(view.state(), query);
    return searched
        .filter(s -> s.view().isSame(view))
        .filter(s -> query.narrows(s.query()))
        .map(
            s ->
                s.hits().stream()
                    .filter(hit -> finder.has(text(view, hit), hit.version()))
                    .toList())
        .orElseGet(() -> search(view, query, finder));
  }

  private static String text(View view, Hit hit) {
    Row row = view.state().row(view.shown().position(hit.index()));
    return row.cell(hit.version()).get(hit.sentence()).text();
  }

  private Finder finder(State state, Query query) {
    return Finder.of(query, state.versions(), new Patience(time));
  }

  private static int firstFrom(List<Hit> hits, Hit at) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).compareTo(at) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Hit> search(View view, Query query, Finder finder) {
    return view.state().mayHave(query.certain()).stream()
        .parallel()
        .<Hit>mapMulti((positions, out) -> search(view, query, finder, positions, out))
        .toList();
  }

  private static void search(
      View view, Query query, Finder finder, Span positions, Consumer<Hit> out) {
    Shown shown = view.shown();
    int end = shown.atOrAfter(positions.end());
    for (int index = shown.atOrAfter(positions.start()); index < end; index++) {
      Row row = view.state().row(shown.position(index));
      for (int v = 0; v < row.versions(); v++) {
        List<Segment> cell = query.wants(v) ? row.cell(v) : List.of();
        for (int s = 0; s < cell.size(); s++) {
          if (finder.has(cell.get(s).text(), v)) {
            out.accept(new Hit(index, v, s));
          }
        }
      }
    }
  }

  /** Where a row has what is looked for. */
  List<Mark> marks(State state, Query query, Row row) {
    List<Mark> marks = new ArrayList<>();
    if (query.isEmpty()) {
      return marks;
    }
    Finder finder = finder(state, query);
    for (int v = 0; v < row.versions(); v++) {
      List<Segment> cell = query.wants(v) ? row.cell(v) : List.of();
      for (int s = 0; s < cell.size(); s++) {
        for (Span span : finder.in(cell.get(s).text(), v)) {
          marks.add(new Mark(v, s, span.start(), span.end()));
        }
      }
    }
    return marks;
  }
}
