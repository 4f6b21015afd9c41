package dev.stele.evaluate;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;

/**
 * What a piece of work took.
 *
 * @param wall from beginning to end
 * @param cpu of all threads of the process
 * @param peakHeap the sum of the greatest use of each part of the heap, in bytes: an upper bound,
 *     garbage not yet collected included
 */
public record Cost(Duration wall, Duration cpu, long peakHeap) {

  /** Measures from its making on; one at a time. */
  static final class Meter {

    private final OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final long wall = System.nanoTime();
    private final long cpu = system.getProcessCpuTime();

    Meter() {
      ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    Cost stop() {
      long heap =
          ManagementFactory.getMemoryPoolMXBeans().stream()
              .filter(pool -> pool.getType() == MemoryType.HEAP)
              .mapToLong(pool -> pool.getPeakUsage().getUsed())
              .sum();
      return new Cost(
          Duration.ofNanos(System.nanoTime() - wall),
          Duration.ofNanos(system.getProcessCpuTime() - cpu),
          heap);
    }
  }
}
