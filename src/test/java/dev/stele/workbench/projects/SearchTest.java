package dev.stele.workbench.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.project.store.ProjectSummary;
import dev.stele.text.Language;
import dev.stele.text.Status;
import dev.stele.text.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SearchTest {

  private static final List<ProjectSummary> PROJECTS =
      List.of(project(1, "Border Treaty", "en", "ru"), project(2, "Рассказ", "ru", "ko"));

  @Test
  void findsByWordsOfTheNameInAnyCase() {
    assertThat(found("treaty BORDER")).containsExactly(1L);
    assertThat(found("рассказ")).containsExactly(2L);
  }

  @Test
  void findsByTheLanguagesName() {
    assertThat(found("korean")).containsExactly(2L);
    assertThat(found("treaty korean")).isEmpty();
  }

  @Test
  void findsAllWithoutAQuery() {
    assertThat(found("  ")).containsExactly(1L, 2L);
  }

  @Test
  void excludedRowsDoNotHoldProgressBack() {
    ProjectSummary project =
        summary(
            3, "x", List.of(), Map.of(Status.ACCEPTED, 2, Status.EXCLUDED, 5, Status.PROPOSED, 1));
    assertThat(Progress.of(project).percent()).isEqualTo(66);
    assertThat(Progress.of(summary(4, "y", List.of(), Map.of())).percent()).isZero();
  }

  private static List<Long> found(String query) {
    return Search.in(PROJECTS, query, Locale.ENGLISH).stream().map(ProjectSummary::id).toList();
  }

  private static ProjectSummary project(long id, String name, String... languages) {
    List<Version> versions =
        List.of(languages).stream().map(tag -> new Version(new Language(tag))).toList();
    return summary(id, name, versions, Map.of());
  }

  private static ProjectSummary summary(
      long id, String name, List<Version> versions, Map<Status, Integer> counts) {
    return new ProjectSummary(id, name, "me", Instant.EPOCH, Instant.EPOCH, versions, counts);
  }
}
