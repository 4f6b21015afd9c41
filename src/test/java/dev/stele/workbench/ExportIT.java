package dev.stele.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ExportIT {

  @RegisterExtension static final WorkbenchInBrowser workbench = new WorkbenchInBrowser();

  @Test
  void handsOutASpreadsheetNamedAfterTheProject() throws IOException {
    Page page = dialog();
    Download download = download(page);
    assertThat(download.suggestedFilename()).isEqualTo("A treaty in three languages.xlsx");
    try (Workbook book = WorkbookFactory.create(download.path().toFile())) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isGreaterThan(20);
    }
  }

  @Test
  void handsOutTheFormatAndTheRowsThatWereChosen() throws IOException {
    Page page = dialog();
    format(page, "TSV: tab-separated columns");
    page.getByText("Accepted", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(page.getByText("0 of")).isVisible();
    List<String> lines = Files.readAllLines(download(page).path());
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().split("\t")).hasSize(3);
  }

  @Test
  void showsHowTheFileBeginsAndWhatTheOptionsDoToIt() {
    Page page = dialog();
    Locator preview = page.locator("#export-preview");
    assertThat(preview.locator("th").nth(1)).hasText("English");
    assertThat(preview.locator("th").filter(new Locator.FilterOptions().setHasText("Findings")))
        .hasCount(1);

    format(page, "XLIFF 2.1");
    assertThat(preview.locator("h3")).hasCount(2);
    assertThat(preview).containsText("srcLang=\"en\"");
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Move Russian up")).click();
    assertThat(preview).containsText("srcLang=\"ru\"");
    assertThat(page.getByText("Russian: the source")).isVisible();

    format(page, "TMX: a translation memory");
    assertThat(preview.locator("h3")).hasCount(1);
    page.getByText("One for each pair of languages").click();
    assertThat(preview.locator("h3")).hasCount(3);

    page.getByText("Korean", new Page.GetByTextOptions().setExact(true)).click();
    assertThat(preview.locator("h3")).hasCount(1);
    Accessibility.requireNoBarriers(page);
  }

  @Test
  void opensAtOnceAndShowsWhatTheChecksFindOnceTheyHaveLooked() {
    Page page = dialog("A draft treaty, with mistakes to find");
    assertThat(page.locator("#download")).isEnabled();
    Locator preview = page.locator("#export-preview");
    assertThat(preview).containsText("Numbers (Major):");
    assertThat(page.locator(".stele-export-checking")).hasCount(0);
    Accessibility.requireNoBarriers(page);
  }

  private static void format(Page page, String name) {
    page.locator("#export-format").click();
    page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName(name).setExact(true)).click();
  }

  private static Page dialog() {
    return dialog("A treaty in three languages");
  }

  private static Page dialog(String project) {
    Page page = workbench.open("");
    assertThat(page.locator(".stele-project")).hasCount(3);
    assertThat(page.locator(".stele-job")).hasCount(0);
    page.getByRole(
            AriaRole.BUTTON, new GetByRoleOptions().setName("What to do with “" + project + "”"))
        .click();
    page.locator("vaadin-context-menu-item", new Page.LocatorOptions().setHasText("Export…"))
        .click();
    assertThat(page.locator("#download")).isVisible();
    return page;
  }

  private static Download download(Page page) {
    return page.waitForDownload(() -> page.locator("#download").click());
  }
}
