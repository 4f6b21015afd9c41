package dev.stele.workbench.review.sight;

import dev.stele.project.Project;
import dev.stele.project.state.Entry;
import dev.stele.text.Row;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rows that a person has changed, by what they have not taken back; kept up with the journal.
 */
final class Changed implements Predicate<Row> {

  private final String person;
  private final Set<Long> ids;

  private Changed(String person, Set<Long> ids) {
    this.person = person;
    this.ids = ids;
  }

  static Changed byNobody() {
    return new Changed("", Set.of());
  }

  static Changed by(Filter filter, Project project) {
    return new Changed(
        filter.changedBy(), new HashSet<>(project.history().rowsChangedBy(filter.changedBy())));
  }

  /** A row that was changed a moment ago is shown, also where that took an older change back. */
  void heard(Entry entry) {
    if (entry.author().equals(person)) {
      entry.splice().inserted().forEach(row -> ids.add(row.id()));
    }
  }

  @Override
  public boolean test(Row row) {
    return ids.contains(row.id());
  }
}
