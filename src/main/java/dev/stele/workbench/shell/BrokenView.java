package dev.stele.workbench.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** What is shown in place of a screen that could not be built. */
@ParentLayout(Shell.class)
public final class BrokenView extends Div implements HasErrorParameter<Exception>, Screen {

  private static final long serialVersionUID = 1;

  private final Paragraph words = new Paragraph();

  public BrokenView() {
    addClassName("stele-empty");
    add(
        new H1(getTranslation("shell.broken.title")),
        words,
        new Anchor("", getTranslation("shell.missing.back")));
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    words.setText(Failures.words(parameter.getException(), UI.getCurrent()));
    return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  @Override
  public Optional<String> crumb() {
    return Optional.of(getTranslation("shell.broken.title"));
  }
}
