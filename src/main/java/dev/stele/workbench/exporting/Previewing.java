package dev.stele.workbench.exporting;

import dev.stele.text.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows how files will begin: at once as far as nothing takes time, and with what the checks find
 * once they have looked at the first rows beside the page. Whatever is chosen next stops them.
 */
final class Previewing {

  private static final Logger log = LoggerFactory.getLogger(Previewing.class);

  /** A preview that takes its time. */
  @FunctionalInterface
  interface Work {
    Preview of(Progress progress) throws IOException;
  }

  private final Executor beside;
  private final BiConsumer<Preview, Boolean> shown;
  private final AtomicInteger newest = new AtomicInteger();

  /**
   * @param beside runs what takes its time
   * @param shown takes a preview, and whether the checks are still looking; from either thread
   */
  Previewing(Executor beside, BiConsumer<Preview, Boolean> shown) {
    this.beside = beside;
    this.shown = shown;
  }

  /** Shows what needs nothing else. */
  void show(Preview whole) {
    stop();
    shown.accept(whole, false);
  }

  /**
   * @param plain is shown meanwhile, and stays where the checks fail
   */
  void show(Preview plain, Work checked) {
    int mine = newest.incrementAndGet();
    shown.accept(plain, true);
    beside.execute(
        () -> {
          Preview done = plain;
          try {
            done = checked.of((stage, part) -> requireNewest(mine));
            requireNewest(mine);
          } catch (CancellationException e) {
            return;
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } catch (RuntimeException e) {
            log.error("no preview with findings", e);
          }
          shown.accept(done, false);
        });
  }

  /** What is being looked at is of no use any more. */
  void stop() {
    newest.incrementAndGet();
  }

  private void requireNewest(int mine) {
    if (newest.get() != mine) {
      throw new CancellationException();
    }
  }
}
