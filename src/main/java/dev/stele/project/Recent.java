package dev.stele.project;

import dev.stele.project.state.Entry;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The newest entries with their rows, which share most of their text with the state: what is undone
 * is mostly what was done just now, and need not be read back from the database. Thread-safe.
 */
final class Recent {

  private static final int ENTRIES = 100;

  private final Deque<Entry> newestLast = new ArrayDeque<>();

  synchronized void add(Entry entry) {
    newestLast.addLast(entry);
    if (newestLast.size() > ENTRIES) {
      newestLast.removeFirst();
    }
  }

  synchronized Optional<Entry> get(long sequence) {
    Entry newest = newestLast.peekLast();
    return newest == null || sequence > newest.sequence()
        ? Optional.empty()
        : newestLast.stream().filter(entry -> entry.sequence() == sequence).findFirst();
  }
}
