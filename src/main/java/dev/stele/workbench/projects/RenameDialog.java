package dev.stele.workbench.projects;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.stele.project.Projects;
import java.util.function.Consumer;

/** Asks for a project's new name. */
final class RenameDialog extends Dialog {

  private static final long serialVersionUID = 1;

  RenameDialog(String name, Consumer<String> renamed) {
    setHeaderTitle(getTranslation("projects.rename.title"));
    setWidth("26rem");
    TextField field = new TextField(getTranslation("import.name"));
    field.setWidthFull();
    field.setMaxLength(Projects.NAME_LENGTH);
    field.setValue(name);
    field.setAutofocus(true);
    field.setAutoselect(true);
    field.setValueChangeMode(ValueChangeMode.EAGER);
    Button save =
        new Button(
            getTranslation("shell.save"),
            e -> {
              renamed.accept(field.getValue().strip());
              close();
            });
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.addClickShortcut(Key.ENTER);
    field.addValueChangeListener(e -> save.setEnabled(!e.getValue().isBlank()));
    add(field);
    getFooter().add(new Button(getTranslation("shell.cancel"), e -> close()), save);
  }
}
