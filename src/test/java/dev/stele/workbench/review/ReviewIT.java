package dev.stele.workbench.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.stele.workbench.Accessibility;
import dev.stele.workbench.WorkbenchInBrowser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The main job: open a sample, correct it on the keyboard, take it back, take it away. */
final class ReviewIT {

  private static final String TREATY = "A treaty in three languages";

  @RegisterExtension static final WorkbenchInBrowser workbench = new WorkbenchInBrowser();

  @TempDir Path folder;

  @Test
  void correctsOnTheKeyboardUndoesRedoesAndExports() throws IOException {
    ReviewPage review = ReviewPage.open(workbench, TREATY);
    int rows = review.total();
    String before = text(review);

    review.goTo(2).press("m").seesTotal(rows - 1).seesRow(2);
    review.press("d").seesRow(3);
    review.press("Home", "a").seesRow(2);
    assertThat(review.page.locator(".foot .done")).hasText("1 accepted");
    String after = text(review.settled());
    assertThat(after).isNotEqualTo(before);

    for (int i = 0; i < 3; i++) {
      review.press("Control+z");
    }
    review.settled().seesTotal(rows);
    assertThat(review.page.locator("#do-redo")).hasAttribute("aria-disabled", "false");
    assertThat(text(review)).isEqualTo(before);

    for (int i = 0; i < 3; i++) {
      review.press("Control+Shift+z");
    }
    review.settled();
    assertThat(review.page.locator("#do-redo")).hasAttribute("aria-disabled", "true");
    review.seesTotal(rows - 1);
    assertThat(text(review)).isEqualTo(after);

    try (InputStream in = Files.newInputStream(export(review.page));
        Workbook workbook = WorkbookFactory.create(in)) {
      String firstEnglish = review.rows().first().locator(".cell .text").first().innerText();
      assertThat(workbook.getSheetAt(0).getLastRowNum())
          .as("rows below the head")
          .isEqualTo(rows - 1);
      assertThat(cells(workbook)).anyMatch(cell -> cell.contains(firstEnglish));
    }
  }

  /** The numbers and beginnings of the first rows, as they stand on the screen. */
  private static String text(ReviewPage review) {
    return (String)
        review
            .page
            .locator("stele-review")
            .evaluate(
                "e => [0,1,2,3,4,5].map(i => e.cache.at(i)).map(r => r.st + JSON.stringify(r.cells))"
                    + ".join('\\n')");
  }

  private Path export(Page page) throws IOException {
    page.locator("#export").click();
    Download download = page.waitForDownload(() -> page.locator("#download").click());
    Path file = folder.resolve(download.suggestedFilename());
    download.saveAs(file);
    assertThat(file.getFileName().toString()).endsWith(".xlsx");
    return file;
  }

  private static java.util.List<String> cells(Workbook workbook) {
    java.util.List<String> cells = new java.util.ArrayList<>();
    workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
    return cells;
  }

  @Test
  void whatWasUndoneStaysUndoneAndUndoReachesBackAcrossARestart() {
    ReviewPage review = ReviewPage.open(workbench, "A short story with dialogue");
    review.press("ArrowDown", "r").seesStatus("needs_review");
    String address = review.page.url();

    workbench.restart();
    Page page = workbench.open(address.substring(address.indexOf("project/")));
    ReviewPage again = ReviewPage.ready(page);
    again.press("Home", "ArrowDown").seesStatus("needs_review");
    again.press("Control+z").seesStatus("proposed");
  }

  @Test
  void editsASentenceInPlaceAndKeepsTheOriginal() {
    ReviewPage review = ReviewPage.open(workbench, TREATY);
    review.press("End", "ArrowRight", "Enter");
    review.page.keyboard().type(" <b>Готово</b> & всё.");
    review.press("Enter");

    assertThat(review.sentence()).containsText("<b>Готово</b> & всё.");
    assertThat(review.page.locator("#rows .sentence.here.edited")).hasCount(1);
    review.press("Control+z");
    assertThat(review.sentence()).not().containsText("Готово");
  }

  @Test
  void escapeLeavesTheTextAsItWas() {
    ReviewPage review = ReviewPage.open(workbench, TREATY);
    String before = review.sentence().innerText();
    review.press("F2");
    review.page.keyboard().type("zzz");
    review.press("Escape");

    assertThat(review.sentence()).hasText(before);
  }

  @Test
  void findsInAllVersionsAndGoesFromHitToHit() {
    ReviewPage review = ReviewPage.open(workbench, TREATY);
    review.press("/");
    review.page.keyboard().type("СТАТЬ");
    assertThat(review.page.locator(".review-find .count")).containsText("1 of");

    review.press("Enter");
    assertThat(review.page.locator(".review-find .count")).containsText("2 of");
    review.press("Escape");
    assertThat(review.page.locator("#rows")).isFocused();
  }

