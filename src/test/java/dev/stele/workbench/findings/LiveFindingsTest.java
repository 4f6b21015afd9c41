package dev.stele.workbench.findings;

import static dev.stele.text.Multitexts.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.CheckSettings;
import dev.stele.check.Checker;
import dev.stele.check.Finding;
import dev.stele.check.catalogue.Checks;
import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.text.Annotation;
import dev.stele.text.Category;
import dev.stele.text.Multitexts;
import dev.stele.text.Severity;
import dev.stele.text.Splice;
import dev.stele.text.edit.RowEdits;
import dev.stele.workbench.findings.LiveFindings.Change;
import dev.stele.workbench.findings.LiveFindings.Found;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LiveFindingsTest {

  @TempDir Path data;
  private Projects projects;
  private Project project;
  private LiveFindings findings;
  private Verdicts verdicts;
  private final AtomicInteger looks = new AtomicInteger();
  private final BlockingQueue<Change> changes = new LinkedBlockingQueue<>();

  @BeforeEach
  void open() throws InterruptedException {
    projects = Projects.open(data, Clock.systemUTC());
    project =
        projects.create(
            "Test",
            Multitexts.of(
                row("One.", "Раз.", "하나."), row("Two.", "", "둘."), row("Three.", "", "셋.")),
            List.of(),
            "anna");
    findings = new LiveFindings(project, this::checker);
    // Only of the second look is it known that it begins and ends after this.
    findings.listen(this::tell);
    verdicts = new Verdicts(findings, "anna");
    findings.restart();
    await(change -> change.done() == 1);
  }

  @AfterEach
  void close() {
    findings.close();
    projects.close();
  }

  @Test
  void rowsAreCheckedAsTheyStand() {
    assertThat(findings.of(1)).isEmpty();
    assertThat(findings.of(2)).hasSize(1);
    assertThat(findings.counts().open()).isEqualTo(2);
  }

  @Test
  void aChangeIsFollowed() throws InterruptedException {
    apply(RowEdits.merge(project.multitext(), 0, 2));

    assertThat(findings.of(1)).isEmpty();
    assertThat(findings.of(2)).isEmpty();
    assertThat(findings.counts().open()).isEqualTo(1);
  }

  @Test
  void whatIsDismissedIsNotOpenUntilThatIsUndone() throws InterruptedException {
    apply(
        verdicts
            .dismiss(project.state(), 1, 2, found -> true, Instant.EPOCH, "a heading")
            .orElseThrow());
    assertThat(findings.of(2)).extracting(Found::dismissed).containsExactly(true);
    assertThat(findings.counts().open()).isEqualTo(1);

    project.undo("anna");
    awaitEntry();
    assertThat(findings.of(2)).extracting(Found::dismissed).containsExactly(false);
  }

  @Test
  void allOfAKindAreDismissedInOneStep() throws InterruptedException {
    apply(
        verdicts
            .dismiss(
                project.state(),
                0,
                3,
                found -> found.finding().check().equals("empty"),
                Instant.EPOCH,
                "")
            .orElseThrow());

    assertThat(findings.counts().open()).isZero();
    apply(verdicts.restore(project.state(), 0, 3, dismissal -> true).orElseThrow());
    assertThat(findings.counts().open()).isEqualTo(2);
  }

  @Test
  void thereIsNothingToDismissWhereNothingWasFound() {
    assertThat(verdicts.dismiss(project.state(), 0, 1, found -> true, Instant.EPOCH, "")).isEmpty();
  }

  @Test
  void anErrorIsKeptWithTheRow() throws InterruptedException {
    Annotation error = new Annotation(1, Category.ACCURACY, Severity.MAJOR, "omitted");

    apply(Verdicts.err(project.state(), 1, error));

    assertThat(project.state().row(1).annotations()).containsExactly(error);
  }

  @Test
  void theNextFindingIsFoundInBothDirections() {
    assertThat(findings.next(project.state(), 0, 1, this::any)).hasValue(1);
    assertThat(findings.next(project.state(), 2, -1, this::any)).hasValue(1);
    assertThat(findings.next(project.state(), 2, 1, this::any)).isEmpty();
  }

  private boolean any(Finding finding) {
    return true;
  }

  private void tell(Change change) {
    if (looks.get() == 2) {
      changes.add(change);
    }
  }

  private Checker checker() {
    looks.incrementAndGet();
    return new Checker(
        project.versions(),
        Checks.of(CheckSettings.DEFAULT).stream()
            .filter(check -> check.name().equals("empty"))
            .toList(),
        CheckSettings.DEFAULT);
  }

  private void apply(Splice splice) throws InterruptedException {
    project.apply(splice, "anna");
    awaitEntry();
  }

  private void awaitEntry() throws InterruptedException {
    await(change -> !change.rows().isEmpty());
  }

  private void await(Predicate<Change> wanted) throws InterruptedException {
    Change change;
    do {
      change = changes.poll(1, TimeUnit.MINUTES);
      assertThat(change).as("a change within a minute").isNotNull();
    } while (!wanted.test(change));
  }
}
