package dev.stele.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

final class ImportIT {

  @RegisterExtension static final WorkbenchInBrowser workbench = new WorkbenchInBrowser();

  private static final String ENGLISH =
      "The harbour was quiet. A boat came in before noon, and nobody saw who was in it.\n";
  private static final String REPORT =
      "The committee met on Tuesday to discuss the new library. Several members thought that the"
          + " building was too small, while others wanted to keep the money for books. In the end"
          + " they agreed to ask the people of the town what they would like to have.";

  private static final String RUSSIAN =
      "В гавани было тихо. До полудня пришла лодка, и никто не видел, кто в ней был.\n";
  private static final String KOREAN = "항구는 조용했다. 정오가 되기 전에 배 한 척이 들어왔는데, 누가 타고 있었는지 아무도 보지 못했다.\n";

  @Test
  void alignsThreeFilesAndOpensTheReview() {
    Page page = workbench.open("new");
    add(page, text("harbour.en.txt", ENGLISH), text("harbour.ru.txt", RUSSIAN));
    add(page, text("harbour.ko.txt", KOREAN));
    assertThat(files(page)).hasCount(3);
    assertThat(files(page).nth(1)).containsText("В гавани было тихо.");
    assertThat(language(page, 2)).hasValue("Korean (ko)");
    assertThat(name(page)).hasValue("harbour");

    align(page).click();

    page.waitForURL(Pattern.compile("/project/\\d+"));
    page.navigate(workbench.address().toString());
    assertThat(page.locator(".stele-project h2").getByText("harbour")).isVisible();
  }

  @Test
  void keepsTheRowsOfAnAlignedFileOrAlignsThemAnew() {
    Page page = workbench.open("new");
    String table = "en\tru\nThe harbour was quiet.\tВ гавани было тихо.\nA boat.\tЛодка.\n";
    page.locator("#files input[type=file]").setInputFiles(text("pier.tsv", table));
    assertThat(files(page)).hasCount(2);
    Locator preview = page.locator(".stele-rows-preview");
    assertThat(preview.locator("tr").nth(2)).containsText("Лодка.");
    page.getByText("Keep the 2 rows").click();
    assertThat(preview).hasCount(0);
    assertThat(align(page)).hasText("Align");
    page.getByText("Keep the 2 rows").click();
    assertThat(align(page)).hasText("Import");
    align(page).click();
    page.waitForURL(Pattern.compile("/project/\\d+"));
  }

  @Test
  void showsWhatAWebPageHasBesidesItsText() {
    Page page = workbench.open("new");
    String html = "<html><body><nav><p>Home and news</p></nav><p>" + REPORT + "</p></body></html>";
    add(page, new FilePayload("report.en.html", "text/html", html.getBytes(UTF_8)));
    assertThat(files(page).first()).containsText("outside the main text that were left out: 1");
    page.getByText("Keep everything on the page").click();
    assertThat(files(page).first()).containsText("Home and news");
  }

  @Test
  void readsAnOldEncodingAndLetsAnotherBeChosen() {
    Page page = workbench.open("new");
    FilePayload old =
        new FilePayload("ru.txt", "text/plain", RUSSIAN.getBytes(Charset.forName("windows-1251")));
    add(page, old);
    assertThat(files(page).first()).containsText("В гавани было тихо.");
    assertThat(files(page).first()).containsText("windows-1251");
  }

  @Test
  void saysWhatIsWrongAndAlignsOnlyWhenItIsPutRight() {
    Page page = workbench.open("new");
    add(page, text("a.en.txt", ENGLISH.repeat(5)));
    assertThat(page.getByText("Add at least one more version")).isVisible();
    add(page, text("empty.txt", " \n"));
    assertThat(files(page).nth(1)).containsText("“empty.txt” has no text");
    remove(page, "empty.txt");
    add(page, new FilePayload("noise.txt", "text/plain", new byte[] {0, 1, 2, 0, 5, 0, 0, 7, 0}));
    assertThat(files(page).nth(1)).containsText("“noise.txt” is not text");
    remove(page, "noise.txt");
    add(page, text("other.en.txt", ENGLISH));
    assertThat(files(page).nth(1)).containsText("English is taken by “a.en.txt” already");
    assertThat(align(page)).isDisabled();
    remove(page, "other.en.txt");
    add(page, text("long.ru.txt", RUSSIAN.repeat(60)));
    assertThat(files(page).nth(1)).containsText("12 times as long as “a.en.txt”");
    name(page).fill("Harbour");
    assertThat(align(page)).isEnabled();
  }

  @Test
  void objectsToALabelThatIsPlainlyWrong() {
    Page page = workbench.open("new");
    add(page, text("report.ru.txt", REPORT));
    assertThat(files(page).first()).containsText("This looks like English, not Russian");
  }

  @Test
  void keepsTheDraftWhenTheLanguageIsSwitched() {
    Page page = workbench.open("new");
    add(page, text("harbour.en.txt", ENGLISH));
    assertThat(files(page)).hasCount(1);
    page.locator("#language").click();
    page.locator("vaadin-context-menu-item", new Page.LocatorOptions().setHasText("한국어")).click();
    assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("새 프로젝트");
    assertThat(files(page)).hasCount(1);
  }

  @Test
  void goesOnWithoutThePageAndCanBeCancelledFromTheList() {
    Page page = workbench.open("new");
    add(page, text("long.en.txt", numbered("Boat %d came in, and nobody saw who was in it.")));
    add(page, text("long.ru.txt", numbered("Пришла лодка %d, и никто не видел, кто в ней был.")));
    align(page).click();
    assertThat(page.locator(".stele-job")).isVisible();

    page.navigate(workbench.address().toString());
    assertThat(page.locator(".stele-job")).containsText("long");
    page.locator(".stele-job vaadin-button").click();
    assertThat(page.locator(".stele-job")).hasCount(0);
    assertThat(page.locator(".stele-project h2").getByText("long")).hasCount(0);
  }

  @Test
  void refusesAFileThatIsTooLargeBeforeItIsSent(@TempDir Path folder) throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(100L << 20);
    }
    Page page = workbench.open("new");
    page.locator("#files input[type=file]").setInputFiles(large);
    assertThat(page.locator(".stele-notice > span"))
        .containsText("large.txt: is larger than 50 MB");
    assertThat(files(page)).hasCount(0);
  }

  private static String numbered(String sentence) {
    return IntStream.range(0, 6_000)
        .mapToObj(sentence::formatted)
        .collect(Collectors.joining("\n\n"));
  }

  private static FilePayload text(String name, String content) {
    return new FilePayload(name, "text/plain", content.getBytes(UTF_8));
  }

  private static void add(Page page, FilePayload... added) {
    int before = files(page).count();
    page.locator("#files input[type=file]").setInputFiles(added);
    assertThat(files(page)).hasCount(before + added.length);
  }

  private static void remove(Page page, String name) {
    int before = files(page).count();
    page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Remove “" + name + "”"))
        .click();
    assertThat(files(page)).hasCount(before - 1);
  }

  private static Locator files(Page page) {
    return page.locator(".stele-file");
  }

  private static Locator language(Page page, int file) {
    return files(page).nth(file).locator("vaadin-combo-box input");
  }

  private static Locator name(Page page) {
    return page.getByRole(AriaRole.TEXTBOX, new GetByRoleOptions().setName("Name of the project"));
  }

  private static Locator align(Page page) {
    return page.locator("#align");
  }
}
