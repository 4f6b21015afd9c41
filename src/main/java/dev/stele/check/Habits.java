package dev.stele.check;

import dev.stele.check.HabitCheck.Trait;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the rows show of the habits of a text, and which of it is odd. Traits are numbered in the
 * order in which they are first seen; of a row only those numbers need be kept.
 */
final class Habits {

  private final List<HabitCheck> checks;
  private final Map<Shown, Integer> numbers = new HashMap<>();
  private final List<Tally> tallies = new ArrayList<>();
  private final Map<Habit, List<Tally>> habits = new HashMap<>();
  private final Set<Habit> changed = new HashSet<>();

  private record Habit(int check, String name) {}

  /** A trait, by the number of the check that looks for it. */
  record Shown(int check, Trait trait) {
    private Habit habit() {
      return new Habit(check, trait.habit());
    }
  }

  /** How many rows show a trait, and what is usual instead if it is odd. */
  private static final class Tally {
    private final int number;
    private final Shown shown;
    private int rows;
    private @Nullable String usual;

    Tally(int number, Shown shown) {
      this.number = number;
      this.shown = shown;
    }

    private String value() {
      return shown.trait().value();
    }
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

  /**
   * @return the numbers of the traits
   */
  int[] join(List<Shown> traits) {
    int[] shown = new int[traits.size()];
    for (int t = 0; t < shown.length; t++) {
      shown[t] = number(traits.get(t));
      count(shown[t], 1);
    }
    return shown;
  }

  void leave(int[] traits) {
    for (int trait : traits) {
      count(trait, -1);
    }
  }

  private int number(Shown trait) {
    return numbers.computeIfAbsent(
        trait,
        shown -> {
          Tally tally = new Tally(tallies.size(), shown);
          tallies.add(tally);
          habits.computeIfAbsent(shown.habit(), h -> new ArrayList<>()).add(tally);
          return tally.number;
        });
  }

  private void count(int trait, int by) {
    tallies.get(trait).rows += by;
    changed.add(tallies.get(trait).shown.habit());
  }

  /**
   * Judges the habits anew of which rows have shown more or less since it was last called.
   *
   * @return the numbers of the traits that became odd or usual, or odd beside something else
   */
  BitSet settle() {
    BitSet differing = new BitSet();
    for (Habit habit : changed) {
      List<Tally> values = Objects.requireNonNull(habits.get(habit));
      Map<String, Integer> counts = new TreeMap<>();
      for (Tally value : values) {
        if (value.rows > 0) {
          counts.put(value.value(), value.rows);
        }
      }
      Map<String, String> odd = checks.get(habit.check()).odd(habit.name(), counts);
      for (Tally value : values) {
        String usual = odd.get(value.value());
        if (!Objects.equals(usual, value.usual)) {
          value.usual = usual;
          differing.set(value.number);
        }
      }
    }
    changed.clear();
    return differing;
  }

  /** What is odd in a row. */
  List<Finding> of(RowText row, int[] traits) {
    List<Finding> findings = new ArrayList<>();
    for (int trait : traits) {
      Tally tally = tallies.get(trait);
      if (tally.usual != null) {
        Shown shown = tally.shown;
        findings.addAll(checks.get(shown.check()).in(row, shown.trait(), tally.usual));
      }
    }
    return findings;
  }

  boolean isOdd(int[] traits) {
    for (int trait : traits) {
      if (tallies.get(trait).usual != null) {
        return true;
      }
    }
    return false;
  }
}
