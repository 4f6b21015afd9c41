package dev.stele.workbench.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.stele.text.Multitext;
import dev.stele.text.edit.SentenceEdits;
import dev.stele.workbench.WorkbenchInBrowser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server that takes its time: it is said so, and who types ahead of it loses no key. */
final class ReviewSlowServerIT {

  private static final int[] ONE = {1, 1, 1};

  @RegisterExtension
  static final WorkbenchInBrowser workbench =
      new WorkbenchInBrowser(data -> Rows.store(data, "Slow", text()));

  /** The last two rows have figures that differ, which the checks find. */
  private static Multitext text() {
    Multitext text = Rows.text(ONE, ONE, ONE, ONE, ONE);
    text = text.apply(SentenceEdits.editText(text, 3, 1, 0, "Предложение 40."));
    return text.apply(SentenceEdits.editText(text, 4, 1, 0, "Предложение 50."));
  }

  private final ReviewPage review = ReviewPage.start(workbench).settled();

  private Locator saved() {
    return review.page.locator(".foot .saved");
  }

  @Test
  void aLateAnswerOverAnOpenConnectionIsCalledSlow() {
    review.page.clock().install();
    HeldServer server = HeldServer.slow(review.page);
    review.press("r");
    assertThat(saved()).hasAttribute("data-state", "saving");
    review.page.clock().fastForward("00:09");
    assertThat(saved()).hasAttribute("data-state", "slow");
    assertThat(saved()).containsText("longer than usual");

    server.letGo();
    assertThat(saved()).hasAttribute("data-state", "saved");
    review.settled().press("Home").seesStatus("needs_review");
  }

  @Test
  void aConnectionThatIsSilentIsCalledNone() {
    review.page.clock().install();
    HeldServer server = HeldServer.silent(review.page);
    review.press("r");
    review.page.clock().fastForward("00:09");
    review.page.clock().fastForward("00:05");
    assertThat(saved()).hasAttribute("data-state", "offline");
    assertThat(saved()).containsText("No connection");

    server.letGo();
    assertThat(saved()).hasAttribute("data-state", "saved");
  }

  @Test
  void goesToTheRowWhoseNumberWasTypedAhead() {
    HeldServer server = HeldServer.slow(review.page);
    review.press("r", "g");
    review.page.keyboard().type("4");
    assertThat(review.page.locator("#row-number")).hasValue("4");
    review.press("Enter", "k");
    server.letGo();

    review.settled().seesRow(4).seesStatus("excluded");
    review.press("Home").seesStatus("needs_review");
  }

  @Test
  void textsTypedAheadStandInTheirSentences() {
    HeldServer server = HeldServer.slow(review.page);
    review.press("r", "Enter");
    review.page.keyboard().type(" one");
    review.press("Control+Enter", "Enter");
    review.page.keyboard().insertText(" 한글");
    review.press("Enter", "ArrowDown", "r", "g");
    review.page.keyboard().type("5");
    review.press("Enter", "k");
    server.letGo();

    review.settled().seesRow(5).seesStatus("excluded");
    review.goTo(3).seesStatus("needs_review");
    assertThat(review.goTo(1).sentence()).hasText("Sentence 1. one");
    assertThat(review.goTo(2).sentence()).hasText("Sentence 2. 한글");
  }

  @Test
  void whatIsTypedWhileTheRowIsOnItsWayGoesOnInTheOpenSentence() {
    HeldServer server = HeldServer.slow(review.page);
    review.press("r", "Enter");
    review.page.keyboard().type(" one");
    server.letGo();

    Locator open = review.page.locator("#rows .text[contenteditable]");
    assertThat(open).hasText("Sentence 1. one");
    review.page.keyboard().type(" two");
    assertThat(open).hasText("Sentence 1. one two");
    review.press("Escape").settled();
  }

  @Test
  void anActionChosenAheadByItsNameIsDoneInItsTurn() {
    HeldServer server = HeldServer.slow(review.page);
    review.press("r", "ArrowDown", "Control+k");
    review.page.keyboard().type("exclude");
    review.press("Enter", "ArrowDown", "r");
    server.letGo();

    review.settled().seesRow(3).seesStatus("needs_review");
    review.press("ArrowUp").seesStatus("excluded");
  }

  @Test
  void whatFollowsASearchIsForTheHit() {
    HeldServer server = HeldServer.slow(review.page);
    review.press("r", "/");
    review.page.keyboard().type("Sentence 3");
    review.press("Escape", "k");
    server.letGo();

    review.settled().seesRow(3).seesStatus("excluded");
  }

  @Test
  void keysPressedSeveralTimesGoOnAsOften() {
    HeldServer server = HeldServer.slow(review.page);
    review.press("j", "j", "j", "r");
    server.letGo();
    review.settled().seesRow(4).seesStatus("needs_review");

    review.press("Home", "/");
    review.page.keyboard().type("Sentence");
    assertThat(review.page.locator(".review-find .count")).hasText("1 of 5");
    server = HeldServer.slow(review.page);
    review.press("Enter", "Enter", "Escape", "r");
    server.letGo();
    review.settled().seesRow(3).seesStatus("needs_review");
  }

  @Test
  void goesFromFindingToFindingAsOftenAsTheKeyWasPressed() {
    Locator current = review.page.locator("#inspector-panel .findings li.current");
    assertThat(review.page.locator("#tab-findings em")).isVisible();
    review.press("f").settled().press("f").settled().press("f").settled();
    String number = review.current().locator(".number").innerText();
    String third = current.innerText();

    review.press("Home");
    assertThat(current).hasCount(0);
    HeldServer server = HeldServer.slow(review.page);
    review.press("f", "f", "f");
    server.letGo();
    review.settled().seesRow(Integer.parseInt(number));
    assertThat(current)
        .hasText(third, new LocatorAssertions.HasTextOptions().setUseInnerText(true));
  }

  @Test
  void aCommentTypedAheadIsWrittenOnItsRow() {
    HeldServer server = HeldServer.slow(review.page);
    review.press("r", "ArrowDown", "t");
    review.page.keyboard().type("first line");
    review.press("Enter");
    review.page.keyboard().type("second");
    review.press("Control+Enter");
    server.letGo();

    assertThat(review.page.locator(".thread p")).hasText("first line\nsecond");
    review.settled().seesRow(2);
  }

  @Test
  void aSplitAgreedToBeforeItIsShownIsMade() {
    HeldServer server = HeldServer.slow(review.page);
    review.press("s", "Enter", "ArrowDown");
    server.letGo();

    review.seesTotal(6);
    review.settled();
    assertThat(review.page.locator("dialog[open]")).hasCount(0);
    assertThat(review.page.locator("[contenteditable]")).hasCount(0);
  }

  @Test
  void aTermTypedBeforeItsWindowIsThereStandsInIt() {
    HeldServer server = HeldServer.slow(review.page);
    review.press("Shift+t");
    review.page.keyboard().type("sentence");
    server.letGo();

    assertThat(review.page.locator("vaadin-dialog[opened] input:focus")).hasValue("sentence");
    review.press("Escape");
  }
}
