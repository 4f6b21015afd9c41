package dev.stele.lexicon.words;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lends things that only one thread at a time may use and that are dear to make, such as stemmers
 * and tokenizers. As many exist as were ever in use at the same time.
 */
final class Pool<T> {

  private final ConcurrentLinkedQueue<T> idle = new ConcurrentLinkedQueue<>();
  private final Supplier<T> maker;

  Pool(Supplier<T> maker) {
    this.maker = maker;
  }

  /** Runs {@code work}; a thing that was in the hands of failing work is thrown away. */
  <R> R with(Function<T, R> work) {
    T free = idle.poll();
    T thing = free == null ? maker.get() : free;
    R result = work.apply(thing);
    idle.add(thing);
    return result;
  }
}
