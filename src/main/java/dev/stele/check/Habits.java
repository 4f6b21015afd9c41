package dev.stele.check;

import dev.stele.check.HabitCheck.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the rows show of the habits of a text, and which of it is odd. */
final class Habits {

  private final List<HabitCheck> checks;
  private final Map<Habit, Tally> tallies = new HashMap<>();
  private final Set<Habit> changed = new HashSet<>();

  private record Habit(int check, String name) {}

  /** A trait, by the number of the check that looks for it. */
  record Shown(int check, Trait trait) {
    private Habit habit() {
      return new Habit(check, trait.habit());
    }
  }

  /** The ids of the rows that show each value, and the odd values with what is usual instead. */
  private static final class Tally {
    private final Map<String, Set<Long>> rows = new TreeMap<>();
    private Map<String, String> odd = Map.of();
  }

  Habits(List<HabitCheck> checks) {
    this.checks = checks;
  }

  List<Shown> traits(RowText row) {
    List<Shown> shown = new ArrayList<>();
    for (int c = 0; c < checks.size(); c++) {
      for (Trait trait : checks.get(c).traits(row)) {
        shown.add(new Shown(c, trait));
      }
    }
    return List.copyOf(shown);
  }

  void join(long id, List<Shown> traits) {
    for (Shown shown : traits) {
      tallies
          .computeIfAbsent(shown.habit(), h -> new Tally())
          .rows
          .computeIfAbsent(shown.trait().value(), v -> new HashSet<>())
          .add(id);
      changed.add(shown.habit());
    }
  }

  void leave(long id, List<Shown> traits) {
    for (Shown shown : traits) {
      Map<String, Set<Long>> rows = tally(shown).rows;
      Set<Long> same = Objects.requireNonNull(rows.get(shown.trait().value()));
      same.remove(id);
      if (same.isEmpty()) {
        rows.remove(shown.trait().value());
      }
      changed.add(shown.habit());
    }
  }

  /**
   * Judges the habits anew of which rows have shown more or less since it was last called.
   *
   * @return the ids of rows whose findings are not what they were
   */
  Set<Long> settle() {
    Set<Long> differing = new TreeSet<>();
    for (Habit habit : changed) {
      Tally tally = Objects.requireNonNull(tallies.get(habit));
      Map<String, Integer> counts = new TreeMap<>();
      tally.rows.forEach((value, ids) -> counts.put(value, ids.size()));
      Map<String, String> before = tally.odd;
      tally.odd = Map.copyOf(checks.get(habit.check()).odd(habit.name(), counts));
      tally.rows.forEach(
          (value, ids) -> {
            if (!Objects.equals(before.get(value), tally.odd.get(value))) {
              differing.addAll(ids);
            }
          });
    }
    changed.clear();
    return differing;
  }

  /** What is odd in a row. */
  List<Finding> of(RowText row, List<Shown> traits) {
    List<Finding> findings = new ArrayList<>();
    for (Shown shown : traits) {
      String usual = tally(shown).odd.get(shown.trait().value());
      if (usual != null) {
        findings.addAll(checks.get(shown.check()).in(row, shown.trait(), usual));
      }
    }
    return findings;
  }

  boolean isOdd(List<Shown> traits) {
    return traits.stream().anyMatch(shown -> tally(shown).odd.containsKey(shown.trait().value()));
  }

  private Tally tally(Shown shown) {
    return Objects.requireNonNull(tallies.get(shown.habit()));
  }
}
