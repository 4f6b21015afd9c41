package dev.stele.workbench.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.stele.workbench.WorkbenchInBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Why a row is aligned as it is, what else it could be, and which words belong together. */
final class ReviewEvidenceIT {

  private static final String TREATY = "A treaty in three languages";

  @RegisterExtension static final WorkbenchInBrowser workbench = new WorkbenchInBrowser();

  @Test
  void tellsTheWordsThatSpeakForARowAndTakesAnAlternativeByKey() {
    ReviewPage review = ReviewPage.open(workbench, TREATY);
    review.press("m").settled();
    int rows = review.total();
    assertThat(review.page.locator("#inspector-panel .words td").first()).isVisible();
    assertThat(review.page.locator("#alternative-1 .figure")).isVisible();

    review.press("1").settled();
    assertThat(review.page.locator("#tab-evidence")).isVisible();
    review.press("Control+z").settled().seesTotal(rows);
  }

  @Test
  void showsWordLinksOnlyWhenAskedFor() {
    ReviewPage review = ReviewPage.open(workbench, TREATY);
    review.press("ArrowDown", "ArrowDown");
    assertThat(highlighted(review.page, "stele-linked")).isZero();

    review.press("w");
    review.page.waitForFunction("() => CSS.highlights.get('stele-linked')?.size > 1");
    assertThat(highlighted(review.page, "stele-partner")).isZero();

    review.press("w");
    review.page.waitForFunction("() => !CSS.highlights.get('stele-linked')");
  }

  private static int highlighted(Page page, String name) {
    return (int) page.evaluate("name => CSS.highlights.get(name)?.size ?? 0", name);
  }
}
