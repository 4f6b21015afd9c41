package dev.stele.workbench.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.CDPSession;
import dev.stele.workbench.WorkbenchInBrowser;
import dev.stele.workbench.review.keys.Action;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys work by their place on the keyboard, and never while somebody writes. */
final class ReviewKeysIT {

  private static final int[] ONE = {1, 1, 1};

  @RegisterExtension
  static final WorkbenchInBrowser workbench =
      new WorkbenchInBrowser(
          data ->
              Rows.store(data, "Keys", Rows.text(ONE, ONE, new int[] {2, 1, 2}, ONE, ONE, ONE)));

  /** The keys of M, R and Z as they type on a Russian, a Korean and an English layout. */
  @ParameterizedTest
  @CsvSource({"ь,к,я", "ㅡ,ㄱ,ㅋ", "m,r,z"})
  void worksOnEveryLayout(String m, String r, String z) {
    ReviewPage review = ReviewPage.start(workbench);
    int rows = review.total();

    review.pressLayout(m, "KeyM", false).seesTotal(rows - 1);
    review.pressLayout(r, "KeyR", false).seesStatus("needs_review");
    review.pressLayout(z, "KeyZ", true).seesStatus("proposed");
    review.pressLayout(z, "KeyZ", true).seesTotal(rows);
  }

  /**
   * Each group of keys, pressed on a Russian and on a Korean layout, where the letters are others
   * and the places the same.
   */
  @ParameterizedTest
  @CsvSource({
    "GOING_TO, о, ㅓ, KeyJ",
    "GOING_TO, т, ㅜ, KeyN",
    "SENTENCE, г, ㅕ, KeyU",
    "SENTENCE, в, ㅇ, KeyD",
    "ROW, ч, ㅌ, KeyX",
    "ROW, ь, ㅡ, KeyM",
    "STATUS, ф, ㅁ, KeyA",
    "STATUS, к, ㄱ, KeyR",
    "STATUS, л, ㅏ, KeyK",
    "STATUS, с, ㅊ, KeyC",
    "MARK, и, ㅠ, KeyB",
    "WINDOW, д, ㅣ, KeyL",
    "WINDOW, щ, ㅐ, KeyO",
    "WINDOW, з, ㅔ, KeyP",
    "FIELD, п, ㅎ, KeyG",
    "FIELD, ., /, Slash",
    "FIELD, е, ㅅ, KeyT",
    "VIEW, м, ㅍ, KeyV",
    "SPLIT, ы, ㄴ, KeyS"
  })
  void everyGroupOfKeysServesARussianAndAKoreanLayout(
      String group, String russian, String korean, String code) {
    for (String key : List.of(russian, korean)) {
      ReviewPage review = ReviewPage.start(workbench);
      review.press("ArrowDown");
      // What the checks find makes the rows behind problems.
      assertThat(review.rows().nth(2).locator(".found")).isVisible();
      review.pressLayout(key, code, false).settled();
      switch (group) {
        case "GOING_TO" -> review.seesRow(3);
        case "SENTENCE", "ROW", "STATUS" ->
            assertThat(review.page.locator("#do-undo")).hasAttribute("aria-disabled", "false");
        case "MARK" -> assertThat(review.current().locator(".bookmark")).isVisible();
        case "WINDOW" ->
            assertThat(review.page.locator("dialog[open], stele-plot svg").first()).isVisible();
        case "FIELD" ->
            review.page.waitForFunction(
                "() => /INPUT|TEXTAREA/.test(document.activeElement.tagName)");
        case "VIEW" -> assertThat(review.page.locator("#do-accept")).isHidden();
        case "SPLIT" -> assertThat(review.page.locator(".split-window")).isVisible();
        default -> throw new IllegalArgumentException(group);
      }
      if (group.equals("MARK")) {
        review.press("b");
        assertThat(review.current().locator(".bookmark")).isHidden();
      }
    }
  }

  @Test
  void splitsEveryVersionAtTheCaretWithAPointProposedInEach() {
    ReviewPage review = ReviewPage.start(workbench);
    int rows = review.total();
    review.press("Home", "Alt+ArrowRight", "s");
    assertThat(review.page.locator(".split-window .cut")).hasCount(3);
    review.press("Tab", "End", "Enter");

    review.settled().seesTotal(rows + 1).seesRow(2);
    assertThat(review.current().locator(".cell[data-version='0'] .text")).hasText("1.");
    review.seesSentences(1, 0);
    review.press("Control+z").seesTotal(rows);
  }

  @Test
  void dragsASentenceOntoItsPartnerToLinkThem() {
    ReviewPage review = ReviewPage.start(workbench);
    int rows = review.total();
    review
        .page
        .locator("#rows .row:nth-child(2) .cell[data-version='0'] .count")
        .dragTo(review.page.locator("#rows .row:nth-child(3) .cell[data-version='1'] .text"));

    assertThat(review.page.locator("#do-undo")).hasAttribute("aria-disabled", "false");
    review.settled().press("Control+z").seesTotal(rows);
  }

  @Test
  void aDropBesideTheRowsChangesNothing() {
    ReviewPage review = ReviewPage.start(workbench);
    review
        .page
        .locator("#rows .row:nth-child(2) .cell[data-version='0'] .count")
        .dragTo(review.page.locator("#inspector-panel"));

    assertThat(review.page.locator("#do-undo")).hasAttribute("aria-disabled", "true");
  }

  @Test
  void anEmptiedSentenceStaysAsItWas() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("Enter", "Control+a", "Delete", "Enter");

