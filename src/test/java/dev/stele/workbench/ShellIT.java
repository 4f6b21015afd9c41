package dev.stele.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ShellIT {

  @RegisterExtension static final WorkbenchInBrowser workbench = new WorkbenchInBrowser();

  @Test
  void speaksTheLanguageThatIsChosenAndRemembersIt() {
    Page page = workbench.open("");
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Projects");

    page.locator("#language").click();
    page.locator("vaadin-context-menu-item", new Page.LocatorOptions().setHasText("русский"))
        .click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Проекты");

    page.reload();
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Проекты");
    assertThat(page.locator("html")).hasAttribute("lang", "ru");
  }

  @Test
  void turnsDarkAndStaysDark() {
    Page page = workbench.open("");
    page.locator("#theme").click();
    page.locator("vaadin-context-menu-item", new Page.LocatorOptions().setHasText("Dark")).click();
    assertThat(page.locator("body")).hasCSS("background-color", "rgb(21, 24, 27)");

    page.reload();
    assertThat(page.locator("body")).hasCSS("background-color", "rgb(21, 24, 27)");
  }
}
