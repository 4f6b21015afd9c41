package dev.stele.workbench.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stele.workbench.WorkbenchInBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the checks have found, and what people say of it, on the story with its omissions. */
final class ReviewFindingsIT {

  private static final String STORY = "A short story with dialogue";

  @RegisterExtension static final WorkbenchInBrowser workbench = new WorkbenchInBrowser();

  private ReviewPage review;
  private Locator panel;

  @BeforeEach
  void open() {
    review = ReviewPage.open(workbench, STORY);
    panel = review.page.locator("#inspector-panel");
    assertThat(review.page.locator("#rows .marks .found").first()).isVisible();
  }

  @Test
  void aFindingIsReachedByKeyAndItsEvidenceStandsOut() {
    review.press("f");

    assertThat(panel.locator(".findings .current")).isVisible();
    review.page.waitForFunction("() => CSS.highlights.get('stele-evidence')?.size > 0");
    assertThat(review.current().locator(".marks .found")).isVisible();
  }

  @Test
  void keysServeARussianAndAKoreanLayout() {
    review.pressLayout("а", "KeyF", false);
    assertThat(panel.locator(".findings .current")).isVisible();
    review.pressLayout("ㅑ", "KeyI", false);
    assertThat(review.page.locator("#dismiss-reason")).isFocused();
  }

  @Test
  void whatIsDismissedIsGoneFromTheRowAndComesBackByUndo() {
    int open = open(review.page);
    review.press("f");
    assertThat(panel.locator(".findings .current")).isVisible();
    int here = panel.locator(".findings > li:not(.dismissed)").count();
    review.press("i");
    review.page.locator("#dismiss-reason").fill("meant so");
    review.press("Enter").settled();

    assertThat(panel.locator("details summary")).isVisible();
    assertThat(panel.locator(".findings > li:not(.dismissed)")).hasCount(here - 1);
    assertThat(review.page.locator("#tab-findings em")).hasText(String.valueOf(open - 1));

    review.press("Control+z").settled();
    assertThat(review.page.locator("#tab-findings em")).hasText(String.valueOf(open));
  }

  @Test
  void allFindingsOfAKindAreDismissedInOneStep() {
    review.press("f", "f");
    review.press("i");
    review.page.locator("#dismiss-all").check();
    review.page.locator("#verdict-go").click();
    review.settled();

    assertThat(panel.locator(".kinds [aria-label^='Take']").first()).isVisible();
    review.press("Control+z").settled();
    assertThat(panel.locator(".kinds [aria-label^='Take']")).hasCount(0);
  }

  @Test
  void aFindingBecomesAnErrorByAPersonsDecision() {
    review.press("f", "e");
    review.page.locator("#error-severity").selectOption("CRITICAL");
    review.page.locator("#verdict-go").click();
    review.settled();

    assertThat(panel.locator(".errors .critical")).isVisible();
    assertThat(review.current().locator(".marks .errors")).isVisible();
    review.press("Control+z").settled();
    assertThat(panel.locator(".errors .critical")).hasCount(0);
  }

  @Test
  void theFilterShowsTheRowsWithFindings() {
    review.page.locator("#filter-found").click();

    assertThat(review.rows().first().locator(".marks .found")).isVisible();
    review.page.locator("#filter-all").click();
  }

  @Test
  void aCheckThatIsSwitchedOffFindsNothing() {
    review.press("f");
    withoutTheTour();
    review.page.locator("#checks-settings").click();
    review.page.locator("#check-empty input").uncheck();
    review.page.locator("#checks-save").click();

    assertThat(panel.locator(".kinds .kind", new Locator.LocatorOptions().setHasText("Empty cell")))
        .hasCount(0);
    review.page.locator("#checks-settings").click();
    review.page.locator("#check-empty input").check();
    review.page.locator("#checks-save").click();
    assertThat(panel.locator(".kinds .kind", new Locator.LocatorOptions().setHasText("Empty cell")))
        .hasCount(1);
  }

  /** What is offered at first lies over the end of a long list. */
  private void withoutTheTour() {
    Locator no = review.page.locator("#tour-no");
    if (no.count() > 0) {
      no.click();
    }
  }

  private static int open(Page page) {
    return Integer.parseInt(page.locator("#tab-findings em").innerText());
  }
}
