package dev.stele.workbench.shell;

import com.vaadin.flow.component.button.Button;

/** The header's way to help. */
final class HelpButton extends Button {

  private static final long serialVersionUID = 1;

  HelpButton(Runnable help) {
    super("?", e -> help.run());
    addClassName("stele-pill");
    setId("help");
    setAriaLabel(getTranslation("shell.help"));
  }
}
