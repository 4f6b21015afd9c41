package dev.stele.workbench.projects;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.stele.project.store.ProjectSummary;

/** Asks before a project is deleted for good, and says what is lost with it. */
final class DeleteDialog extends ConfirmDialog {

  private static final long serialVersionUID = 1;

  DeleteDialog(ProjectSummary project, Runnable delete) {
    setHeader(getTranslation("projects.delete.title", project.name()));
    setText(getTranslation("projects.delete.text", project.rows()));
    setCancelable(true);
    setCancelText(getTranslation("shell.cancel"));
    setConfirmText(getTranslation("projects.delete"));
    setConfirmButtonTheme("error primary");
    addConfirmListener(e -> delete.run());
  }
}
