package dev.stele.workbench.findings;

import dev.stele.check.Checker;
import dev.stele.project.Project;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The findings of all projects that somebody looks at: made for the first who looks, shared with
 * the others, gone with the last. Thread-safe.
 */
public final class FindingsDesk {

  private final Function<Project, Checker> checkers;
  private final Map<Long, Place> places = new HashMap<>();

  private static final class Place {
    private final LiveFindings findings;
    private int readers;

    Place(LiveFindings findings) {
      this.findings = findings;
    }
  }

  /**
   * @param checkers makes a checker for a project as its settings want it at that moment
   */
  public FindingsDesk(Function<Project, Checker> checkers) {
    this.checkers = checkers;
  }

  /** The findings of a project, for somebody who will {@link #leave}. */
  public synchronized LiveFindings join(Project project) {
    Place place =
        places.computeIfAbsent(
            project.id(),
            id -> new Place(new LiveFindings(project, () -> checkers.apply(project))));
    place.readers++;
    return place.findings;
  }

  public synchronized void leave(Project project) {
    Place place = places.get(project.id());
    if (place != null && --place.readers == 0) {
      places.remove(project.id());
      place.findings.close();
    }
  }
}