    assertThat(review.sentence()).hasText("Sentence 1.");
    assertThat(review.page.locator(".foot .message")).containsText("cannot be empty");
  }

  @Test
  void composingHangulInASentenceIsWritingNotCommands() {
    ReviewPage review = ReviewPage.start(workbench);
    int rows = review.total();
    review.press("ArrowRight", "ArrowRight", "Enter");

    CDPSession keyboard = review.page.context().newCDPSession(review.page);
    compose(keyboard, "ㅁ");
    compose(keyboard, "모");
    compose(keyboard, "목");
    keyboard.send("Input.insertText", json("text", "목"));
    review.press("Enter");

    assertThat(review.sentence()).containsText("목");
    review.seesTotal(rows).seesStatus("proposed");
    review.press("Control+z");
    assertThat(review.sentence()).not().containsText("목");
  }

  @Test
  void lettersInAFieldAreLetters() {
    ReviewPage review = ReviewPage.start(workbench);
    int rows = review.total();
    review.press("/");
    review.page.keyboard().type("mama");

    assertThat(review.page.locator("#find")).hasValue("mama");
    review.seesTotal(rows).seesStatus("proposed");
  }

  @Test
  void movesASentenceUpAndDown() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("ArrowDown", "u").seesRow(1).seesSentences(0, 2);
    review.press("d").seesRow(2).seesSentences(0, 1);
    review.press("Control+z", "Control+z").seesRow(1).seesSentences(0, 1);
  }

  @Test
  void groupsASelectedBlockAndSplitsItAgain() {
    ReviewPage review = ReviewPage.start(workbench);
    int rows = review.total();
    review.press("Shift+ArrowDown", "Shift+ArrowDown");
    assertThat(review.page.locator(".foot .place")).hasText("3 rows selected");

    review.press("m").seesTotal(rows - 2).seesRow(1);
    review.press("Home", "ArrowDown", "s").seesTotal(rows - 1).seesRow(2);
    review.press("Control+z", "Control+z").seesTotal(rows);
  }

  @Test
  void splitsASentenceWhereTheCaretStandsAndJoinsItAgain() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("ArrowDown", "Alt+ArrowRight", "s");
    review.page.locator("#split-sentence").click();
    review.settled().seesSentences(0, 2);
    review.press("ArrowUp", "Shift+m").seesSentences(0, 1);
    review.press("Control+z", "Control+z").seesSentences(0, 1);
  }

  @Test
  void insertsAnEmptyRowAndDropsIt() {
    ReviewPage review = ReviewPage.start(workbench);
    int rows = review.total();
    review.press("Control+Enter").seesTotal(rows + 1).seesRow(2).seesSentences(0, 0);
    review.press("Delete").seesTotal(rows);
    review.press("Control+z", "Control+z").seesTotal(rows);
  }

  @Test
  void linksTwoSentencesOfDifferentRowsWithSpace() {
    ReviewPage review = ReviewPage.start(workbench);
    int rows = review.total();
    review.press("ArrowDown", "Space");
    assertThat(review.page.locator("#rows .sentence.pinned")).hasCount(1);

    review.press("ArrowDown", "ArrowRight", "Space").settled().seesRow(3);
    review.seesSentences(0, 1).seesSentences(1, 1);
    assertThat(review.page.locator("#rows .sentence.pinned")).hasCount(0);
    review.press("Control+z").seesTotal(rows);
  }

  @Test
  void everyActionStandsInTheMenuWithItsKey() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("Shift+F10");

    assertThat(review.page.locator(".menu [role=menuitem]")).not().hasCount(0);
    for (Action action : Action.values()) {
      if (action.listed()) {
        assertThat(review.page.locator(".menu [data-action='" + action.id() + "'] kbd"))
            .not()
            .hasCount(0);
      }
    }
  }

  @Test
  void thePaletteFindsAnActionByItsName() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("Control+k");
    review.page.keyboard().type("needs rev");
    review.press("Enter").seesStatus("needs_review");
  }

  @Test
  void whatIsTypedWithoutAConnectionIsSavedOnceItIsBack() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("Enter");
    review.page.context().setOffline(true);
    review.page.keyboard().type(" offline");
    review.press("Enter");
    assertThat(review.page.locator("#rows")).hasAttribute("aria-busy", "true");

    review.page.context().setOffline(false);
    review.settled();
    review.page.reload();
    assertThat(ReviewPage.ready(review.page).sentence()).containsText("offline");
  }

  @Test
  void aTextThatWasBegunIsOpenAgainAfterAReload() {
    ReviewPage review = ReviewPage.start(workbench);
    review.press("ArrowDown", "ArrowRight", "Enter");
    review.page.keyboard().type(" начато");
    review.page.reload();

    ReviewPage again = ReviewPage.ready(review.page);
    assertThat(again.page.locator("#rows .text[contenteditable]")).containsText("начато");
    again.press("Escape").seesRow(2);
    assertThat(again.sentence()).not().containsText("начато");
  }

  @Test
  void dragsASentenceByItsNumberToAnotherRow() {
    ReviewPage review = ReviewPage.start(workbench);
    review
        .page
        .locator("#rows .row:nth-child(3) .cell[data-version='0'] .count")
        .first()
        .dragTo(review.page.locator("#rows .row:nth-child(2) .cell[data-version='0'] .text"));

    review.seesRow(2).seesSentences(0, 2);
  }

  private static void compose(CDPSession keyboard, String text) {
    com.google.gson.JsonObject at = json("text", text);
    at.addProperty("selectionStart", text.length());
    at.addProperty("selectionEnd", text.length());
    keyboard.send("Input.imeSetComposition", at);
  }

  private static com.google.gson.JsonObject json(String name, String value) {
    com.google.gson.JsonObject object = new com.google.gson.JsonObject();
    object.addProperty(name, value);
    return object;
  }
}
