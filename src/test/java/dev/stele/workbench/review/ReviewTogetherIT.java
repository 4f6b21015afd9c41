package dev.stele.workbench.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import dev.stele.workbench.Accessibility;
import dev.stele.workbench.WorkbenchInBrowser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several people, several tabs, a connection that fails: nothing that was typed is lost. */
final class ReviewTogetherIT {

  private static final int[] ONE = {1, 1, 1};

  @RegisterExtension
  static final WorkbenchInBrowser workbench =
      new WorkbenchInBrowser(data -> Rows.store(data, "Together", Rows.text(ONE, ONE, ONE, ONE)));

  @Test
  void anUndoThatSomebodyElsesChangeBlocksSaysWhoseAndOffersTheStepBefore() {
    ReviewPage anna = ReviewPage.start(workbench);
    anna.press("ArrowDown", "r").settled();
    anna.press("ArrowDown", "r").settled();
    try (BrowserContext other = as("boris", anna.page)) {
      ReviewPage boris = ReviewPage.ready(at(other, anna.page.url()));
      boris.goTo(3).press("k").seesStatus("excluded").settled();
      anna.seesStatus("excluded");

      anna.press("Control+z");
      assertThat(anna.page.locator(".blocked")).containsText("boris");
      Accessibility.requireNoBarriers(anna.page);
      anna.page.locator("#blocked-older").click();
      anna.settled().goTo(2).seesStatus("proposed").goTo(3).seesStatus("excluded");

      boris.press("Control+z").seesStatus("needs_review").settled();
    }
    anna.seesStatus("needs_review").press("Control+z").seesStatus("proposed");
  }

  @Test
  void twoTabsThatEditTheSameSentenceLoseNeitherText() {
    ReviewPage one = ReviewPage.start(workbench);
    Page tab = one.page.context().newPage();
    tab.navigate(one.page.url());
    ReviewPage two = ReviewPage.ready(tab);
    one.goTo(4).press("Enter");
    two.goTo(4).press("Enter");
    two.page.keyboard().type(" second");
    two.press("Enter").settled();
    one.page.keyboard().type(" first");
    one.press("Enter").settled();

    assertThat(one.sentence()).containsText("first");
    one.press("Control+z").settled();
    assertThat(one.sentence()).containsText("second");
    one.press("Control+z").settled();
    assertThat(one.sentence()).hasText("Sentence 4.");
  }

  @Test
  void whatIsTypedWhileTheSessionExpiresIsThereAfterwards() {
    ReviewPage review = ReviewPage.start(workbench);
    review.goTo(2).press("Enter");
    review.page.keyboard().type(" typed");
    workbench.expireSessions();
    review.press("Enter");

    assertThat(review.page.locator(".foot .message")).containsText("opened anew");
    ReviewPage again = ReviewPage.ready(review.page).seesRow(2);
    assertThat(again.page.locator("#rows .text[contenteditable]")).containsText("typed");
    again.press("Enter").settled();
    again.page.reload();
    assertThat(ReviewPage.ready(again.page).seesRow(2).sentence()).hasText("Sentence 2. typed");
  }

  @Test
  void withoutAConnectionWorkGoesOnAndIsAllThereAfterwards() {
    ReviewPage review = ReviewPage.start(workbench);
    review.goTo(2).press("Enter");
    review.page.keyboard().type(" before");
    review.page.context().setOffline(true);
    review.page.keyboard().type(" during");
    review.press("Control+Enter");
    Locator kept = review.page.locator(".foot .saved");
    assertThat(kept).hasAttribute("data-state", "offline");
    assertThat(kept).hasText("No connection. What you type is kept.");
    review.press("a", "a");

    review.page.context().setOffline(false);
    assertThat(kept).hasAttribute("data-state", "saved");
    review.page.reload();
    ReviewPage again = ReviewPage.ready(review.page);
    again.goTo(2);
    assertThat(again.sentence()).hasText("Sentence 2. before during");
    again.goTo(3).seesStatus("accepted").goTo(4).seesStatus("accepted");
  }

  @Test
  void aMinuteWithoutAConnectionHoldsUpNobodyWhoWrites() {
    ReviewPage review = ReviewPage.start(workbench);
    review.page.clock().install();
    review.goTo(2).press("Enter");
    review.page.context().setOffline(true);
    review.page.keyboard().type(" one");
    review.press("Control+Enter").seesRow(3).press("Enter");
    review.page.keyboard().type(" two");
    review.page.clock().fastForward("01:10");
    Locator kept = review.page.locator(".foot .saved");
    assertThat(kept).hasAttribute("data-state", "offline");
    review.press("Enter", "ArrowDown").seesRow(4).press("Enter");
    review.page.keyboard().type(" three");

    review.page.context().setOffline(false);
    review.page.clock().fastForward("00:10");
    assertThat(review.page.locator("#rows:not([aria-busy]) .row.current")).hasCount(1);
    assertThat(review.page.locator("#rows .text[contenteditable]")).hasText("Sentence 4. three");
    review.press("Enter").settled();
    assertThat(kept).hasAttribute("data-state", "saved");
    review.page.reload();
    ReviewPage again = ReviewPage.ready(review.page);
    assertThat(again.goTo(2).sentence()).hasText("Sentence 2. one");
    assertThat(again.goTo(3).sentence()).hasText("Sentence 3. two");
    assertThat(again.goTo(4).sentence()).hasText("Sentence 4. three");
  }

