package dev.stele.workbench.projects;

import dev.stele.workbench.jobs.Job;

/** Makes the projects that a first start brings along. */
public interface SampleProjects {

  /** Makes them again, also those that somebody has deleted. */
  Job makeAgain();
}
