package dev.stele.benchmark;

import dev.stele.exchange.AlignedReader;
import dev.stele.exchange.Colophon;
import dev.stele.exchange.Export;
import dev.stele.exchange.Format;
import dev.stele.exchange.NamedFile;
import dev.stele.text.Bead;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Start;
import dev.stele.text.Version;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Writes many rows in three languages and reads them again: time, size, and the most that the heap
 * held meanwhile, beyond the rows themselves. The first argument says how many rows, the others
 * which formats.
 */
public final class ExchangeBenchmark {

  private static final List<String> TEXTS =
      List.of(
          "The parties shall inform each other in good time of the measures which they have taken.",
          "Стороны заблаговременно информируют друг друга о принятых ими мерах.",
          "당사국은 자기가 취한 조치를 제때에 서로 통보한다.");

  private ExchangeBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    int rows = Integer.parseInt(arguments[0]);
    Multitext text = text(rows);
    System.out.printf("rows held by the program: %d MB%n", used() >> 20);
    System.out.println("| format | MB | written s | CPU s | heap MB | read s | CPU s | heap MB |");
    System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
    for (String name : List.of(arguments).subList(1, arguments.length)) {
      measure(Format.valueOf(name.toUpperCase(Locale.ROOT)), text);
    }
  }

  private static void measure(Format format, Multitext text) throws IOException {
    Path folder = Files.createTempDirectory("stele-benchmark");
    NamedFile file =
        new Export(format).files(text, Colophon.undated("Benchmark"), "text").getFirst();
    Path path = folder.resolve(file.name());
    long held = start();
    long begun = System.nanoTime();
    long busy = cpu();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
      file.content().writeTo(out);
    }
    double written = seconds(begun);
    double writtenBusy = (cpu() - busy) / 1e9;
    long writing = peak() - held;
    held = start();
    begun = System.nanoTime();
    busy = cpu();
    Multitext read = AlignedReader.read(path);
    double again = seconds(begun);
    double againBusy = (cpu() - busy) / 1e9;
    long reading = peak() - held;
    if (!read.rows().equals(text.rows())) {
      throw new IllegalStateException(format + " does not come back as it was");
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %d | %.1f | %.1f | %d |%n",
        format,
        Files.size(path) / 1e6,
        written,
        writtenBusy,
        writing >> 20,
        again,
        againBusy,
        reading >> 20);
    Files.delete(path);
    Files.delete(folder);
  }

  private static Multitext text(int count) {
    List<Row> rows = new ArrayList<>();
    List<Bead> one = List.of(new Bead(new Span(0, 1), new Span(0, 1), 0.95));
    for (int i = 1; i <= count; i++) {
      List<List<Segment>> cells = new ArrayList<>();
      for (String text : TEXTS) {
        cells.add(List.of(new Segment(i + ". " + text, Start.PARAGRAPH)));
      }
      rows.add(Row.proposed(i, cells, Collections.nCopies(3, one), 0.95));
    }
    return new Multitext(
        List.of(
            new Version(Language.ENGLISH),
            new Version(Language.RUSSIAN),
            new Version(Language.KOREAN)),
        rows);
  }

  private static long start() {
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    return used();
  }

  private static long used() {
    return heap().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
  }

  private static long peak() {
    return heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }
}