  @Test
  void aCommentIsKeptUnderThePersonsName() {
    ReviewPage review = ReviewPage.open(workbench, TREATY);
    review.press("ArrowDown", "ArrowDown", "t");
    review.page.keyboard().type("Which article?");
    review.press("Control+Enter");

    assertThat(review.page.locator(".thread article p")).hasText("Which article?");
    assertThat(review.current().locator(".comments")).hasText("1");
  }

  @Test
  void aFilterShowsItsRowsAndARowDoesNotVanishUnderTheHands() {
    ReviewPage review = ReviewPage.open(workbench, TREATY);
    review.press("ArrowDown", "r", "ArrowDown", "ArrowDown", "ArrowDown", "r");
    review.page.locator("#filter-review").click();
    assertThat(review.rows()).hasCount(2);

    review.page.locator("#rows").focus();
    review.press("Home", "a");
    assertThat(review.rows()).hasCount(2);
    assertThat(review.page.locator("#filter-review .tally")).hasText("1");
  }

  @Test
  void theTableOfKeysOpensWithAQuestionMark() {
    ReviewPage review = ReviewPage.open(workbench, TREATY);
    review.press("Shift+?");

    assertThat(review.page.getByRole(AriaRole.DIALOG, new GetByRoleOptions().setName("Keys")))
        .containsText("Accept everything up to here");
  }

  @Test
  void twoPeopleSeeEachOthersChanges() {
    ReviewPage review = ReviewPage.open(workbench, TREATY);
    try (Page other = review.page.context().newPage()) {
      other.navigate(review.page.url());
      ReviewPage second = ReviewPage.ready(other);
      int rows = second.total();

      review.press("m");
      second.seesTotal(rows - 1);
      review.press("Control+z");
      second.seesTotal(rows);
    }
  }

  @Test
  void showsWhatReAligningWouldChangeAndAppliesItAsOneStep() {
    ReviewPage review = ReviewPage.open(workbench, "A short story with dialogue");
    int rows = review.total();
    review.press("m").seesTotal(rows - 1);
    review.press("Control+Shift+r");
    assertThat(review.page.locator("dialog.preview .before").first()).isVisible();
    assertThat(review.page.locator("dialog.preview .after").first()).isVisible();
    Accessibility.requireNoBarriers(review.page);
    review.press("Escape");
    assertThat(review.page.locator(".foot .message")).containsText("Nothing has been changed");
    review.seesTotal(rows - 1);

    review.press("Control+Shift+r");
    assertThat(review.page.locator("#preview-apply")).isFocused();
    review.press("Enter");
    assertThat(review.page.locator(".foot .message")).containsText("Re-aligned");
    review.press("Control+z").seesTotal(rows - 1);
    review.press("Control+z").seesTotal(rows);
  }

  @Test
  void goesBackToAnEarlierStateAsOneMoreStep() {
    ReviewPage review = ReviewPage.open(workbench, TREATY);
    int rows = review.total();
    review.press("r").settled();
    review.press("m").seesTotal(rows - 1).settled();
    review.press("k").settled();
    review.page.locator("#tab-history").click();
    assertThat(review.page.locator(".steps").first().locator("li")).not().hasCount(0);
    review.page.getByText("Go back to here").nth(1).click();
    review.settled().seesTotal(rows).seesStatus("needs_review");
    assertThat(review.page.locator(".steps li").first()).containsText("Gone back");

    review.page.locator("#rows").focus();
    review.press("Control+z").seesTotal(rows - 1).settled();
    assertThat(review.page.locator(".foot .message")).containsText("Gone back");
  }

  @Test
  void bookmarksAreKeptAndFilter() {
    ReviewPage review = ReviewPage.open(workbench, TREATY);
    review.press("ArrowDown", "b");
    assertThat(review.current().locator(".bookmark")).isVisible();
    review.page.reload();
    review = ReviewPage.ready(review.page);
    assertThat(review.current().locator(".bookmark")).isVisible();

    review.page.locator("#filter-bookmarked").click();
    assertThat(review.rows()).hasCount(1);
    review.page.locator("#rows").focus();
    review.press("b");
    assertThat(review.page.locator("#rows .bookmark")).hasCount(0);
  }

  @Test
  void replacesInOneVersionAsOneStepAfterSayingInHowManyPlaces() {
    ReviewPage review = ReviewPage.open(workbench, TREATY);
    review.press("ArrowRight", "Control+h");
    review.page.locator("#replace-text").fill("СТАТЬЯ");
    assertThat(review.page.locator(".replace .note")).containsText(" in ");
    Accessibility.requireNoBarriers(review.page);
    review.page.locator("#replace-with").fill("пункт");
    review.page.locator("#replace-go").click();
    assertThat(review.page.locator(".foot .message")).containsText("replaced");
    assertThat(review.page.locator("#rows .sentence.edited").first()).isVisible();

    review.press("Control+z").settled();
    assertThat(review.page.locator("#rows .sentence.edited")).hasCount(0);
  }
}
