package dev.stele.workbench.plot;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.internal.JacksonUtils;
import dev.stele.text.Row;
import dev.stele.text.Version;
import dev.stele.workbench.shell.Messages;
import java.util.List;
import java.util.Map;

/**
 * The dot plots of a text, one for each pair of its versions, drawn by {@code
 * frontend/plot/stele-plot.js}. What is drawn is listed as text beneath, too.
 */
@Tag("stele-plot")
@StyleSheet("/stele/plot/plot.css")
public final class AlignmentPlot extends Component {

  private static final long serialVersionUID = 1;

  private final transient List<Version> versions;
  private final transient List<PlotPath> paths;
  private final transient Messages messages;

  public AlignmentPlot(List<Version> versions, List<Row> rows, Messages messages) {
    this.versions = versions;
    this.paths = PlotPath.of(rows, versions.size());
    this.messages = messages;
  }

  /** Somebody has chosen a place: the row, counted from 0, that stands there. */
  @DomEvent("stele-row")
  public static final class RowEvent extends ComponentEvent<AlignmentPlot> {

    private static final long serialVersionUID = 1;

    private final int row;

    public RowEvent(AlignmentPlot source, boolean fromClient, @EventData("event.detail") int row) {
      super(source, fromClient);
      this.row = row;
    }

    public int row() {
      return row;
    }
  }

  public void addRowListener(ComponentEventListener<RowEvent> listener) {
    addListener(RowEvent.class, listener);
  }

  private record Named(String tag, String name) {}

  private record Drawing(
      List<Named> versions, List<PlotPath> paths, String locale, Map<String, String> labels) {}

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    event.getUI().getPage().addJsModule("/stele/plot/stele-plot.js");
    Drawing drawing =
        new Drawing(
            versions.stream()
                .map(v -> new Named(v.language().tag(), v.language().displayName(getLocale())))
                .toList(),
            paths,
            getLocale().toLanguageTag(),
            messages.patterns("plot.", getLocale()));
    getElement()
        .executeJs(
            "customElements.whenDefined('stele-plot').then(() => this.show($0))",
            JacksonUtils.getMapper().valueToTree(drawing));
  }
}
