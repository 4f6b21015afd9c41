package dev.stele.workbench.exporting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadEvent;
import dev.stele.exchange.Bundle;
import dev.stele.exchange.Colophon;
import dev.stele.exchange.NamedFile;
import dev.stele.exchange.select.Selection;
import dev.stele.exchange.select.Selection.Which;
import dev.stele.project.Project;
import dev.stele.text.Multitext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Asks what is to be exported of a project, and hands the file to the browser. */
public final class ExportDialog extends Dialog {

  private static final long serialVersionUID = 1;

  private final transient Project project;
  private final transient Instant date;
  private final RadioButtonGroup<Choice> format = new RadioButtonGroup<>();
  private final RadioButtonGroup<Which> rows = new RadioButtonGroup<>();
  private final NumberField least = new NumberField();
  private final Checkbox excluded = new Checkbox();
  private final Paragraph count = new Paragraph();
  private final Anchor download = new Anchor();

  /**
   * @param date the project's last change, which the file names
   */
  public ExportDialog(Project project, Instant date) {
    this.project = project;
    this.date = date;
    addClassName("stele-export");
    setHeaderTitle(getTranslation("export.title", project.name()));
    format.setLabel(getTranslation("export.format"));
    format.setItems(Choice.all());
    format.setItemLabelGenerator(choice -> getTranslation(choice.key()));
    format.setValue(Choice.all().getFirst());
    format.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    Div form = new Div(format, rows(), count);
    form.addClassName("stele-export-form");
    add(form);
    Button cancel = new Button(getTranslation("shell.cancel"), e -> close());
    getFooter().add(cancel, download());
    showCount();
  }

  private Div rows() {
    rows.setLabel(getTranslation("export.rows"));
    rows.setItems(Which.values());
    rows.setItemLabelGenerator(which -> getTranslation("export.rows." + which));
    rows.setValue(Which.ALL);
    rows.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    least.setAriaLabel(getTranslation("export.least"));
    least.setMin(0);
    least.setMax(1);
    least.setStep(0.05);
    least.setStepButtonsVisible(true);
    least.setValue(0.9);
    least.setValueChangeMode(ValueChangeMode.EAGER);
    least.setVisible(false);
    excluded.setLabel(getTranslation("export.excluded"));
    rows.addValueChangeListener(e -> showCount());
    least.addValueChangeListener(e -> showCount());
    excluded.addValueChangeListener(e -> showCount());
    Div column = new Div(rows, least, excluded);
    column.addClassName("stele-export-rows");
    return column;
  }

  private Anchor download() {
    Button button = new Button(getTranslation("export.download"));
    button.setId("download");
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    download.getElement().setAttribute("download", true);
    download.getElement().setAttribute("tabindex", "-1");
    download.setHref(this::write);
    download.add(button);
    return download;
  }

  private void showCount() {
    least.setVisible(rows.getValue() == Which.CONFIDENT);
    Multitext all = project.multitext();
    int taken = selection().of(all).rows().size();
    count.setText(getTranslation("export.count", taken, all.rows().size()));
    count.addClassName("stele-note");
  }

  private Selection selection() {
    double from = Objects.requireNonNullElse(least.getValue(), 0.0);
    return new Selection(rows.getValue(), from, excluded.getValue(), true, List.of());
  }

  private void write(DownloadEvent event) throws IOException {
    Choice choice;
    Multitext text;
    event.getSession().lock();
    try {
      choice = format.getValue();
      text = selection().of(project.multitext());
    } finally {
      event.getSession().unlock();
    }
    String stem = FileName.of(project.name());
    List<NamedFile> files =
        choice.export().files(text, new Colophon(project.name(), project.key(), date), stem);
    boolean one = files.size() == 1;
    event.setFileName(one ? files.getFirst().name() : stem + ".zip");
    event.setContentType(one ? choice.export().format().mediaType() : "application/zip");
    try (OutputStream out = new BufferedOutputStream(event.getOutputStream())) {
      if (one) {
        files.getFirst().content().writeTo(out);
      } else {
        Bundle.write(files, out);
      }
    }
  }
}
