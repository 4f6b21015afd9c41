package dev.stele.workbench.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import dev.stele.workbench.Accessibility;
import dev.stele.workbench.WorkbenchInBrowser;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The review screen has no barriers, neither at rest nor with a menu or a window open. */
final class ReviewAccessibilityIT {

  @RegisterExtension static final WorkbenchInBrowser workbench = new WorkbenchInBrowser();

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void hasNoBarriers(ColorScheme colours) {
    ReviewPage review = ReviewPage.open(workbench, "A treaty in three languages", in(colours));
    review.press("ArrowDown", "r", "ArrowDown", "a", "ArrowDown", "Shift+ArrowDown");
    review.settled();
    Accessibility.requireNoBarriers(review.page);

    review.page.locator("#all-actions").click();
    assertThat(review.page.locator(".menu")).isVisible();
    Accessibility.requireNoBarriers(review.page);
    review.press("Escape");

    review.press("Shift+R");
    assertThat(review.page.locator("dialog.window")).isVisible();
    Accessibility.requireNoBarriers(review.page);
    review.press("Escape", "Control+k");
    assertThat(review.page.locator("dialog.palette")).isVisible();
    Accessibility.requireNoBarriers(review.page);
    review.press("Escape", "Shift+?");
    assertThat(review.page.locator("dialog.keys-table")).isVisible();
    Accessibility.requireNoBarriers(review.page);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theCommentsTheHistoryAndAnOpenTextHaveNoBarriers(ColorScheme colours) {
    ReviewPage review = ReviewPage.open(workbench, "A treaty in three languages", in(colours));
    review.press("t");
    review.page.keyboard().type("Which article?");
    review.press("Control+Enter");
    assertThat(review.page.locator(".thread article")).hasCount(1);
    Accessibility.requireNoBarriers(review.page);

    review.page.locator("#tab-history").click();
    assertThat(review.page.locator(".steps li").first()).isVisible();
    Accessibility.requireNoBarriers(review.page);

    review.page.locator("#rows").focus();
    review.press("Enter");
    assertThat(review.page.locator("[contenteditable]")).isFocused();
    Accessibility.requireNoBarriers(review.page);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theFindingsThePlotAndTheWindowsOfTheServerHaveNoBarriers(ColorScheme colours) {
    ReviewPage review =
        ReviewPage.open(workbench, "A draft treaty, with mistakes to find", in(colours));
    assertThat(review.page.locator("#tab-findings em")).isVisible();
    review.press("f");
    assertThat(review.page.locator(".findings li.current")).isVisible();
    Accessibility.requireNoBarriers(review.page);

    review.page.locator("#checks-settings").click();
    seesDialog(review);
    review.press("Escape");
    review.page.locator("#rows").focus();
    review.press("p");
    assertThat(review.page.locator("vaadin-dialog stele-plot figure").first()).isVisible();
    seesDialog(review);
    review.press("Escape");
    review.page.locator("#rows").focus();
    review.press("Shift+o");
    assertThat(review.page.locator("vaadin-upload")).isVisible();
    seesDialog(review);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void findingAndSplittingHaveNoBarriers(ColorScheme colours) {
    ReviewPage review = ReviewPage.open(workbench, "A treaty in three languages", in(colours));
    review.press("/");
    assertThat(review.page.locator(".find-options")).isVisible();
    Accessibility.requireNoBarriers(review.page);
    review.press("Escape", "Home", "s");
    assertThat(review.page.locator(".split-window")).isVisible();
    Accessibility.requireNoBarriers(review.page);
    review.press("Escape", "g");
    assertThat(review.page.locator("#row-number")).isVisible();
    Accessibility.requireNoBarriers(review.page);
  }

  @ParameterizedTest
  @CsvSource({"ru, 820", "ru, 1280", "ru, 1440", "en, 1280", "en, 1440", "ko, 1280"})
  void theTabsOfTheInspectorFitOnOneLineAlsoWithFigures(String language, int width) {
    ReviewPage review =
        ReviewPage.open(
            workbench,
            "A draft treaty, with mistakes to find",
            new NewContextOptions().setLocale(language).setViewportSize(width, 900));
    assertThat(review.page.locator("#tab-findings em")).isVisible();
    review.press("t");
    review.page.keyboard().type("Термин?");
    review.press("Control+Enter");
    assertThat(review.page.locator("#tab-comments em")).isVisible();
    review.page.waitForFunction(
        """
        () => {
          const tabs = document.querySelector('.inspector .tabs');
          const tops = new Set([...tabs.children].map((tab) => tab.offsetTop));
          return tops.size === 1 && tabs.scrollWidth <= tabs.clientWidth;
        }""");
  }

  private static void seesDialog(ReviewPage review) {
    assertThat(review.page.locator("vaadin-dialog[opened] vaadin-button").first()).isVisible();
    Accessibility.requireNoBarriers(review.page);
  }

  private static NewContextOptions in(ColorScheme colours) {
    return new NewContextOptions()
        .setLocale("en")
        .setViewportSize(1440, 900)
        .setColorScheme(colours);
  }
}
