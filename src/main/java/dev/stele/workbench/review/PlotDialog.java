package dev.stele.workbench.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import dev.stele.project.state.State;
import dev.stele.workbench.plot.AlignmentPlot;
import dev.stele.workbench.shell.Messages;
import java.util.function.IntConsumer;

/** Shows the alignment as plots; a place chosen there is gone to. */
final class PlotDialog extends Dialog {

  private static final long serialVersionUID = 1;

  /**
   * @param go takes the position of a row
   */
  PlotDialog(State state, Messages messages, IntConsumer go) {
    addClassName("stele-plots");
    setHeaderTitle(getTranslation("plot.title"));
    setWidth("min(1180px, 96vw)");
    AlignmentPlot plot = new AlignmentPlot(state.versions(), state.rows(), messages);
    plot.addRowListener(
        event -> {
          close();
          go.accept(event.row());
        });
    add(plot);
    getFooter().add(new Button(getTranslation("shell.close"), e -> close()));
  }
}
