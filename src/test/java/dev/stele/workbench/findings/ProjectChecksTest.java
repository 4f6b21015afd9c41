package dev.stele.workbench.findings;

import static dev.stele.text.Multitexts.row;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.check.CheckSettings;
import dev.stele.check.report.Weights;
import dev.stele.glossary.Concept;
import dev.stele.glossary.ConceptSplice;
import dev.stele.glossary.GlossaryLexicons;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.text.Language;
import dev.stele.text.Multitexts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectChecksTest {

  private static final Concept TREATY =
      Concept.of(
          new GlossaryTerm(Language.ENGLISH, "treaty"),
          new GlossaryTerm(Language.RUSSIAN, "договор"));

  @TempDir Path data;
  private final ProjectChecks checks = new ProjectChecks(new GlossaryLexicons());
  private Projects projects;
  private Project project;

  @BeforeEach
  void open() {
    projects = Projects.open(data, Clock.systemUTC());
    project = projects.create("Test", Multitexts.of(row("One.", "Раз.", "하나.")), List.of(), "anna");
  }

  @AfterEach
  void close() {
    checks.close();
    projects.close();
  }

  @Test
  void checksKnowTheTermsOfTheProjectAsTheyAreNow() {
    checks.choose(project, new CheckSettings(1, Map.of()));
    project.glossary().change(new ConceptSplice(0, List.of(), List.of(TREATY)), "anna");

    assertThat(checks.settings(project).source()).isEqualTo(1);
    assertThat(checks.settings(project).glossary().concepts()).containsExactly(TREATY);

    checks.choose(project, checks.settings(project));
    project.glossary().undo("anna");
    assertThat(checks.settings(project).glossary().isEmpty()).isTrue();
  }

  @Test
  void keepsWhatErrorsCostUntilItIsChangedAgain() {
    assertThat(checks.weights(project)).isEqualTo(Weights.MQM);

    checks.weigh(project, new Weights(0, 2, 7.5, 30));

    try (ProjectChecks others = new ProjectChecks(new GlossaryLexicons())) {
      assertThat(others.weights(project)).isEqualTo(new Weights(0, 2, 7.5, 30));
    }
  }

  @Test
  void otherTermsCheckEverythingAgain() throws InterruptedException {
    LiveFindings findings = checks.join(project);
    BlockingQueue<LiveFindings.Change> changes = new LinkedBlockingQueue<>();
    awaitWhole(findings, changes);
    findings.listen(changes::add);

    project.glossary().change(new ConceptSplice(0, List.of(), List.of(TREATY)), "anna");

    assertThat(changes.poll(30, TimeUnit.SECONDS)).isNotNull();
    checks.leave(project);
  }

  private static void awaitWhole(LiveFindings findings, BlockingQueue<LiveFindings.Change> changes)
      throws InterruptedException {
    try (var heard = findings.listen(changes::add)) {
      findings.restart();
      while (changes.take().done() < 1) {}
    }
  }
}
