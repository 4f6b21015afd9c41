package dev.stele.workbench.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.workbench.Accessibility;
import dev.stele.workbench.WorkbenchInBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a person has chosen for themselves: kept for them, whichever browser they come with. */
final class ReviewHabitsIT {

  private static final int[] ONE = {1, 1, 1};

  @RegisterExtension
  static final WorkbenchInBrowser workbench =
      new WorkbenchInBrowser(data -> Rows.store(data, "Habits", Rows.text(ONE, ONE, ONE)));

  @Test
  void keysAreChosenConflictsAreSaidAndTheUsualOnesComeBack() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("Control+,");
    review.page.locator("#own-group").click();
    review.press("a");
    assertThat(review.page.locator(".own-keys-window .told")).containsText("Accept");
    Accessibility.requireNoBarriers(review.page);
    review.page.locator("#own-keys-take").click();
    assertThat(review.page.locator(".own-keys li[data-action=accept] kbd")).hasCount(0);
    review.page.locator("#own-keys-close").click();
    ReviewPage changed = ReviewPage.ready(review.page);
    int rows = changed.total();
    changed.press("a").seesTotal(rows - 1);
    changed.press("Control+z").seesTotal(rows);
    changed.press("Shift+?");
    assertThat(changed.page.locator("dialog.keys-table")).containsText("Group rows into one");
    changed.press("Escape");

    ReviewPage elsewhere = ReviewPage.ready(workbench.open("project/1"));
    elsewhere.press("a").seesTotal(rows - 1);
    elsewhere.press("Control+z").seesTotal(rows);
    elsewhere.press("Control+,");
    elsewhere.page.locator("#own-keys-usual").click();
    assertThat(elsewhere.page.locator(".own-keys li[data-action=accept] kbd")).hasText("A");
    elsewhere.page.locator("#own-keys-close").click();
    ReviewPage.ready(elsewhere.page).press("Home", "a").seesRow(2);
  }

  @Test
  void columnsAreMovedHiddenAndWidenedAndStaySo() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("l");
    Accessibility.requireNoBarriers(review.page);
    review.page.locator("#column-left-2").click();
    review.page.locator("#column-shown-0").uncheck();
    review.page.locator("#column-wider-2").click();
    review.press("Escape");
    assertThat(heads(review.page)).hasText(new String[] {"한국어", "Русский"});
    review.page.waitForFunction(
        "() => JSON.parse(document.querySelector('stele-review').told.habits.columns ?? '[]')"
            + ".some(column => column.width > 1)");
    // What is asked is answered in order: once this has come, the habit is kept.
    review.page.evaluate("() => document.querySelector('stele-review').ask('choices')");

    ReviewPage elsewhere = ReviewPage.ready(workbench.open("project/1"));
    assertThat(heads(elsewhere.page)).hasText(new String[] {"한국어", "Русский"});
    elsewhere.press("l");
    elsewhere.page.locator("#layout-usual").click();
    elsewhere.press("Escape");
    assertThat(heads(elsewhere.page)).hasCount(3);
  }

  @Test
  void aHeadIsDraggedToAnotherPlace() {
    ReviewPage review = ReviewPage.start(workbench);
    heads(review.page).nth(0).dragTo(heads(review.page).nth(2));

    assertThat(heads(review.page)).hasText(new String[] {"Русский", "한국어", "English"});
    review.press("l");
    review.page.locator("#layout-usual").click();
    assertThat(heads(review.page)).hasText(new String[] {"English", "Русский", "한국어"});
  }

  @Test
  void readingLeavesTheTextAlone() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("v");

    assertThat(review.page.locator("#do-accept")).isHidden();
    assertThat(review.page.locator("#filter-all")).isHidden();
    assertThat(review.rows().first().locator(".text").first()).isVisible();
    Accessibility.requireNoBarriers(review.page);
    review.press("Escape");
    assertThat(review.page.locator("#do-accept")).isVisible();
  }

  @Test
  void theTourIsOfferedOnceAndNotAgain() {
    ReviewPage review = ReviewPage.start(workbench);
    if (review.page.locator("#tour-yes").count() > 0) {
      review.page.locator("#tour-yes").click();
    } else {
      review.press("Shift+F1");
    }
    assertThat(review.page.locator("#tour-next")).isFocused();
    Accessibility.requireNoBarriers(review.page);
    while (review.page.locator("#tour-next").count() > 0) {
      review.page.locator("#tour-next").click();
    }
    assertThat(review.page.locator("#rows")).isFocused();

    ReviewPage again = ReviewPage.ready(workbench.open("project/1"));
    assertThat(again.page.locator(".tour")).hasCount(0);
  }

  private static Locator heads(Page page) {
    return page.locator("#rows .heads .language .name");
  }
}
