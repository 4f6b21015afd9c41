package dev.stele.workbench.reviewed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.stele.exchange.made.LibreOffice;
import dev.stele.exchange.reviewed.Sheets;
import dev.stele.workbench.Accessibility;
import dev.stele.workbench.WorkbenchInBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reviewed spreadsheet comes back into its project. */
final class ReviewedIT {

  private static final String TREATY = "A treaty in three languages";
  private static final Pattern ACCEPTED = Pattern.compile(".*status-accepted.*");
  private static final String NARRATIVE = "A short story with dialogue";

  @RegisterExtension static final WorkbenchInBrowser workbench = new WorkbenchInBrowser();

  @TempDir Path folder;

  @Test
  void takesBackWhatLibreOfficeSaved() throws Exception {
    Page page = treaty(usual());
    byte[] edited = Sheets.edited(exported(page), ReviewedIT::review);
    Path file = folder.resolve("edited.xlsx");
    Files.write(file, edited);
    Path out = Files.createDirectory(folder.resolve("saved"));
    new LibreOffice(out).convert(List.of(file), "xlsx");
    give(page, Files.readAllBytes(out.resolve("edited.xlsx")));
    assertThat(page.locator("#reviewed-summary")).containsText("4 changes");

    page.locator("#reviewed-apply").click();
    assertThat(status(page, 2)).hasClass(ACCEPTED);
    page.getByText("Undo", new Page.GetByTextOptions().setExact(true)).last().click();
    assertThat(status(page, 2)).not().hasClass(ACCEPTED);
  }

  @Test
  void showsAConflictSideBySideAndTakesTheFilesSideWhenThatIsChosen() throws Exception {
    Page page = treaty(usual());
    byte[] edited = Sheets.edited(exported(page), ReviewedIT::review);
    page.locator("#rows").focus();
    page.keyboard().press("Home");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("r");
    page.locator("#rows:not([aria-busy])").waitFor();
    give(page, edited);
    Locator conflict = page.locator(".stele-difference-conflict");
    assertThat(conflict).hasCount(1);
    assertThat(conflict).containsText("needs review");
    assertThat(page.locator("#reviewed-apply")).containsText("3 changes");
    Accessibility.requireNoBarriers(page);

    conflict.getByText("Take what the file says").click();
    assertThat(page.locator("#reviewed-apply")).containsText("4 changes");
    page.locator("#reviewed-apply").click();
    assertThat(status(page, 2)).hasClass(ACCEPTED);
  }

  @Test
  void namesAFileOfAnotherProjectAndOneThatIsNoReviewSheet() throws Exception {
    Page page = treaty(usual());
    byte[] other = exported(page);
    page.navigate(workbench.address().resolve("/").toString());
    page.locator(".stele-project h2").getByText(NARRATIVE).click();
    page.locator("stele-review[data-ready]").waitFor();
    give(page, other);
    assertThat(page.getByText("does not come from the project")).isVisible();
    upload(page, "plain.xlsx", "no workbook".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(page.locator(".stele-notice")).hasCount(2);
    assertThat(page.locator("#reviewed-apply")).isHidden();
  }

  @Test
  void opensWhenAFileIsDroppedOnTheRows() throws Exception {
    Page page = treaty(usual());
    byte[] edited = Sheets.edited(exported(page), ReviewedIT::review);
    page.evaluate(
        """
        content => {
          const bytes = Uint8Array.from(atob(content), (c) => c.charCodeAt(0));
          const data = new DataTransfer();
          data.items.add(new File([bytes], 'reviewed.xlsx'));
          const rows = document.querySelector('#rows');
          for (const type of ['dragover', 'drop'])
            rows.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
        }
        """,
        Base64.getEncoder().encodeToString(edited));
    assertThat(page.locator("#reviewed-summary")).containsText("4 changes");
  }

  /** Pictures to be looked at, in {@code target/screenshots}. */
  @ParameterizedTest
  @CsvSource({"en, LIGHT", "en, DARK", "ru, LIGHT", "ko, DARK"})
  void picturesTheDialog(String language, ColorScheme colours) throws Exception {
    Page page =
        treaty(
            new NewContextOptions()
                .setLocale(language)
                .setColorScheme(colours)
                .setViewportSize(1280, 800));
    byte[] edited =
        Sheets.edited(
            exported(page),
            sheet -> {
              review(sheet);
              Sheets.cell(sheet, 7, "Status").setCellValue("Fine");
            });
    page.locator("#rows").focus();
    page.keyboard().press("Home");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("r");
    page.locator("#rows:not([aria-busy])").waitFor();
    give(page, edited);
    page.locator("#reviewed-doubts vaadin-details-summary").click();
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(
                Path.of(
                    "target/screenshots/reviewed-%s-%s.png"
                        .formatted(language, colours.name().toLowerCase(Locale.ROOT)))));
  }

  /** What the reviewer does. */
  private static void review(Sheet sheet) {
    Sheets.cell(sheet, 2, "Status").setCellValue("Accepted");
    Sheets.cell(sheet, 3, "Comment").setCellValue("Is this the usual term?");
    Sheets.cell(sheet, 4, "Category").setCellValue("Terminology");
    Sheets.cell(sheet, 4, "Severity").setCellValue("Major");
    Sheets.cell(sheet, 4, "Error in").setCellValue("Korean");
    int english = Sheets.cell(sheet, 0, "English").getColumnIndex();
    String before = sheet.getRow(5).getCell(english).getStringCellValue();
    Sheets.cell(sheet, 5, "English").setCellValue(before.replaceFirst("(\\w+) ", "$1 indeed "));
  }

  private static NewContextOptions usual() {
    return new NewContextOptions().setLocale("en").setViewportSize(1440, 900);
  }

  private static Page treaty(NewContextOptions options) {
    Page page = workbench.open("", options);
    assertThat(page.locator(".stele-project")).hasCount(3);
    assertThat(page.locator(".stele-job")).hasCount(0);
    page.locator(".stele-project h2").getByText(TREATY).click();
    page.locator("stele-review[data-ready]").waitFor();
    // Each test begins with the sample as it was aligned.
    while ("false".equals(page.locator("#do-undo").getAttribute("aria-disabled"))) {
      undo(page);
    }
    return page;
  }

  private static byte[] exported(Page page) throws Exception {
    page.locator("#export").click();
    byte[] file =
        Files.readAllBytes(page.waitForDownload(() -> page.locator("#download").click()).path());
    page.keyboard().press("Escape");
    assertThat(page.locator("#download")).hasCount(0);
    return file;
  }

  private static void give(Page page, byte[] file) {
    page.locator("#rows").focus();
    page.keyboard().press("Shift+O");
    upload(page, "reviewed.xlsx", file);
  }

  private static void upload(Page page, String name, byte[] file) {
    page.locator(".stele-reviewed-content input[type=file]")
        .setInputFiles(
            new FilePayload(
                name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file));
  }

  private static Locator status(Page page, int row) {
    return page.locator("#rows .rows .row").nth(row - 1);
  }

  private static void undo(Page page) {
    page.locator("#rows").focus();
    page.keyboard().press("Control+z");
    page.locator("#rows:not([aria-busy])").waitFor();
  }
}
