package dev.stele.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;

/** Which rows have something in common, and what was found by comparing them. */
final class Groups {

  private final List<GroupCheck> checks;
  private final LongFunction<RowText> rows;
  private final UnaryOperator<Finding> weigh;
  private final Map<Key, Group> groups = new HashMap<>();
  private final Set<Key> changed = new LinkedHashSet<>();

  /** What the rows of a group have in common, by the number of the check that says so. */
  record Key(int check, String key) {}

  /** The ids of rows that are compared, and what was found in them. Most groups have one row. */
  private static final class Group {
    private final TreeSet<Long> ids = new TreeSet<>();
    private Map<Long, List<Finding>> findings = Map.of();
  }

  /**
   * @param rows a row by its id
   * @param weigh gives findings the severity that is wanted of them
   */
  Groups(List<GroupCheck> checks, LongFunction<RowText> rows, UnaryOperator<Finding> weigh) {
    this.checks = checks;
    this.rows = rows;
    this.weigh = weigh;
  }

  List<Key> keys(RowText row) {
    List<Key> keys = new ArrayList<>();
    for (int c = 0; c < checks.size(); c++) {
      for (String key : checks.get(c).keys(row)) {
        keys.add(new Key(c, key));
      }
    }
    return List.copyOf(keys);
  }

  void join(long id, List<Key> keys) {
    for (Key key : keys) {
      groups.computeIfAbsent(key, k -> new Group()).ids.add(id);
      changed.add(key);
    }
  }

  void leave(long id, List<Key> keys) {
    for (Key key : keys) {
      Group group = Objects.requireNonNull(groups.get(key));
      group.ids.remove(id);
      changed.add(key);
      if (group.ids.isEmpty()) {
        groups.remove(key);
      }
    }
  }

  /**
   * Compares the rows of the groups that changed since it was last called.
   *
   * @return the ids of rows whose findings are not what they were
   */
  Set<Long> settle() {
    Set<Long> differing = new TreeSet<>();
    changed.parallelStream()
        .filter(key -> groups.containsKey(key))
        .map(this::compare)
        .toList()
        .forEach(differing::addAll);
    changed.clear();
    return differing;
  }

  List<Finding> of(long id, List<Key> keys) {
    List<Finding> all = new ArrayList<>();
    for (Key key : keys) {
      all.addAll(Objects.requireNonNull(groups.get(key)).findings.getOrDefault(id, List.of()));
    }
    return all;
  }

  /** Looks at a group anew. Groups are independent of each other. */
  private Set<Long> compare(Key key) {
    Group group = Objects.requireNonNull(groups.get(key));
    Map<Long, List<Finding>> before = group.findings;
    Map<Long, List<Finding>> found = new HashMap<>();
    if (group.ids.size() > 1) {
      List<RowText> texts = group.ids.stream().map(rows::apply).toList();
      checks
          .get(key.check())
          .in(
              key.key(),
              texts,
              (row, finding) ->
                  found
                      .computeIfAbsent(row.row().id(), id -> new ArrayList<>())
                      .add(weigh.apply(finding)));
    }
    group.findings = found.isEmpty() ? Map.of() : found;
    return differing(before, group.findings);
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
}
