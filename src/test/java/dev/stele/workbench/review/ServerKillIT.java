package dev.stele.workbench.review;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Splice;
import dev.stele.workbench.Chromium;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the server at random moments while a person edits quickly; what their screen has shown as
 * done is there after the next start.
 */
final class ServerKillIT {

  private static final int KILLS = Integer.getInteger("stele.kills", 20);

  /** Longest time, in ms, between the first change on the screen and the kill. */
  private static final int LONGEST = 1500;

  /** Keeps, in the page, the rows of each change that the screen has drawn. */
  private static final String WATCH =
      """
      review => {
        const receive = review.receive.bind(review);
        review.drawn = [];
        review.receive = change => {
          receive(change);
          review.drawn.push(change.sequence + ' ' + change.reason + ' ' + change.rows.map(
            row => row.id + ' ' + row.st + ' ' + row.cells.flat().map(s => s.t).join('|')).join(' / '));
        };
      }
      """;

  /** Keys that change rows, and a step further; so chosen that rows come and go. */
  private static final List<String> KEYS =
      List.of("a", "a", "r", "Shift+A", "d", "u", "m", "s", "Control+z", "Control+z", "ArrowDown");

  @TempDir Path data;

  private final Random random = new Random(20);

  /** By its place in the journal, each change that a screen has shown. */
  private final NavigableMap<Long, String> acknowledged = new TreeMap<>();

  @Test
  void whatTheScreenHasShownAsDoneOutlivesAKill() throws IOException {
    try (Chromium chromium = new Chromium();
        Page page = chromium.browser().newPage(new NewPageOptions().setLocale("en"))) {
      page.setDefaultTimeout(Chromium.PATIENCE);
      String project = "";
      for (int round = 0; round < KILLS; round++) {
        try (KilledServer server = KilledServer.start(data)) {
          project = open(page, server, project);
          editUntilKilled(page, server);
        }
        int before = acknowledged.size();
        remember(page);
        assertThat(acknowledged.size()).as("changes after start %d", round).isGreaterThan(before);
      }
      assertKept(Long.parseLong(project.replaceAll("\\D", "")));
    }
  }

  /** Opens the treaty as it is after all that was acknowledged; returns its path. */
  private String open(Page page, KilledServer server, String project) {
    page.navigate(server.address() + project);
    if (project.isEmpty()) {
      page.locator(".stele-project h2").getByText("A treaty in three languages").click();
    }
    ReviewPage.ready(page);
    long shown = ((Number) page.locator("stele-review").evaluate("e => e.sequence")).longValue();
    assertThat(shown).isGreaterThanOrEqualTo(acknowledged.isEmpty() ? 0 : acknowledged.lastKey());
    page.locator("stele-review").evaluate(WATCH);
    return page.url().substring(server.address().length());
  }

  private void editUntilKilled(Page page, KilledServer server) {
    boolean doomed = false;
    while (server.isAlive()) {
      edit(page.keyboard());
      if (!doomed && !drawn(page).isEmpty()) {
        doomed = true;
        server.killAfter(random.nextInt(LONGEST));
      }
    }
  }

  private void edit(Keyboard keyboard) {
    if (random.nextInt(6) == 0) {
      keyboard.press("Enter");
      keyboard.insertText(" " + random.nextInt(1000));
      keyboard.press("Enter");
    } else {
      keyboard.press(KEYS.get(random.nextInt(KEYS.size())));
    }
  }

  private void remember(Page page) {
    for (Object change : drawn(page)) {
      String[] parts = change.toString().split(" ", 2);
      acknowledged.put(Long.valueOf(parts[0]), parts[1]);
    }
  }

  private static List<?> drawn(Page page) {
    return (List<?>) page.locator("stele-review").evaluate("e => e.drawn");
  }

  /** Compares the journal with what was shown, and its replay with the state of the project. */
  private void assertKept(long id) {
    try (Projects projects = Projects.open(data, Clock.systemUTC())) {
      Project project = projects.open(id);
      List<Row> replayed = new ArrayList<>(project.history().stateAt(0).rows());
      Map<Long, String> journal = new TreeMap<>();
      for (long sequence = 1; sequence <= project.state().sequence(); sequence++) {
        Splice splice = project.history().entry(sequence).splice();
        int from = splice.position();
        List<Row> place = replayed.subList(from, from + splice.removed().size());
        assertThat(place).isEqualTo(splice.removed());
        place.clear();
        replayed.addAll(from, splice.inserted());
        journal.put(sequence, line(splice));
      }
      assertThat(journal).containsAllEntriesOf(acknowledged);
      assertThat(project.state().rows()).isEqualTo(replayed);
    }
  }

  private static String line(Splice splice) {
    return splice.reason()
        + " "
        + splice.inserted().stream().map(ServerKillIT::line).collect(joining(" / "));
  }

  private static String line(Row row) {
    return row.cells().stream()
        .flatMap(List::stream)
        .map(Segment::text)
        .collect(joining("|", row.id() + " " + row.status() + " ", ""));
  }
}
