package dev.stele.workbench.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLayout;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The frame around every screen: header above, the screen's room below. */
public final class Shell extends Div implements RouterLayout {

  private static final long serialVersionUID = 1;

  private final Nav crumb = new Nav();
  private final Div tools = new Div();
  private final Main room = new Main();
  private @Nullable Screen screen;

  public Shell() {
    addClassName("stele-shell");
    crumb.addClassName("stele-crumb");
    crumb.setAriaLabel(getTranslation("shell.home"));
    tools.addClassName("stele-tools");
    room.addClassName("stele-room");
    Anchor logo = new Anchor("", "Stele");
    logo.addClassName("stele-logo");
    logo.setRouterIgnore(false);
    Header header = new Header(logo, crumb, tools);
    header.addClassName("stele-header");
    header.add(new LanguageMenu(), new ThemeMenu(), new AuthorButton(), new HelpButton(this::help));
    add(header, room);
  }

  @Override
  public void showRouterLayoutContent(HasElement content) {
    room.getElement().removeAllChildren();
    room.getElement().appendChild(content.getElement());
    screen = content instanceof Screen s ? s : null;
    refreshHeader();
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement content) {
    room.getElement().removeAllChildren();
  }

  /** Asks the screen again what the header shows; for a screen whose name has changed. */
  public void refreshHeader() {
    Optional<Screen> shown = Optional.ofNullable(screen);
    showCrumb(shown.flatMap(Screen::crumb));
    tools.removeAll();
    tools.add(shown.map(Screen::tools).orElse(List.<Component>of()));
  }

  private void showCrumb(Optional<String> name) {
    crumb.removeAll();
    String home = getTranslation("shell.home");
    if (name.isEmpty()) {
      crumb.add(current(home));
      return;
    }
    Span slash = new Span("/");
    slash.getElement().setAttribute("aria-hidden", "true");
    crumb.add(new Anchor("", home), slash, current(name.get()));
  }

  private static Span current(String name) {
    Span span = new Span(name);
    span.getElement().setAttribute("aria-current", "page");
    return span;
  }

  private void help() {
    if (screen == null || !screen.showHelp()) {
      Notices.tell(getTranslation("shell.help.text"));
    }
  }
}
