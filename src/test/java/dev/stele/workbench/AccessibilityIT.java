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

  private static NewContextOptions in(ColorScheme colours) {
    return new NewContextOptions().setLocale("en").setColorScheme(colours);
  }
}
