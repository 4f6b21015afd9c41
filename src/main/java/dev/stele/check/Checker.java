package dev.stele.check;

import com.carrotsearch.hppc.LongObjectHashMap;
import com.carrotsearch.hppc.cursors.LongObjectCursor;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The findings of a multitext, kept up to date as its rows change: a row is looked at when it comes
 * in, rows that are compared with others when their group changes, and habits of the text are
 * judged by counts. What is found depends on the rows alone, not on the order in which they came.
 * Not thread-safe.
 */
public final class Checker {

  /** So many rows are looked at between two reports of progress. */
  private static final int STRETCH = 512;

  private final List<Reader> readers;
  private final List<RowCheck> rowChecks;
  private final Groups groups;
  private final Habits habits;
  private final CheckSettings settings;
  private final Map<String, Integer> order = new HashMap<>();
  private final LongObjectHashMap<Seen> seen = new LongObjectHashMap<>();

  /** What a look at a row gives. */
  private record Look(Row row, List<Finding> findings, long[] keys, List<Habits.Shown> traits) {}

  /** A row that was looked at, what was found in it alone, what it shares and what it shows. */
  private record Seen(Row row, List<Finding> findings, long[] keys, int[] traits) {}

  public Checker(List<Version> versions, List<Check> checks, CheckSettings settings) {
    readers = Reader.of(versions);
    this.settings = settings;
    checks.forEach(check -> order.put(check.name(), order.size()));
    rowChecks = only(checks, RowCheck.class);
    groups = new Groups(only(checks, GroupCheck.class), this::text, this::weighed);
    habits = new Habits(only(checks, HabitCheck.class));
  }

  /**
   * Looks at the rows of a text for the first time.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} stops the work
   */
  public void add(List<Row> rows, Progress progress) {
    for (int from = 0; from < rows.size(); from += STRETCH) {
      progress.at("progress.check", from / (double) rows.size());
      List<Row> stretch = rows.subList(from, Math.min(rows.size(), from + STRETCH));
      stretch.parallelStream().map(this::look).toList().forEach(this::join);
    }
    groups.settle();
    habits.settle();
    progress.at("progress.check", 1);
  }

  /**
   * Follows a change.
   *
   * @return the ids of the rows whose findings are not what they were, the new rows among them
   */
  public Set<Long> change(List<Row> removed, List<Row> inserted) {
    Set<Long> ids = new TreeSet<>();
    for (Row row : removed) {
      leave(row.id());
      ids.add(row.id());
    }
    for (Row row : inserted) {
      join(look(row));
      ids.add(row.id());
    }
    ids.addAll(groups.settle());
    addShowing(habits.settle(), ids);
    return ids;
  }

  private void addShowing(BitSet traits, Set<Long> ids) {
    if (!traits.isEmpty()) {
      for (LongObjectCursor<Seen> each : seen) {
        if (Arrays.stream(each.value.traits()).anyMatch(traits::get)) {
          ids.add(each.key);
        }
      }
    }
  }

  /** What was found in a row, in the order of the checks; nothing for a row that is not known. */
  public List<Finding> of(long id) {
    Seen known = seen.get(id);
    if (known == null) {
      return List.of();
    }
    List<Finding> all = new ArrayList<>(known.findings());
    all.addAll(groups.of(id, known.keys()));
    if (habits.isOdd(known.traits())) {
      habits.of(text(id), known.traits()).forEach(finding -> all.add(weighed(finding)));
    }
    all.sort((a, b) -> Integer.compare(place(a), place(b)));
    return all;
  }

  /** A row as it was when it was looked at. */
  public Optional<Row> row(long id) {
    return Optional.ofNullable(seen.get(id)).map(Seen::row);
  }

  private int place(Finding finding) {
    return order.getOrDefault(finding.check(), order.size());
  }

  private Look look(Row row) {
    RowText text = new RowText(readers, row);
    boolean whole = text.isWholeText();
    List<Finding> findings = new ArrayList<>();
    for (RowCheck check : rowChecks) {
      if (!whole || check.readsWholeTexts()) {
        check.in(text).forEach(finding -> findings.add(weighed(finding)));
      }
    }
    return whole
        ? new Look(row, List.copyOf(findings), new long[0], List.of())
        : new Look(row, List.copyOf(findings), groups.keys(text), habits.traits(text));
  }

  private void join(Look look) {
    long id = look.row().id();
    groups.join(id, look.keys());
    seen.put(id, new Seen(look.row(), look.findings(), look.keys(), habits.join(look.traits())));
  }

  private void leave(long id) {
    Seen before = seen.remove(id);
    if (before != null) {
      groups.leave(id, before.keys());
      habits.leave(before.traits());
    }
  }

  private RowText text(long id) {
    return new RowText(readers, Objects.requireNonNull(seen.get(id)).row());
  }

  private Finding weighed(Finding finding) {
    return settings.of(finding.check()).severity().map(finding::withSeverity).orElse(finding);
  }

  private static <T extends Check> List<T> only(List<Check> checks, Class<T> kind) {
    return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
