package dev.stele.workbench.projects;

import dev.stele.project.store.ProjectSummary;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds projects by the words of their names and languages. */
final class Search {

  private Search() {}

  /** The projects that have every word of {@code query} somewhere, in their order. */
  static List<ProjectSummary> in(List<ProjectSummary> projects, String query, Locale reader) {
    List<String> words = List.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    return projects.stream()
        .filter(project -> words.stream().allMatch(haystack(project, reader)::contains))
        .toList();
  }

  private static String haystack(ProjectSummary project, Locale reader) {
    Stream<String> languages =
        project.versions().stream()
            .map(v -> v.language().tag() + " " + v.language().displayName(reader));
    return (project.name() + " " + String.join(" ", languages.toList())).toLowerCase(Locale.ROOT);
  }
}
