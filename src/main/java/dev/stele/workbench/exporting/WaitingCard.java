package dev.stele.workbench.exporting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.stele.workbench.exporting.Exports.Waiting;

/** An export that is done: fetched here, or dropped. */
public final class WaitingCard extends Div {

  private static final long serialVersionUID = 1;

  /**
   * @param gone called once the file waits no longer
   */
  public WaitingCard(Exports exports, Waiting file, Runnable gone) {
    addClassNames("stele-job", "stele-export-waiting");
    Span name = new Span(file.name());
    name.addClassName("stele-job-title");
    Button drop =
        new Button(
            getTranslation("job.dismiss"),
            e -> {
              exports.drop(file);
              gone.run();
            });
    drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    add(name, new Span(getTranslation("export.waits")), new Fetch(exports, file, gone), drop);
  }
}
