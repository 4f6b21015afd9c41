package dev.stele.workbench.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** What an address shows that leads nowhere. */
@ParentLayout(Shell.class)
public final class MissingView extends Div implements HasErrorParameter<NotFoundException>, Screen {

  private static final long serialVersionUID = 1;

  public MissingView() {
    addClassName("stele-empty");
    add(
        new H1(getTranslation("shell.missing.title")),
        new Paragraph(getTranslation("shell.missing.text")),
        new Anchor("", getTranslation("shell.missing.back")));
  }

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
    return HttpServletResponse.SC_NOT_FOUND;
  }

  @Override
  public Optional<String> crumb() {
    return Optional.of(getTranslation("shell.missing.title"));
  }
}
