package dev.stele.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class ProjectsIT {

  @RegisterExtension static final WorkbenchInBrowser workbench = new WorkbenchInBrowser();

  @Test
  void showsTheSamplesOfAFirstStart() {
    Page page = list();
    assertThat(page.locator(".stele-project h2"))
        .hasText(
            new String[] {
              "A draft treaty, with mistakes to find",
              "A treaty in three languages",
              "A short story with dialogue"
            });
    assertThat(page.locator(".stele-project").first()).containsText("English · Russian · Korean");
  }

  @Test
  void renamesAProject() {
    Page page = list();
    menu(page, "A short story with dialogue", "Rename…");
    page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Name of the project"))
        .fill("Рассказ «Почта»");
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save")).click();
    assertThat(page.locator(".stele-project h2").getByText("Рассказ «Почта»")).isVisible();
    menu(page, "Рассказ «Почта»", "Rename…");
    page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Name of the project"))
        .fill("A short story with dialogue");
    page.keyboard().press("Enter");
    assertThat(page.locator(".stele-project h2").getByText("A short story")).isVisible();
  }

  @Test
  void asksBeforeItDeletesAndDoesNotBringASampleBack() {
    Page page = list();
    assertThat(page.locator(".stele-project")).hasCount(3);
    menu(page, "A short story with dialogue", "Delete…");
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Delete…").setExact(true))
        .click();
    assertThat(page.locator(".stele-project")).hasCount(2);

    workbench.restart();
    page = list();
    assertThat(page.locator(".stele-project h2"))
        .hasText(
            new String[] {"A draft treaty, with mistakes to find", "A treaty in three languages"});
  }

  /** The list once the samples are made. */
  private static Page list() {
    Page page = workbench.open("");
    assertThat(page.locator(".stele-project").first()).isVisible();
    assertThat(page.locator(".stele-job")).hasCount(0);
    return page;
  }

  private static void menu(Page page, String project, String action) {
    page.getByRole(
            AriaRole.BUTTON, new GetByRoleOptions().setName("What to do with “" + project + "”"))
        .click();
    page.locator("vaadin-context-menu-item", new Page.LocatorOptions().setHasText(action)).click();
  }
}
