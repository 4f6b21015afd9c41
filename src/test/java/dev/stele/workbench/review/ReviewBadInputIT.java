package dev.stele.workbench.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.stele.text.Multitext;
import dev.stele.text.edit.SentenceEdits;
import dev.stele.workbench.Accessibility;
import dev.stele.workbench.WorkbenchInBrowser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What cannot be done gets a clear word, changes nothing, and leaves the screen as usable as
 * before.
 */
final class ReviewBadInputIT {

  private static final int[] ONE = {1, 1, 1};

  /** Backs up for ever over a long run of one letter; a reference keeps Java from remembering. */
  private static final String RUNAWAY = "(a+)+\\1!$";

  @RegisterExtension
  static final WorkbenchInBrowser workbench =
      new WorkbenchInBrowser(data -> Rows.store(data, "Bad input", text()));

  /** A long run of one letter, cells of one word, and an empty cell. */
  private static Multitext text() {
    Multitext text = Rows.text(ONE, ONE, ONE, new int[] {1, 0, 1});
    text = text.apply(SentenceEdits.editText(text, 1, 0, 0, "a".repeat(60) + "?"));
    List<String> words = List.of("Harbour", "Гавань", "항구");
    for (int v = 0; v < words.size(); v++) {
      text = text.apply(SentenceEdits.editText(text, 2, v, 0, words.get(v)));
    }
    return text;
  }

  /** Somebody has looked for what takes forever to find, and been told so. */
  private static ReviewPage runningAway() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("/");
    review.page.locator("#find-regex").check();
    review.page.locator("#find").fill(RUNAWAY);
    assertThat(review.page.locator("#find-error")).containsText("takes too long");
    return review;
  }

  @Test
  void aSearchThatRunsAwayIsStoppedAndTheScreenGoesOn() {
    ReviewPage review = runningAway();
    Accessibility.requireNoBarriers(review.page);

    review.page.locator("#find").fill("Sentence [4]");
    assertThat(review.page.locator("#find-error")).isHidden();
    assertThat(review.page.locator(".review-find .count")).hasText("1 of 1");
    review.press("Escape", "Home", "r").seesStatus("needs_review");
  }

  @Test
  void whileASearchRunsAwayTheRestOfTheScreenAnswers() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("/");
    review.page.locator("#find-regex").check();
    review.page.locator("#find").fill(RUNAWAY);
    review.press("Escape", "Escape", "End").seesRow(4);
    assertThat(review.page.locator("#inspector-panel h2")).containsText("Row 4");
    review.press("r").seesStatus("needs_review");
  }

  @Test
  void aSearchThatRunsAwayIsNotBegunAgainWithTheScreen() {
    ReviewPage review = runningAway();
    review.page.reload();

    ReviewPage again = ReviewPage.ready(review.page);
    again.press("Home", "r").seesStatus("needs_review");
  }

  @Test
  void aReplacementThatRunsAwayOrIsNoExpressionSaysSoAndReplacesNothing() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("Control+h");
    review.page.locator("#replace-mode").selectOption("regex");
    review.page.locator("#replace-version").selectOption("0");
    Locator note = review.page.locator(".replace .note");
    review.page.locator("#replace-text").fill("(Sentence");
    assertThat(note).containsText("no regular expression");
    review.page.locator("#replace-text").fill(RUNAWAY);
    assertThat(note).containsText("takes too long");
    review.press("Escape");

    assertThat(review.page.locator("#do-undo")).hasAttribute("aria-disabled", "true");
    review.press("Home", "r").seesStatus("needs_review");
  }

  @Test
  void aCellOfOneWordOrNoneIsNotSplit() {
    ReviewPage review = ReviewPage.start(workbench);
    Locator told = review.page.locator(".foot .message");
    review.goTo(3).press("s");
    assertThat(told).containsText("Nothing to split");
    review.goTo(4).press("ArrowRight", "s");
    assertThat(told).containsText("Nothing to split");

    review.seesTotal(4);
    assertThat(review.page.locator("#do-undo")).hasAttribute("aria-disabled", "true");
  }

  @Test
  void whatNeedsASentenceSaysThatTheCellHasNone() {
    ReviewPage review = ReviewPage.start(workbench);
    review.goTo(4).press("ArrowRight", "u");
    assertThat(review.page.locator(".foot .message")).containsText("no sentence in this cell");
    review.press("Enter");
    assertThat(review.page.locator("[contenteditable]")).hasCount(0);
  }

  @Test
  void aRowBeyondTheTextIsNotGoneTo() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("g");
    review.page.keyboard().type("99");
    review.press("Enter");
    assertThat(review.page.locator("#row-number")).isFocused();
    review.press("Escape").seesRow(1);
  }
}
