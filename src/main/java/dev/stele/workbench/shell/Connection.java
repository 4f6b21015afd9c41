package dev.stele.workbench.shell;

import com.vaadin.flow.component.UI;

/** What a page says of its connection to the server, in the language of its reader. */
final class Connection {

  private Connection() {}

  static void words(UI ui) {
    ui.getReconnectDialogConfiguration().setDialogText(ui.getTranslation("shell.offline"));
    ui.getReconnectDialogConfiguration()
        .setDialogTextGaveUp(ui.getTranslation("shell.offline.long"));
    ui.getPage()
        .executeJs(
            "const said = window.Vaadin?.connectionIndicator; if (said) said.onlineText = $0",
            ui.getTranslation("shell.online"));
  }
}
