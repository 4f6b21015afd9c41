package dev.stele.workbench.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.project.store.NoSuchProjectException;

/** Which project an address such as {@code project/7/report} speaks of. */
public final class ProjectRoute {

  private ProjectRoute() {}

  /**
   * Opens the project of the parameter {@code id}.
   *
   * @throws NotFoundException when there is none
   */
  public static Project open(BeforeEnterEvent event, Projects projects) {
    String id = event.getRouteParameters().get("id").orElse("");
    try {
      return projects.open(Long.parseLong(id));
    } catch (NumberFormatException | NoSuchProjectException e) {
      throw new NotFoundException("there is no project " + id);
    }
  }
}
