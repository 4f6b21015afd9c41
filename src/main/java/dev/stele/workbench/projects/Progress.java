package dev.stele.workbench.projects;

import dev.stele.project.store.ProjectSummary;
import dev.stele.text.Status;

/**
 * How far the review of a project has come; excluded rows need none and do not count.
 *
 * @param accepted the share of rows, 0..1, that people have accepted
 * @param needsReview the share, 0..1, that somebody wants looked at
 */
record Progress(double accepted, double needsReview) {

  static Progress of(ProjectSummary project) {
    int rows = project.rows() - project.count(Status.EXCLUDED);
    return rows == 0
        ? new Progress(0, 0)
        : new Progress(
            (double) project.count(Status.ACCEPTED) / rows,
            (double) project.count(Status.NEEDS_REVIEW) / rows);
  }

  /** The accepted share in whole percent, 100 only when nothing is left. */
  int percent() {
    return (int) Math.floor(accepted * 100 + 1e-9);
  }
}
