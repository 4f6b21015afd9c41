package dev.stele.workbench.review;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.sun.management.OperatingSystemMXBean;
import dev.stele.text.Bead;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Start;
import dev.stele.text.Version;
import dev.stele.workbench.WorkbenchInBrowser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Measures the review screen on a generated project of 100,000 rows in three languages: from an
 * action to the frame that shows it, in headless Chromium. Prints the median, the 95th percentile
 * and the greatest of each in milliseconds, and what one of them costs in processor time, which
 * other work on the machine hardly changes: the page's main thread and the whole server, what it
 * does in the background included. At last opens further such projects and tells the heap in use by
 * them all. Asserts nothing.
 */
final class ReviewBenchmark {

  private static final int ROWS = 100_000;

  /** How long the first look of the checks at all rows may take on a busy machine, in ms. */
  private static final double CHECKING = 600_000;

  /** Waits for a condition frame by frame; the element and what it is asked are in scope. */
  private static final String MEASURE =
      """
      async ([action, n, rounds]) => {
        const e = document.querySelector('stele-review');
        const frame = () => new Promise(requestAnimationFrame);
        const drawn = () => e.grid.span && !document.querySelector('#rows .row.current.waiting');
        const until = async (ok) => {
          const start = performance.now();
          while (!ok()) { await frame(); if (performance.now() - start > 30000) throw new Error(action); }
        };
        const times = [];
        const timed = async (start, ok) => {
          const t = performance.now(); start(); await until(ok); times.push(performance.now() - t);
        };
        const place = (i) => (n + i * 7919) % (e.cache.count - 100);
        const still = () => until(() => drawn() && !e.gridElement.hasAttribute('aria-busy'));
        for (let i = 0; i < rounds; i++) {
          const all = e.tally.all, at = place(i);
          if (action === 'scroll') {
            await timed(() => e.cursor.go(at), () => drawn() && e.cursor.index === at);
          } else if (action === 'group' || action === 'undo') {
            e.cursor.go(at); await still();
            const group = () => e.commands.run('group'), undo = () => e.commands.run('undo');
            const merged = () => e.tally.all === all - 1 && drawn(), back = () => e.tally.all === all && drawn();
            if (action === 'group') { await timed(group, merged); await still(); undo(); await until(back); }
            else { group(); await until(merged); await still(); await timed(undo, back); }
          } else if (action === 'edit') {
            e.cursor.go(at); await still();
            const text = `Edited ${i} ${at}.`;
            await timed(() => e.commands.send('editText', { text }), () => e.grid.span?.textContent === text);
          } else if (action === 'filter') {
            const to = i % 2 ? 'all' : 'doubtful';
            await timed(() => e.seen.choose({ ...e.seen.filter, kind: to }), () => e.seen.filter.kind === to && drawn());
          } else if (action === 'find') {
            e.cursor.go(0); await still();
            const field = document.querySelector('#find'), count = document.querySelector('.review-find .count');
            field.value = `#${at}.`; count.textContent = '';
            await timed(() => e.find.run(0), () => count.textContent && drawn());
          } else {
            const from = e.cursor.index;
            await timed(() => e.commands.run('nextProblem'), () => e.cursor.index !== from && drawn());
          }
          await still();
        }
        if (action === 'find') { document.querySelector('#find').value = ''; e.find.run(0); }
        return times;
      }
      """;

  private ReviewBenchmark() {}

  /** A page on which the first rows are painted; how long that took is added to {@code times}. */
  private static Page opened(WorkbenchInBrowser workbench, List<Double> times) {
    Page page = workbench.open("project/1");
    page.waitForFunction("() => document.querySelector('#rows .row:not(.waiting) .text')");
    times.add(((Number) page.evaluate("() => performance.now()")).doubleValue());
    return page;
  }

