package dev.stele.workbench.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dev.stele.workbench.WorkbenchInBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The report of a sample, on screen and printed. */
final class ReportIT {

  @RegisterExtension static final WorkbenchInBrowser workbench = new WorkbenchInBrowser();

  @Test
  void theReportIsReachedFromTheRowsAndTellsOfEachVersion() {
    Page page = workbench.open("");
    page.locator(".stele-project h2").getByText("A treaty in three languages").click();
    page.locator("#report").click();

    assertThat(page.locator(".stele-report-section table").first().locator("tbody tr")).hasCount(3);
    assertThat(page.locator("stele-plot figure")).hasCount(3);
    assertThat(page.locator(".stele-report")).containsText("Findings");
  }

  @Test
  void anErrorCountsInTheScoreByTheWeightOfItsSeverity() {
    Page page = workbench.open("project/1");
    page.locator("#rows .row.current").waitFor();
    page.keyboard().press("e");
    page.locator("#error-version").selectOption("1");
    page.locator("#error-severity").selectOption("MAJOR");
    page.locator("#verdict-go").click();
    assertThat(page.locator("#rows .marks .errors")).isVisible();
    page.locator("#report").click();
    Locator score =
        page.locator(
                ".stele-report-section:has(#weight-major) tbody tr:has-text('All') td:last-child")
            .nth(1);
    assertThat(score).not().hasText("0.00");
    String usual = score.innerText();

    page.locator("#weight-major input").fill("50");

    assertThat(score).not().hasText(usual);
    String other = score.innerText();
    page.reload();
    assertThat(page.locator("#weight-major input")).hasValue("50");
    assertThat(score).hasText(other);
  }

  @Test
  void thePrintedReportLeavesTheControlsOut() {
    Page page = workbench.open("project/1/report");
    assertThat(page.locator("#report-print")).isVisible();

    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

    assertThat(page.locator("#report-print")).isHidden();
    assertThat(page.locator(".stele-header")).isHidden();
    assertThat(page.locator(".stele-shell")).hasCSS("overflow", "visible");
    assertThat(page.pdf()).hasSizeGreaterThan(10_000);
  }
}
