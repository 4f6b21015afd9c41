package dev.stele.workbench.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import java.util.Locale;

/** The header's choice of the language that the workbench itself speaks. */
final class LanguageMenu extends Button {

  private static final long serialVersionUID = 1;

  LanguageMenu() {
    Locale current = UI.getCurrent().getLocale();
    setText(current.getLanguage().toUpperCase(Locale.ROOT));
    setAriaLabel(getTranslation("shell.language") + ": " + current.getDisplayLanguage(current));
    addClassName("stele-pill");
    setId("language");
    ContextMenu menu = new ContextMenu(this);
    menu.setOpenOnClick(true);
    menu.setPosition(ContextMenuPosition.BOTTOM_END);
    for (Locale locale : Messages.LOCALES) {
      MenuItem item = menu.addItem(locale.getDisplayLanguage(locale), e -> choose(locale));
      item.getElement().setAttribute("lang", locale.toLanguageTag());
      item.setCheckable(true);
      item.setChecked(locale.getLanguage().equals(current.getLanguage()));
    }
  }

  /** Screens keep what is being worked on outside their components, so they are built anew. */
  private static void choose(Locale locale) {
    UI ui = UI.getCurrent();
    Preferences.setLanguage(locale);
    ui.getSession().setLocale(locale);
    ui.setLocale(locale);
    Connection.words(ui);
    ui.getPage().executeJs("document.documentElement.lang = $0", locale.toLanguageTag());
    ui.refreshCurrentRoute(true);
  }
}
