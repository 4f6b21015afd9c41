package dev.stele.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Takes pictures of the screens, to be looked at: into {@code target/screenshots}, or, with {@code
 * -Dstele.pictures=docs/images}, anew into the documentation.
 */
final class PicturesIT {

  @RegisterExtension static final WorkbenchInBrowser workbench = new WorkbenchInBrowser();

  private static final Path FOLDER =
      Path.of(System.getProperty("stele.pictures", "target/screenshots"));

  /** So that the pictures show a review under way. */
  @BeforeAll
  static void reviewsTheFirstRows() {
    Page page = review(in("en", ColorScheme.LIGHT, 1440, 900));
    page.keyboard().press("Home");
    for (String key : "aaaaaaraaa".split("")) {
      page.keyboard().press(key);
    }
    page.locator("#rows:not([aria-busy])").waitFor();
  }

  @ParameterizedTest
  @CsvSource({
    "en, LIGHT, 1440, 900",
    "en, DARK, 1440, 900",
    "ru, LIGHT, 1280, 800",
    "ko, DARK, 1280, 800"
  })
  void picturesTheList(String language, ColorScheme colours, int width, int height) {
    Page page = workbench.open("", in(language, colours, width, height));
    assertThat(page.locator(".stele-project")).hasCount(3);
    assertThat(page.locator(".stele-job")).hasCount(0);
    picture(page, "projects", language, colours);
  }

  @ParameterizedTest
  @CsvSource({"en, LIGHT, 1440, 900", "ru, DARK, 1280, 800", "ko, LIGHT, 1280, 800"})
  void picturesTheImport(String language, ColorScheme colours, int width, int height) {
    Page page = workbench.open("new", in(language, colours, width, height));
    page.locator("#files input[type=file]")
        .setInputFiles(
            new FilePayload[] {
              file("harbour.en.txt", "The harbour was quiet. A boat came in before noon."),
              file("harbour.ru.txt", "В гавани было тихо. До полудня пришла лодка."),
              file("copy.en.txt", "The harbour was quiet.")
            });
    assertThat(page.locator(".stele-file")).hasCount(3);
    picture(page, "import", language, colours);
  }

  @ParameterizedTest
  @CsvSource({"en, LIGHT, 1440, 900", "ru, DARK, 1280, 800", "ko, LIGHT, 1280, 800"})
  void picturesTheExport(String language, ColorScheme colours, int width, int height) {
    Page page = workbench.open("", in(language, colours, width, height));
    page.locator(".stele-project-menu").first().click();
    page.locator("vaadin-context-menu-item").nth(1).click();
    assertThat(page.locator("#download")).isVisible();
    picture(page, "export", language, colours);
  }

  @ParameterizedTest
  @CsvSource({
    "en, LIGHT, 1440, 900",
    "en, DARK, 1440, 900",
    "ru, LIGHT, 1280, 800",
    "ru, DARK, 1440, 900",
    "ko, LIGHT, 1440, 900",
    "ko, DARK, 1280, 800"
  })
  void picturesTheReview(String language, ColorScheme colours, int width, int height) {
    Page page = review(in(language, colours, width, height));
    page.keyboard().press("Home");
    for (int i = 0; i < 7; i++) {
      page.keyboard().press("ArrowDown");
    }
    page.locator("#rows:not([aria-busy])").waitFor();
    assertThat(page.locator("#inspector-panel h2")).containsText("7");
    assertThat(page.locator("#inspector-panel .words")).not().hasCount(0);
    picture(page, "review", language, colours);
  }

  private static Page review(NewContextOptions options) {
    Page page = workbench.open("", options);
    assertThat(page.locator(".stele-project")).hasCount(3);
    assertThat(page.locator(".stele-job")).hasCount(0);
    page.locator(".stele-project h2").getByText("A treaty in three languages").click();
    page.locator("stele-review[data-ready]").waitFor();
    return page;
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private static NewContextOptions in(String language, ColorScheme colours, int w, int h) {
    return new NewContextOptions()
        .setLocale(language)
        .setColorScheme(colours)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setViewportSize(w, h);
  }

  private static void picture(Page page, String screen, String language, ColorScheme colours) {
    page.addStyleTag(
        new Page.AddStyleTagOptions()
            .setContent(".v-loading-indicator { visibility: hidden !important }"));
    String name = screen + "-" + language + "-" + colours.name().toLowerCase(Locale.ROOT);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setPath(FOLDER.resolve(name + ".png")));
  }
}
