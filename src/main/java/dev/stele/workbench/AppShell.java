package dev.stele.workbench;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;
import dev.stele.workbench.shell.Preferences;

/** The page that everything is shown in: styles, push, and the theme before the first paint. */
@Push
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("/stele/theme.css")
@StyleSheet("/stele/shell.css")
@Viewport("width=device-width, initial-scale=1")
public final class AppShell implements AppShellConfigurator {

  private static final long serialVersionUID = 1;

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addFavIcon("icon", "/stele/icon.svg", "any");
    settings.addMetaTag("color-scheme", "light dark");
    Preferences.Theme theme = Preferences.theme(settings.getRequest());
    settings.addInlineWithContents(
        "document.documentElement.style.colorScheme='" + theme.scheme() + "'",
        com.vaadin.flow.component.page.Inline.Wrapping.JAVASCRIPT);
  }
}
