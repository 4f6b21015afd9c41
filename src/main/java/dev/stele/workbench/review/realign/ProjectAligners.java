package dev.stele.workbench.review.realign;

import dev.stele.align.Aligner;
import dev.stele.glossary.GlossaryLexicons;
import dev.stele.project.Project;

/** Aligners that know the terms of a project, as they are when one is asked for. Thread-safe. */
public final class ProjectAligners {

  private final GlossaryLexicons lexicons;

  public ProjectAligners(GlossaryLexicons lexicons) {
    this.lexicons = lexicons;
  }

  public Aligner of(Project project) {
    return new Aligner(lexicons.of(project.glossary().now()));
  }
}
