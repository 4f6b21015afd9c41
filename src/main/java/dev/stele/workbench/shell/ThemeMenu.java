package dev.stele.workbench.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import dev.stele.workbench.shell.Preferences.Theme;

/** The header's choice between light and dark. */
final class ThemeMenu extends Button {

  private static final long serialVersionUID = 1;

  ThemeMenu() {
    super("◐");
    addClassName("stele-pill");
    setId("theme");
    setAriaLabel(getTranslation("shell.theme"));
    ContextMenu menu = new ContextMenu(this);
    menu.setOpenOnClick(true);
    menu.setPosition(ContextMenuPosition.BOTTOM_END);
    Theme current = Preferences.theme();
    for (Theme theme : Theme.values()) {
      MenuItem item = menu.addItem(getTranslation("shell.theme." + theme));
      item.setCheckable(true);
      item.setChecked(theme == current);
      item.addClickListener(
          e -> {
            choose(theme);
            menu.getItems().forEach(other -> other.setChecked(other == item));
          });
    }
  }

  private static void choose(Theme theme) {
    Preferences.setTheme(theme);
    UI.getCurrent()
        .getPage()
        .executeJs("document.documentElement.style.colorScheme = $0", theme.scheme());
  }
}
