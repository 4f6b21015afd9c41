package dev.stele.project.state;

import dev.stele.text.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

/**
 * The steps of a project in memory, without their rows: what each person can undo and redo, and
 * where a place in the text has moved. Thread-safe.
 */
public final class Timeline {

  private final List<Step> steps = new ArrayList<>();
  private final Map<String, Deque<Long>> undoable = new LinkedHashMap<>();
  private final Map<String, Deque<Long>> redoable = new HashMap<>();

  /** By what each taken-back entry was taken back. */
  private final Map<Long, Long> takenBackBy = new HashMap<>();

  public synchronized void add(Step step) {
    if (step.sequence() != steps.size() + 1) {
      throw new IllegalArgumentException(
          "sequence=" + step.sequence() + " after " + steps.size() + " steps");
    }
    steps.add(step);
    Deque<Long> done = undoable.computeIfAbsent(step.author(), author -> new ArrayDeque<>());
    Deque<Long> undone = redoable.computeIfAbsent(step.author(), author -> new ArrayDeque<>());
    if (step.undoes().isEmpty()) {
      done.push(step.sequence());
      undone.clear();
      return;
    }
    long target = step.undoes().getAsLong();
    takenBackBy.put(target, step.sequence());
    boolean undo = step.reason() == Reason.UNDO;
    (undo ? done : undone).remove(target);
    (undo ? undone : done).push(step.sequence());
  }

  public synchronized long newest() {
    return steps.size();
  }

  public synchronized Step step(long sequence) {
    return steps.get((int) sequence - 1);
  }

  /** The entry that an undo by this person would take back. */
  public synchronized OptionalLong undoable(String author) {
    return top(undoable, author);
  }

  /** The undo that a redo by this person would take back. */
  public synchronized OptionalLong redoable(String author) {
    return top(redoable, author);
  }

  /** The entries of a person that are not taken back, newest first. */
  public synchronized List<Long> standing(String author) {
    return List.copyOf(undoable.getOrDefault(author, new ArrayDeque<>()));
  }

  /** Everybody who has made a change, in the order in which they came. */
  public synchronized List<String> authors() {
    return List.copyOf(undoable.keySet());
  }

  private static OptionalLong top(Map<String, Deque<Long>> stacks, String author) {
    Deque<Long> stack = stacks.get(author);
    return stack == null || stack.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(stack.getFirst());
  }

  /** Up to {@code limit} steps before an entry, newest first. */
  public synchronized List<Step> page(long before, int limit) {
    int to = (int) Math.clamp(before - 1, 0, steps.size());
    return List.copyOf(steps.subList(Math.max(0, to - limit), to).reversed());
  }

  /**
   * Where the place between two rows that was {@code position} after the entry {@code since} is
   * now; empty when a later entry replaced the rows on both sides of it.
   */
  public synchronized OptionalInt carry(int position, long since) {
    int at = position;
    Set<Long> before = new HashSet<>(); // steps that removed rows just before the place or earlier
    for (long s = since + 1; s <= newest(); s++) {
      Step step = step(s);
      if (step.removed() > 0 && at >= step.position() + step.removed()) {
        before.add(s);
        at += step.inserted() - step.removed();
      } else if (at > step.position() && step.removed() > 0) {
        // Inside what this step removed: it is there again if the step was taken back.
        Long back = takenBackBy.get(s);
        if (back == null) {
          return OptionalInt.empty();
        }
        at = step(back).position() + at - step.position();
        s = back;
      } else if (at > step.position() || at == step.position() && restores(step, before)) {
        at += step.inserted();
      }
    }
    return OptionalInt.of(at);
  }

  /** Whether a step that only inserts puts rows back that had been before the place. */
  private static boolean restores(Step step, Set<Long> before) {
    return step.removed() == 0
        && step.undoes().isPresent()
        && before.contains(step.undoes().getAsLong());
  }
}
