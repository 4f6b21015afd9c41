package dev.stele.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AccessibilityIT {

  @RegisterExtension static final WorkbenchInBrowser workbench = new WorkbenchInBrowser();

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theListHasNoBarriers(ColorScheme colours) {
    Page page = workbench.open("", in(colours));
    assertThat(page.locator(".stele-project")).hasCount(3);
    Accessibility.requireNoBarriers(page);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theImportHasNoBarriers(ColorScheme colours) {
    Page page = workbench.open("new", in(colours));
    FilePayload file =
        new FilePayload(
            "a.en.txt", "text/plain", "A quiet harbour.".getBytes(StandardCharsets.UTF_8));
    page.locator("#files input[type=file]").setInputFiles(file);
    assertThat(page.locator(".stele-file")).hasCount(1);
    Accessibility.requireNoBarriers(page);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theReportHasNoBarriers(ColorScheme colours) {
    Page page = workbench.open("project/1/report", in(colours));
    assertThat(page.locator("stele-plot figure").first()).isVisible();
    Accessibility.requireNoBarriers(page);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void theGlossaryHasNoBarriers(ColorScheme colours) {
    Page page = workbench.open("", in(colours));
    page.locator(".stele-project h2").getByText("A draft treaty").click();
    page.locator("stele-review[data-ready]").waitFor();
    page.locator("#glossary").click();
    assertThat(page.locator(".stele-term").first()).isVisible();
    Accessibility.requireNoBarriers(page);

    page.locator("#terms-add").click();
    assertThat(page.locator("vaadin-dialog input, vaadin-dialog textarea").first()).isVisible();
    Accessibility.requireNoBarriers(page);
    page.keyboard().press("Escape");

    page.locator("#terms-import").click();
    assertThat(page.locator("vaadin-upload")).isVisible();
    Accessibility.requireNoBarriers(page);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void whatIsNotThereHasNoBarriers(ColorScheme colours) {
    Page page = workbench.open("project/9999", in(colours));
    assertThat(page.locator("h1")).isVisible();
    Accessibility.requireNoBarriers(page);
  }

  private static NewContextOptions in(ColorScheme colours) {
    return new NewContextOptions().setLocale("en").setColorScheme(colours);
  }
}