  @Test
  void textsOfALostScreenAreOpenedAgainOneAfterTheOther() {
    ReviewPage review = ReviewPage.start(workbench);
    review.goTo(2).press("Enter");
    review.page.context().setOffline(true);
    review.page.keyboard().type(" one");
    review.press("Control+Enter").seesRow(3).press("Enter");
    review.page.keyboard().type(" two");
    workbench.expireSessions();
    review.page.context().setOffline(false);

    Locator open = review.page.locator("#rows .text[contenteditable]");
    assertThat(review.page.locator(".foot .message")).containsText("opened anew");
    ReviewPage again = ReviewPage.ready(review.page);
    String first = open.innerText();
    again.press("Enter");
    assertThat(open).not().hasText(first);
    again.press("Enter").settled();
    again.page.reload();
    ReviewPage.ready(again.page);
    assertThat(again.goTo(2).sentence()).hasText("Sentence 2. one");
    assertThat(again.goTo(3).sentence()).hasText("Sentence 3. two");
  }

  @Test
  void aTextWhoseSentenceOthersTookAwayIsShownToBeCopied() {
    ReviewPage review = ReviewPage.start(workbench);
    review.goTo(4).press("Enter");
    review.page.keyboard().type(" mine");
    review.page.context().setOffline(true);
    try (BrowserContext other = as("boris", review.page)) {
      ReviewPage boris = ReviewPage.ready(at(other, review.page.url()));
      boris.goTo(3).press("m").seesTotal(3).settled();
      review.page.context().setOffline(false);
      review.page.reload();
      ReviewPage.ready(review.page);
      assertThat(review.page.locator(".homeless textarea")).hasValue("Sentence 4. mine");
      Accessibility.requireNoBarriers(review.page);
      review.page.locator("#homeless-close").click();
      boris.press("Control+z").seesTotal(4).settled();
    }
  }

  @Test
  void aConnectionThatFailsWhileSomebodyWritesTakesNothingFromThem() {
    ReviewPage review = ReviewPage.start(workbench);
    review.goTo(3).press("Enter");
    review.page.keyboard().type(" one");
    try (BrowserContext other = as("boris", review.page)) {
      review.page.context().setOffline(true);
      ReviewPage boris = ReviewPage.ready(at(other, review.page.url()));
      boris.goTo(1).press("m").seesTotal(3).settled();
      review.page.keyboard().type(" two");
      review.page.context().setOffline(false);
      review.seesTotal(3);
      assertThat(review.page.locator("#rows .text[contenteditable]"))
          .hasText("Sentence 3. one two");
      review.press("Enter").settled().seesRow(2);
      assertThat(review.sentence()).hasText("Sentence 3. one two");
      boris.press("Control+z").seesTotal(4).settled();
    }
  }

  @Test
  void anotherLanguageOfTheScreenKeepsWhatWasBegun() {
    ReviewPage review = ReviewPage.start(workbench);
    review.page.locator("#filter-unconfirmed").click();
    review.press("/");
    review.page.locator("#find").fill("Sentence 3");
    review.seesRow(3);
    review.press("Escape");
    review.goTo(3).press("t");
    assertThat(review.page.locator("#comment-text")).isFocused();
    review.page.keyboard().type("half a comment");
    review.page.locator("#rows").focus();
    review.press("Enter");
    review.page.keyboard().type(" half a text");

    review.page.locator("#language").click();
    review.page.locator("vaadin-context-menu-item:has-text('русский')").click();
    assertThat(review.page.locator("#do-accept .word")).hasText("Принять");
    ReviewPage russian = ReviewPage.ready(review.page);
    assertThat(russian.page.locator("#rows .row.current")).containsText("half a text");
    assertThat(russian.page.locator("#filter-unconfirmed")).hasAttribute("aria-pressed", "true");
    assertThat(russian.page.locator("#comment-text")).hasValue("half a comment");
  }

  @Test
  void reAligningGoesOnWithoutItsPageAndWaitsForThePerson() {
    ReviewPage review = ReviewPage.start(workbench);
    int rows = review.total();
    review.press("Home", "m").seesTotal(rows - 1).settled();
    review.press("Control+Shift+r").settled();
    review.page.navigate(workbench.address().toString());
    review.page.locator(".stele-project h2").getByText("Together").click();

    ReviewPage again = ReviewPage.ready(review.page);
    again.page.locator("#realign-look").click();
    assertThat(again.page.locator("dialog.preview .after").first()).isVisible();
    again.press("Enter").seesTotal(rows);
    again.press("Control+z").seesTotal(rows - 1);
    again.press("Control+z").seesTotal(rows);
  }

  private static BrowserContext as(String author, Page page) {
    BrowserContext context =
        page.context()
            .browser()
            .newContext(new NewContextOptions().setLocale("en").setViewportSize(1440, 900));
    context.addCookies(
        List.of(new Cookie("stele-author", author).setUrl(workbench.address().toString())));
    return context;
  }

  private static Page at(BrowserContext context, String url) {
    Page page = context.newPage();
    page.navigate(url);
    return page;
  }
}