  /**
   * @param args how often each is done, 20 by default, and how many projects there are, 1 by
   *     default
   */
  public static void main(String[] args) throws IOException {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
    int projects = args.length > 1 ? Integer.parseInt(args[1]) : 1;
    WorkbenchInBrowser workbench =
        new WorkbenchInBrowser(
            data -> {
              for (int i = 0; i < projects; i++) {
                Rows.store(data, "Benchmark", generated());
              }
            });
    workbench.start();
    try {
      List<Double> openings = new ArrayList<>();
      Page page = opened(workbench, openings);
      for (int i = 0; i < 5; i++) {
        page = opened(workbench, openings);
      }
      System.out.printf(Locale.ROOT, "first opening  %.0f ms%n", openings.removeFirst());
      print("opening", openings, "");
      awaitChecked(page);
      Costs costs = new Costs(page);
      for (String action : List.of("scroll", "group", "undo", "edit", "filter", "find", "next")) {
        costs.begin();
        @SuppressWarnings("unchecked")
        List<Number> times = (List<Number>) page.evaluate(MEASURE, List.of(action, 4711, rounds));
        print(action, times.stream().map(Number::doubleValue).toList(), costs.of(rounds));
      }
      for (int project = 2; project <= projects; project++) {
        Page other = page.context().newPage();
        other.setDefaultTimeout(CHECKING);
        other.navigate(workbench.address().resolve("/project/" + project).toString());
        awaitChecked(other);
      }
      System.out.printf(Locale.ROOT, "heap in use    %d MB, open: %d%n", heap() >> 20, projects);
    } finally {
      workbench.stop();
    }
  }

  private static void awaitChecked(Page page) {
    ReviewPage.ready(page);
    page.waitForFunction(
        "() => document.querySelector('stele-review').findings.summary.done === 1",
        null,
        new WaitForFunctionOptions().setTimeout(CHECKING));
  }

  /** Bytes in use once what nobody holds is gone. */
  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Processor time, of the page's main thread and of this process, which the server runs in. */
  private static final class Costs {

    private final CDPSession browser;
    private double pageBegan;
    private long serverBegan;

    Costs(Page page) {
      browser = page.context().newCDPSession(page);
      JsonObject domain = new JsonObject();
      domain.addProperty("timeDomain", "threadTicks");
      browser.send("Performance.enable", domain);
    }

    void begin() {
      pageBegan = page();
      serverBegan = server();
    }

    String of(int rounds) {
      return String.format(
          Locale.ROOT,
          "  page %4.0f  server %4.0f",
          (page() - pageBegan) / rounds,
          (server() - serverBegan) / 1e6 / rounds);
    }

    private double page() {
      for (JsonElement metric : browser.send("Performance.getMetrics").getAsJsonArray("metrics")) {
        JsonObject named = metric.getAsJsonObject();
        if (named.get("name").getAsString().equals("TaskDuration")) {
          return named.get("value").getAsDouble() * 1000;
        }
      }
      throw new IllegalStateException("the browser does not tell what its tasks have taken");
    }

    private static long server() {
      return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
          .getProcessCpuTime();
    }
  }

  private static void print(String action, List<Double> times, String costs) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double p95 = sorted[(int) Math.ceil(0.95 * sorted.length) - 1];
    System.out.printf(
        Locale.ROOT,
        "%-10s median %5.0f  p95 %5.0f  max %5.0f  of %d%s%n",
        action,
        sorted[sorted.length / 2],
        p95,
        Arrays.stream(sorted).max().orElseThrow(),
        sorted.length,
        costs);
  }

  /** Rows of one or two sentences in each version; one in ten is in doubt. */
  private static Multitext generated() {
    Random random = new Random(1);
    List<Version> versions =
        List.of(
            new Version(Language.ENGLISH),
            new Version(Language.RUSSIAN),
            new Version(Language.KOREAN));
    List<Row> rows = new ArrayList<>(ROWS);
    for (int r = 1; r <= ROWS; r++) {
      List<List<Segment>> cells = new ArrayList<>();
      for (int v = 0; v < versions.size(); v++) {
        List<Segment> cell = new ArrayList<>();
        for (int s = random.nextInt(10); s < 11; s += 10) {
          cell.add(sentence(random, v, r));
        }
        cells.add(cell);
      }
      double sure = random.nextInt(10) == 0 ? 0.6 : 0.98;
      List<List<Bead>> beads =
          Pair.all(3).stream()
              .map(
                  p ->
                      List.of(
                          new Bead(
                              new Span(0, cells.get(p.left()).size()),
                              new Span(0, cells.get(p.right()).size()),
                              sure)))
              .toList();
      rows.add(Row.proposed(r, cells, beads, sure));
    }
    return new Multitext(versions, rows);
  }

  private static Segment sentence(Random random, int version, int row) {
    String[] words =
        List.of(
                "the river carried letters past our quiet town",
                "река несла письма мимо нашего тихого города вечером",
                "강은 편지를 우리 조용한 마을 곁으로 실어 날랐다")
            .get(version)
            .split(" ");
    StringBuilder text = new StringBuilder();
    for (int n = 6 + random.nextInt(12); n > 0; n--) {
      text.append(words[random.nextInt(words.length)]).append(' ');
    }
    return new Segment(text + "#" + row + ".", Start.SENTENCE);
  }
}
