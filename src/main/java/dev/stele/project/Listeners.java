package dev.stele.project;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells everybody who listens of each entry, in order and one at a time. Whoever comes while
 * another thread is telling leaves the entry to that thread, so nobody waits and a listener may
 * make changes itself.
 */
final class Listeners {

  private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

  private final CopyOnWriteArrayList<Consumer<Entry>> all = new CopyOnWriteArrayList<>();
  private final Queue<Entry> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger untold = new AtomicInteger();

  Subscription add(Consumer<Entry> listener) {
    Consumer<Entry> own = listener::accept; // its own identity, should it be added twice
    all.add(own);
    return () -> all.remove(own);
  }

  /** Puts an entry in line; called in the order of the journal. */
  void add(Entry entry) {
    waiting.add(entry);
  }

  /** Tells of everything in line. */
  void tell() {
    if (untold.getAndIncrement() > 0) {
      return;
    }
    int seen = 1;
    do {
      for (Entry entry = waiting.poll(); entry != null; entry = waiting.poll()) {
        tell(entry);
      }
      seen = untold.addAndGet(-seen);
    } while (seen != 0);
  }

  private void tell(Entry entry) {
    for (Consumer<Entry> listener : all) {
      try {
        listener.accept(entry);
      } catch (RuntimeException e) {
        LOG.warn("a listener failed on entry {}", entry.sequence(), e);
      }
    }
  }
}
