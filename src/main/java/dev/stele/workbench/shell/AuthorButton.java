package dev.stele.workbench.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;

/** Shows and changes the name under which a person's changes are kept. */
final class AuthorButton extends Button {

  private static final long serialVersionUID = 1;

  private final TextField name = new TextField(getTranslation("shell.author.name"));

  AuthorButton() {
    addClassName("stele-pill");
    setId("author");
    Popover popover = new Popover();
    popover.setTarget(this);
    popover.setModal(true);
    popover.setAutofocus(true);
    popover.setAriaLabel(getTranslation("shell.author"));
    name.setWidthFull();
    Button save = new Button(getTranslation("shell.save"));
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.addClickListener(
        e -> {
          Preferences.setAuthor(name.getValue());
          popover.close();
          // Screens work under a name from their beginning, so they begin anew.
          UI.getCurrent().refreshCurrentRoute(true);
        });
    Paragraph note = new Paragraph(getTranslation("shell.author.note"));
    note.addClassName("stele-note");
    Div form = new Div(name, note, save);
    form.addClassName("stele-form");
    popover.add(form);
    show();
  }

  private void show() {
    String author = Preferences.author();
    name.setValue(author);
    setText(author.substring(0, author.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT));
    setAriaLabel(getTranslation("shell.author") + ": " + author);
    setTooltipText(author);
  }
}
