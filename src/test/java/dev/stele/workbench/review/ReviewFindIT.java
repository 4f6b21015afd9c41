package dev.stele.workbench.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.stele.workbench.Accessibility;
import dev.stele.workbench.WorkbenchInBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ways to find, to replace and to choose which rows are shown. */
final class ReviewFindIT {

  private static final int[] ONE = {1, 1, 1};

  @RegisterExtension
  static final WorkbenchInBrowser workbench =
      new WorkbenchInBrowser(
          data ->
              Rows.store(
                  data,
                  "Find",
                  Rows.text(ONE, ONE, new int[] {2, 1, 2}, new int[] {1, 0, 1}, ONE, ONE)));

  private static ReviewPage find(String text, String mode) {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("/");
    review.page.locator("#find").fill(text);
    review.page.locator("#find-" + mode).check();
    return review;
  }

  private static Locator count(ReviewPage review) {
    return review.page.locator(".review-find .count");
  }

  @Test
  void findsARegularExpressionAndMarksIt() {
    ReviewPage review = find("предложение [23]\\.", "regex");
    assertThat(count(review)).hasText("1 of 2");
    review.seesRow(2);
    review.page.waitForFunction("() => CSS.highlights.get('stele-found')?.size === 2");

    review.press("F3");
    review.page.locator("#rows").focus();
    review.press("F3").seesRow(3);
    review.press("Shift+F3").seesRow(2);
  }

  @Test
  void saysWhatIsWrongWithAnExpressionThatIsNone() {
    ReviewPage review = find("(предложение", "regex");

    assertThat(review.page.locator("#find-error")).containsText("no regular expression");
    Accessibility.requireNoBarriers(review.page);
    review.press("Escape");
    assertThat(review.page.locator("#rows")).isFocused();
  }

  @Test
  void findsAWordInAnyFormAndAWholeWord() {
    assertThat(count(find("предложений", "lemma"))).hasText("1 of 5");
    assertThat(count(find("предложен", "word"))).hasText("none");
    assertThat(count(find("предложение", "word"))).hasText("1 of 5");
  }

  @Test
  void findsInOneColumnAlone() {
    ReviewPage review = find("1", "text");
    assertThat(count(review)).hasText("1 of 3");
    review.page.locator("#find-version").selectOption("2");
    assertThat(count(review)).hasText("1 of 1");
  }

  @Test
  void replacesByExpressionInOneVersionAsOneStep() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("Control+h");
    review.page.locator("#replace-mode").selectOption("regex");
    review.page.locator("#replace-version").selectOption("0");
    review.page.locator("#replace-text").fill("Sentence (\\d)");
    review.page.locator("#replace-with").fill("No. $1");
    assertThat(review.page.locator(".replace .note")).containsText("7 places");
    review.page.locator("#replace-go").click();
    assertThat(review.rows().first().locator(".text").first()).hasText("No. 1.");

    review.press("Control+z");
    assertThat(review.rows().first().locator(".text").first()).hasText("Sentence 1.");
  }

  @Test
  void narrowsTheRowsByShapeByConfidenceAndByWhoChangedThem() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("ArrowDown", "r").settled();
    review.press("o");
    assertThat(review.page.locator(".narrowing")).isVisible();
    Accessibility.requireNoBarriers(review.page);
    review.page.locator("#filter-shape").selectOption("gap");
    review.page.locator("#filter-go").click();
    assertThat(review.rows()).hasCount(1);
    assertThat(review.page.locator("#filter-more")).containsText("missing");

    review.press("o");
    review.page.locator("#filter-shape").selectOption("");
    review.page.locator("#filter-by").selectOption(System.getProperty("user.name"));
    review.page.locator("#filter-go").click();
    assertThat(review.rows()).hasCount(1);
    review.seesStatus("needs_review");

    review.press("o");
    review.page.locator("#filter-least").fill("0.99");
    review.page.locator("#filter-go").click();
    review.page.locator("#show-all").click();
    assertThat(review.rows()).hasCount(6);
  }
}
