package dev.stele.workbench.review.sight;

import dev.stele.project.state.State;
import dev.stele.project.store.Settings;
import dev.stele.text.Row;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows of a project that one person has marked for themselves. They are kept by id among the
 * person's settings: nobody else sees them, and they make no step in the history.
 */
public final class Bookmarks {

  /** As many characters as a setting holds, with room to spare. */
  private static final int MOST = 90_000;

  private final Settings settings;
  private final String key;
  private Set<Long> ids;

  public Bookmarks(Settings settings, long project) {
    this.settings = settings;
    this.key = "bookmarks." + project;
    this.ids = kept();
  }

  private Set<Long> kept() {
    String kept = settings.get(key).orElse("");
    return kept.isEmpty()
        ? new LinkedHashSet<>()
        : Arrays.stream(kept.split(","))
            .map(Long::valueOf)
            .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  public boolean has(Row row) {
    return ids.contains(row.id());
  }

  /** Those whose rows are there now; a row that was merged away may come back by an undo. */
  public List<Long> in(State state) {
    return ids.stream().filter(id -> state.position(id).isPresent()).toList();
  }

  /**
   * Marks the rows shown of a block, or, when all of them are marked, takes the marks away.
   *
   * @throws Refusal when there are more than can be kept
   */
  public void toggle(State state, Shown shown, long from, long to) {
    int one = shown.atOrAfter(state.position(from).orElse(0));
    int other = shown.atOrAfter(state.position(to).orElse(0));
    toggle(
        IntStream.rangeClosed(Math.min(one, other), Math.max(one, other))
            .filter(i -> i < shown.size())
            .mapToObj(i -> state.row(shown.position(i)).id())
            .toList());
  }

  private void toggle(List<Long> rows) {
    // Another tab of the same person may have changed them meanwhile.
    Set<Long> changed = kept();
    if (changed.containsAll(rows)) {
      rows.forEach(changed::remove);
    } else {
      changed.addAll(rows);
    }
    String value = changed.stream().map(String::valueOf).collect(Collectors.joining(","));
    if (value.length() > MOST) {
      throw new Refusal("review.bookmark.full");
    }
    settings.put(key, value);
    ids = changed;
  }
}
