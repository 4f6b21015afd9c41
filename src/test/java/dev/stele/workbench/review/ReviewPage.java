package dev.stele.workbench.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.workbench.WorkbenchInBrowser;

/** The review screen as tests see it. */
final class ReviewPage {

  /** No test takes more. */
  private static final int MOST_STEPS = 100;

  final Page page;

  private ReviewPage(Page page) {
    this.page = page;
  }

  /** Opens a sample by its name in the list of projects, as people do. */
  static ReviewPage open(WorkbenchInBrowser workbench, String sample) {
    return open(
        workbench, sample, new NewContextOptions().setLocale("en").setViewportSize(1440, 900));
  }

  static ReviewPage open(WorkbenchInBrowser workbench, String sample, NewContextOptions options) {
    Page page = workbench.open("", options);
    page.locator(".stele-project h2").getByText(sample).click();
    return ready(page).undoEverything();
  }

  /** Opens the first project. */
  static ReviewPage start(WorkbenchInBrowser workbench) {
    return ready(workbench.open("project/1")).undoEverything();
  }

  /** Each test begins with the sample as it was aligned. */
  private ReviewPage undoEverything() {
    for (int step = 0; isUndoable(); step++) {
      if (step > MOST_STEPS) {
        throw new AssertionError("undo does not end: " + page.locator(".foot").allInnerTexts());
      }
      page.locator("#rows").focus();
      press("Control+z").settled();
      Locator older = page.locator("#blocked-older");
      if (older.isVisible()) {
        older.click();
        settled();
      }
    }
    return press("Home");
  }

  private boolean isUndoable() {
    return "false".equals(page.locator("#do-undo").getAttribute("aria-disabled"));
  }

  /** Waits until the server has answered everything. */
  ReviewPage settled() {
    page.locator("#rows:not([aria-busy])").waitFor();
    return this;
  }

  static ReviewPage ready(Page page) {
    page.locator("stele-review[data-ready]").waitFor();
    return new ReviewPage(page);
  }

  ReviewPage press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  /**
   * Presses a key of another layout: {@code key} is what it types, {@code code} where it stands.
   */
  ReviewPage pressLayout(String key, String code, boolean ctrl) {
    page.locator("#rows")
        .dispatchEvent(
            "keydown",
            java.util.Map.of(
                "key", key, "code", code, "ctrlKey", ctrl, "bubbles", true, "cancelable", true));
    return this;
  }

  /** Goes to a row by its number. */
  ReviewPage goTo(int number) {
    press("g");
    page.keyboard().type(String.valueOf(number));
    return press("Enter").settled().seesRow(number);
  }

  Locator rows() {
    return page.locator("#rows .rows .row:not(.waiting)");
  }

  Locator current() {
    return page.locator("#rows .row.current");
  }

  Locator sentence() {
    return page.locator("#rows .sentence.here .text");
  }

  ReviewPage seesRow(int number) {
    assertThat(current().locator(".number")).hasText(String.valueOf(number));
    return this;
  }

  ReviewPage seesTotal(int rows) {
    assertThat(page.locator("#filter-all .tally")).hasText(String.valueOf(rows));
    return this;
  }

  int total() {
    return Integer.parseInt(page.locator("#filter-all .tally").innerText());
  }

  ReviewPage seesStatus(String status) {
    assertThat(current())
        .hasClass(java.util.regex.Pattern.compile(".*\\bstatus-" + status + "\\b.*"));
    return this;
  }

  /** The number of sentences in a column of the current row. */
  ReviewPage seesSentences(int version, int count) {
    assertThat(current().locator(".cell[data-version='" + version + "'] .sentence"))
        .hasCount(count);
    return this;
  }
}
