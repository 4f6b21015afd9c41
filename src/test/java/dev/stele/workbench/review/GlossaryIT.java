package dev.stele.workbench.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dev.stele.workbench.Chromium;
import dev.stele.workbench.WorkbenchInBrowser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The glossary of a project, on the draft treaty, which has one and mistakes against it. */
final class GlossaryIT {

  private static final String DRAFT = "A draft treaty, with mistakes to find";
  private static final String TREATY = "A treaty in three languages";

  @RegisterExtension static final WorkbenchInBrowser workbench = new WorkbenchInBrowser();

  private static Page glossary(String project) {
    ReviewPage review = ReviewPage.open(workbench, project);
    review.press("Shift+g");
    review.page.locator("#terms").waitFor();
    return review.page;
  }

  private static Locator cell(Page page, String text) {
    return page.locator("#terms .stele-term")
        .getByText(text, new Locator.GetByTextOptions().setExact(true));
  }

  @Test
  void theDraftComesWithItsGlossary() {
    Page page = glossary(DRAFT);
    assertThat(cell(page, "mutual assistance")).isVisible();
    assertThat(page.locator(".stele-term.FORBIDDEN").first()).containsText("всестороннее");
    page.locator("#terms-filter input").fill("ратиф");
    assertThat(cell(page, "instrument of ratification")).isVisible();
    assertThat(cell(page, "mutual assistance")).isHidden();
  }

  @Test
  void aFileWithProblemsIsTakenInOnlyWhenSomebodySaysSo() {
    Page page = glossary(TREATY);
    page.locator("#terms-import").click();
    page.locator("vaadin-upload input[type=file]")
        .setInputFiles(
            new FilePayload(
                "terms.csv",
                "text/csv",
                "en,ru,de\nferry,паром,Fähre\nferry,лодка,Boot\nborder,граница,Grenze\n"
                    .getBytes(StandardCharsets.UTF_8)));
    Locator problems = page.locator(".stele-terms-problems");
    assertThat(problems).containsText("row 3");
    assertThat(problems).containsText("“ferry” is “лодка” here and “паром” in row 2");
    assertThat(problems).containsText("There is no version in German");
    page.locator("#import-rest").click();

    assertThat(cell(page, "паром")).isVisible();
    assertThat(cell(page, "граница")).isVisible();
    page.locator("#terms-undo").click();
    assertThat(cell(page, "паром")).isHidden();
  }

  @Test
  void aTermIsAddedFromTheSelectionWithItsPartners() {
    ReviewPage review = ReviewPage.open(workbench, TREATY);
    review.page.evaluate(
        """
        () => {
          const node = document.querySelector('#rows .cell[data-version="0"] .text').firstChild;
          const range = document.createRange();
          const at = node.data.indexOf('treaty');
          range.setStart(node, at);
          range.setEnd(node, at + 6);
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }""");
    review.press("Shift+t");
    assertThat(review.page.locator("#concept-en-use input")).hasValue("treaty");
    assertThat(review.page.locator("#concept-ko-use input")).hasValue("조약");
    review.page.locator("#concept-ru-use input").fill("трактат");
    review.page.keyboard().press("Enter");
    assertThat(review.page.locator("#concept-save")).hasCount(0);
    review.page.locator("#tab-findings").click();
    assertThat(review.page.locator("#inspector-panel .kinds")).containsText("Terms");

    review.page.locator("#glossary").click();
    cell(review.page, "трактат").click();
    review.page.keyboard().press("Delete");
    assertThat(cell(review.page, "трактат")).isHidden();
  }

  @Test
  void suggestedTermsAreTakenOverByOneKey() {
    Page page = glossary(TREATY);
    page.locator("#terms-suggest").click();
    // Examples name the town as well, and may stand before the term itself.
    Locator moscow =
        page.locator("#candidates .stele-term")
            .getByText("Moscow", new Locator.GetByTextOptions().setExact(true));
    moscow.click();
    page.keyboard().press("Enter");
    assertThat(moscow).isHidden();
    page.keyboard().press("Escape");
    assertThat(page.locator("#candidates")).hasCount(0);

    assertThat(cell(page, "Москва")).isVisible();
    page.locator("#terms-undo").click();
    assertThat(cell(page, "Москва")).isHidden();
  }

  @Test
  void theGlossaryIsHandedOut() throws IOException {
    Page page = glossary(DRAFT);
    Download download = page.waitForDownload(() -> page.locator("#terms-export-csv").click());
    assertThat(Files.readString(download.path()))
        .startsWith("\uFEFFen,ru,ru forbidden,ko\r\n")
        .contains("treaty,договор,,조약\r\n");
  }

  @Test
  void findingsAndErrorsAreInTheExportedWorkbook() throws IOException {
    ReviewPage review = ReviewPage.open(workbench, DRAFT);
    assertThat(review.page.locator("#rows .marks .found").first()).isVisible();
    review.press("f", "e");
    review.page.locator("#error-severity").selectOption("CRITICAL");
    review.page.locator("#verdict-go").click();
    review.settled();
    assertThat(review.current().locator(".marks .errors")).isVisible();

    review.page.locator("#export").click();
    // The file comes once the whole text has been checked under the glossary.
    Download download =
        review.page.waitForDownload(
            new Page.WaitForDownloadOptions().setTimeout(4 * Chromium.PATIENCE),
            () -> review.page.locator("#download").click());
    try (Workbook book = WorkbookFactory.create(download.path().toFile())) {
      assertThat(texts(book, "Review")).anyMatch(text -> text.startsWith("Critical"));
      assertThat(texts(book, "Review")).anyMatch(text -> text.contains("Numbers ("));
      assertThat(texts(book, "Report")).contains("Numbers", "Critical", "Per 1,000 words");
    }
    review.page.keyboard().press("Escape");
    review.press("Control+z").settled();
  }

  private static List<String> texts(Workbook book, String sheet) {
    List<String> texts = new ArrayList<>();
    book.getSheet(sheet).forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
    return texts;
  }
}
