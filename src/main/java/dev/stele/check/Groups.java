package dev.stele.check;

import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongLongHashMap;
import com.carrotsearch.hppc.LongObjectHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;

/**
 * Which rows have something in common, and what was found by comparing them. Of a key, which may be
 * as long as its row, only a number of 64 bits is kept.
 */
final class Groups {

  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /** A fuller table than usual: there are several keys for each row. */
  private static final double FULL = .85;

  private final List<GroupCheck> checks;
  private final LongFunction<RowText> rows;
  private final UnaryOperator<Finding> weigh;

  /** The ids of rows that are alone with a key, by the key's number: most of all. */
  private final LongLongHashMap single = new LongLongHashMap(0, FULL);

  /** The ids, in their order, of the rows that share a key. */
  private final LongObjectHashMap<LongArrayList> shared = new LongObjectHashMap<>();

  /** What was found in the rows of a group, for groups where anything was. */
  private final Map<Long, Map<Long, List<Finding>>> found = new HashMap<>();

  private final Set<Long> changed = new LinkedHashSet<>();

  /**
   * @param rows a row by its id
   * @param weigh gives findings the severity that is wanted of them
   */
  Groups(List<GroupCheck> checks, LongFunction<RowText> rows, UnaryOperator<Finding> weigh) {
    this.checks = checks;
    this.rows = rows;
    this.weigh = weigh;
  }

  /** The numbers of a row's keys. */
  long[] keys(RowText row) {
    LongArrayList keys = new LongArrayList();
    for (int c = 0; c < checks.size(); c++) {
      for (String key : checks.get(c).keys(row)) {
        keys.add(number(c, key));
      }
    }
    return keys.toArray();
  }

  /** By the method of Fowler, Noll and Vo (FNV-1a), with UTF-16 units in the place of bytes. */
  private static long number(int check, String key) {
    long number = (FNV_BASIS ^ check) * FNV_PRIME;
    for (int i = 0; i < key.length(); i++) {
      number = (number ^ key.charAt(i)) * FNV_PRIME;
    }
    return number;
  }

  void join(long id, long[] keys) {
    for (long key : keys) {
      LongArrayList group = shared.get(key);
      if (group == null && !single.containsKey(key)) {
        single.put(key, id);
        continue;
      }
      if (group == null) {
        group = new LongArrayList();
        group.add(single.remove(key));
        shared.put(key, group);
      }
      int at = place(group, id);
      if (at < 0) {
        group.insert(-at - 1, id);
      }
      changed.add(key);
    }
  }

  void leave(long id, long[] keys) {
    for (long key : keys) {
      LongArrayList group = shared.get(key);
      if (group == null) {
        single.remove(key);
        continue;
      }
      group.removeAt(place(group, id));
      if (group.size() == 1) {
        shared.remove(key);
        single.put(key, group.get(0));
      }
      changed.add(key);
    }
  }

  private static int place(LongArrayList group, long id) {
    return Arrays.binarySearch(group.buffer, 0, group.size(), id);
  }

  /**
   * Compares the rows of the groups that changed since it was last called.
   *
   * @return the ids of rows whose findings are not what they were
   */
  Set<Long> settle() {
    List<Long> keys = List.copyOf(changed);
    changed.clear();
    List<Map<Long, List<Finding>>> compared =
        keys.parallelStream().map(key -> compare(key)).toList();
    Set<Long> differing = new TreeSet<>();
    for (int k = 0; k < keys.size(); k++) {
      Map<Long, List<Finding>> now = compared.get(k);
      Map<Long, List<Finding>> before =
          now.isEmpty() ? found.remove(keys.get(k)) : found.put(keys.get(k), now);
      collectDiffering(before == null ? Map.of() : before, now, differing);
    }
    return differing;
  }

  List<Finding> of(long id, long[] keys) {
    List<Finding> all = new ArrayList<>();
    for (long key : keys) {
      all.addAll(found.getOrDefault(key, Map.of()).getOrDefault(id, List.of()));
    }
    return all;
  }

  /** Looks at a group anew. Groups are independent of each other. */
  private Map<Long, List<Finding>> compare(long number) {
    LongArrayList group = shared.get(number);
    if (group == null) {
      return Map.of();
    }
    List<RowText> texts = Arrays.stream(group.toArray()).mapToObj(rows).toList();
    Map<Long, List<Finding>> findings = new HashMap<>();
    for (int c = 0; c < checks.size(); c++) {
      for (String key : checks.get(c).keys(texts.getFirst())) {
        if (number(c, key) == number) {
          checks
              .get(c)
              .in(
                  key,
                  texts,
                  (row, finding) ->
                      findings
                          .computeIfAbsent(row.row().id(), id -> new ArrayList<>())
                          .add(weigh.apply(finding)));
        }
      }
    }
    return findings;
  }

  private static void collectDiffering(
      Map<Long, List<Finding>> before, Map<Long, List<Finding>> now, Set<Long> differing) {
    for (Map<Long, List<Finding>> either : List.of(before, now)) {
      for (Long id : either.keySet()) {
        if (!before.getOrDefault(id, List.of()).equals(now.getOrDefault(id, List.of()))) {
          differing.add(id);
        }
      }
    }
  }
}
