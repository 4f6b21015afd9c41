package dev.stele.workbench.review;

import com.vaadin.flow.component.ComponentEvent;

/** The person wants to export the project. */
final class ExportRequest extends ComponentEvent<ReviewPanel> {

  private static final long serialVersionUID = 1;

  ExportRequest(ReviewPanel source) {
    super(source, true);
  }
}
