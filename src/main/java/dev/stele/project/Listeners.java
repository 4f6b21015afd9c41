package dev.stele.project;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells everybody who listens of each piece of news, in order and one at a time. Whoever comes
 * while another thread is telling leaves it to that thread, so nobody waits and a listener may make
 * changes itself.
 */
final class Listeners<T> {

  private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

  private final CopyOnWriteArrayList<Consumer<T>> all = new CopyOnWriteArrayList<>();
  private final Queue<T> waiting = new ConcurrentLinkedQueue<>();
  private final AtomicInteger untold = new AtomicInteger();

  Subscription add(Consumer<T> listener) {
    Consumer<T> own = listener::accept; // its own identity, should it be added twice
    all.add(own);
    return () -> all.remove(own);
  }

  /** Puts news in line; called in the order of the journal. */
  void add(T news) {
    waiting.add(news);
  }

  /** Tells of everything in line. */
  void tell() {
    if (untold.getAndIncrement() > 0) {
      return;
    }
    int seen = 1;
    do {
      for (T news = waiting.poll(); news != null; news = waiting.poll()) {
        tell(news);
      }
      seen = untold.addAndGet(-seen);
    } while (seen != 0);
  }

  private void tell(T news) {
    for (Consumer<T> listener : all) {
      try {
        listener.accept(news);
      } catch (RuntimeException e) {
        LOG.warn("a listener failed", e);
      }
    }
  }
}
