package dev.stele.check;

import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Version;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The findings of a multitext, kept up to date as its rows change: a row is looked at when it comes
 * in, and rows that are compared with others when their group changes. What is found depends on the
 * rows alone, not on the order in which they came. Not thread-safe.
 */
public final class Checker {

  /** So many rows are looked at between two reports of progress. */
  private static final int STRETCH = 512;

  private final List<Reader> readers;
  private final List<RowCheck> rowChecks;
  private final List<GroupCheck> groupChecks;
  private final CheckSettings settings;
  private final Map<Long, Seen> seen = new HashMap<>();
  private final Map<Key, Group> groups = new HashMap<>();

  /** A row that was looked at, what was found in it alone, and the groups it is in. */
  private record Seen(Row row, List<Finding> findings, List<Key> keys) {}

  private record Key(int check, String key) {}

  /** Rows that are compared, and what was found in them, both by their ids. */
  private record Group(TreeMap<Long, Row> rows, Map<Long, List<Finding>> findings) {}

  public Checker(List<Version> versions, List<Check> checks, CheckSettings settings) {
    readers = Reader.of(versions);
    this.settings = settings;
    rowChecks = only(checks, RowCheck.class);
    groupChecks = only(checks, GroupCheck.class);
  }

  /**
   * Looks at the rows of a text for the first time.
   *
   * @throws java.util.concurrent.CancellationException when {@code progress} stops the work
   */
  public void add(List<Row> rows, Progress progress) {
    Set<Key> changed = new LinkedHashSet<>();
    for (int from = 0; from < rows.size(); from += STRETCH) {
      progress.at("progress.check", from / (double) rows.size());
      List<Row> stretch = rows.subList(from, Math.min(rows.size(), from + STRETCH));
      for (Seen each : stretch.parallelStream().map(this::look).toList()) {
        join(each, changed);
      }
    }
    changed.parallelStream().forEach(this::compare);
    progress.at("progress.check", 1);
  }

  /**
   * Follows a change.
   *
   * @return the ids of the rows whose findings are not what they were, the new rows among them
   */
  public Set<Long> change(List<Row> removed, List<Row> inserted) {
    Set<Key> changed = new LinkedHashSet<>();
    Set<Long> ids = new TreeSet<>();
    for (Row row : removed) {
      leave(row.id(), changed);
      ids.add(row.id());
    }
    for (Row row : inserted) {
      join(look(row), changed);
      ids.add(row.id());
    }
    for (Key key : changed) {
      Group group = groups.get(key);
      if (group != null) {
        Map<Long, List<Finding>> before = Map.copyOf(group.findings());
        compare(key);
        ids.addAll(differing(before, group.findings()));
      }
    }
    return ids;
  }

  /** What was found in a row, in the order of the checks; nothing for a row that is not known. */
  public List<Finding> of(long row) {
    Seen known = seen.get(row);
    if (known == null) {
      return List.of();
    }
    List<Finding> all = new ArrayList<>(known.findings());
    for (Key key : known.keys()) {
      all.addAll(group(key).findings().getOrDefault(row, List.of()));
    }
    return all;
  }

  /** A row as it was when it was looked at. */
  public Optional<Row> row(long id) {
    return Optional.ofNullable(seen.get(id)).map(Seen::row);
  }

  private Seen look(Row row) {
    RowText text = new RowText(readers, row);
    List<Finding> findings = new ArrayList<>();
    for (RowCheck check : rowChecks) {
      check.in(text).forEach(finding -> findings.add(weighed(finding)));
    }
    List<Key> keys = new ArrayList<>();
    for (int c = 0; c < groupChecks.size(); c++) {
      for (String key : groupChecks.get(c).keys(text)) {
        keys.add(new Key(c, key));
      }
    }
    return new Seen(row, List.copyOf(findings), List.copyOf(keys));
  }

  private Group group(Key key) {
    return Objects.requireNonNull(groups.get(key));
  }

  private void join(Seen row, Set<Key> changed) {
    long id = row.row().id();
    seen.put(id, row);
    for (Key key : row.keys()) {
      groups
          .computeIfAbsent(key, k -> new Group(new TreeMap<>(), new HashMap<>()))
          .rows()
          .put(id, row.row());
      changed.add(key);
    }
  }

  private void leave(long id, Set<Key> changed) {
    Seen before = seen.remove(id);
    if (before == null) {
      return;
    }
    for (Key key : before.keys()) {
      Group group = group(key);
      group.rows().remove(id);
      changed.add(key);
      if (group.rows().isEmpty()) {
        groups.remove(key);
      }
    }
  }

  /** Looks at a group anew. Groups are independent of each other. */
  private void compare(Key key) {
    Group group = group(key);
    group.findings().clear();
    if (group.rows().size() > 1) {
      List<RowText> texts =
          group.rows().values().stream().map(row -> new RowText(readers, row)).toList();
      groupChecks
          .get(key.check())
          .in(
              key.key(),
              texts,
              (row, finding) ->
                  group
                      .findings()
                      .computeIfAbsent(row.row().id(), id -> new ArrayList<>())
                      .add(weighed(finding)));
    }
  }

  private Finding weighed(Finding finding) {
    return settings.of(finding.check()).severity().map(finding::withSeverity).orElse(finding);
  }

  private static Set<Long> differing(
      Map<Long, List<Finding>> before, Map<Long, List<Finding>> after) {
    Set<Long> ids = new TreeSet<>();
    for (Collection<Long> each : List.of(before.keySet(), after.keySet())) {
      for (Long id : each) {
        if (!before.getOrDefault(id, List.of()).equals(after.getOrDefault(id, List.of()))) {
          ids.add(id);
        }
      }
    }
    return ids;
  }

  private static <T extends Check> List<T> only(List<Check> checks, Class<T> kind) {
    return checks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
