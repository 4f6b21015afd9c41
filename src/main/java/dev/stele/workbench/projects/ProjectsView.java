package dev.stele.workbench.projects;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import dev.stele.workbench.shell.Screen;
import dev.stele.workbench.shell.Shell;
import java.util.Optional;

/** The list of projects. */
@Route(value = "", layout = Shell.class)
final class ProjectsView extends Div implements Screen {

  private static final long serialVersionUID = 1;

  ProjectsView() {
    add(new H1(getTranslation("shell.home")));
  }

  @Override
  public Optional<String> crumb() {
    return Optional.empty();
  }
}
