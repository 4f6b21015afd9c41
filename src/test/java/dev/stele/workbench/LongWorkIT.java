package dev.stele.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.stele.workbench.review.Rows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Long work survives the browser being closed. */
final class LongWorkIT {

  /** So many that an export of them waits for its turn. */
  private static final int ROWS = 5_001;

  @RegisterExtension
  static final WorkbenchInBrowser workbench =
      new WorkbenchInBrowser(
          data ->
              Rows.store(
                  data,
                  "Long",
                  Rows.text(Collections.nCopies(ROWS, new int[] {1, 1, 1}).toArray(int[][]::new))));

  /** The first export reads the lexicons; in milliseconds. */
  private static final double FIRST_TIME = 4 * Chromium.PATIENCE;

  private Page page;
  private Runnable letGo = () -> {};

  @BeforeEach
  void everybodyElseIsAtWork() {
    page = workbench.open("");
    page.setDefaultTimeout(FIRST_TIME);
    assertThat(page.locator(".stele-project")).hasCount(4);
    assertThat(page.locator(".stele-job")).hasCount(0);
    letGo = workbench.holdJobs();
  }

  @AfterEach
  void nobodyIsAtWork() {
    letGo.run();
  }

  @Test
  void anExportGoesOnWithoutItsPageAndItsFileWaits() throws IOException {
    beginExport();
    Page later = closedAndOpenedAnew();
    assertThat(job(later, "Export of “Long”")).hasCount(1);

    letGo.run();
    Locator waiting = later.locator(".stele-export-waiting");
    assertThat(waiting).containsText("Long.tsv");
    Accessibility.requireNoBarriers(later);
    Download download = later.waitForDownload(() -> waiting.locator("a").click());
    assertThat(Files.readAllLines(download.path())).hasSize(ROWS + 1);
    assertThat(waiting).isHidden();
  }

  @Test
  void anExportIsCancelledFromAnotherPage() {
    beginExport();
    Page later = closedAndOpenedAnew();
    job(later, "Export of “Long”").locator("vaadin-button").click();

    assertThat(job(later, "Export of “Long”")).hasCount(0);
    letGo.run();
    assertThat(later.locator(".stele-job")).hasCount(0);
    assertThat(later.locator(".stele-export-waiting")).hasCount(0);
  }

  @Test
  void anImportIsAlignedWithoutItsPageAndThenStandsInTheList() {
    page.navigate(workbench.address().resolve("/new").toString());
    page.locator("#files input[type=file]")
        .setInputFiles(
            new FilePayload[] {
              file("pier.en.txt", "The pier was empty. A boat came in before noon."),
              file("pier.ru.txt", "Причал был пуст. До полудня пришла лодка.")
            });
    assertThat(page.locator(".stele-file")).hasCount(2);
    page.locator("#align").click();
    assertThat(page.locator(".stele-job")).isVisible();

    Page later = closedAndOpenedAnew();
    assertThat(job(later, "pier")).containsText("Waiting for its turn");
    letGo.run();
    later.locator(".stele-project h2").getByText("pier").click();
    assertThat(later.locator("stele-review[data-ready] .row").first()).containsText("Причал");
  }

  private void beginExport() {
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("What to do with “Long”"))
        .click();
    page.locator("vaadin-context-menu-item", new Page.LocatorOptions().setHasText("Export…"))
        .click();
    page.locator("#export-format").click();
    page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("TSV: tab-separated columns"))
        .click();
    page.locator("#download").click();
    assertThat(page.locator(".stele-export .stele-job")).containsText("Waiting for its turn");
  }

  private Page closedAndOpenedAnew() {
    Page later = page.context().newPage();
    page.close();
    later.navigate(workbench.address().toString());
    return later;
  }

  private static Locator job(Page page, String title) {
    return page.locator(".stele-job", new Page.LocatorOptions().setHasText(title));
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }
}
