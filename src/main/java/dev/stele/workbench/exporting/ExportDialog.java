package dev.stele.workbench.exporting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import dev.stele.exchange.Bundle;
import dev.stele.exchange.Colophon;
import dev.stele.exchange.Export;
import dev.stele.exchange.NamedFile;
import dev.stele.exchange.findings.Checking;
import dev.stele.project.Project;
import dev.stele.text.Multitext;
import dev.stele.workbench.findings.ProjectChecks;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Asks what is to be exported of a project, and hands the file to the browser. */
public final class ExportDialog extends Dialog {

  private static final long serialVersionUID = 1;

  private final transient Project project;
  private final transient Instant date;
  private final transient Checking checking;
  private final FormatChoice format = new FormatChoice(this::show);
  private final RowChoice rows = new RowChoice(this::show);
  private final LanguageOrder languages;
  private final PreviewPanel preview = new PreviewPanel();
  private final Paragraph count = new Paragraph();
  private final Button button = new Button();

  /**
   * @param date the project's last change, which the file names
   */
  public ExportDialog(Project project, Instant date, ProjectChecks checks) {
    this.project = project;
    this.date = date;
    checking = new Checking(text -> Optional.of(checks.checked(project, text)), getLocale());
    languages = new LanguageOrder(project.multitext().languages(), this::show);
    addClassName("stele-export");
    setHeaderTitle(getTranslation("export.title", project.name()));
    setWidth("min(1120px, 96vw)");
    count.addClassName("stele-note");
    Div form = new Div(format, languages, rows, count);
    form.addClassName("stele-export-form");
    Div both = new Div(form, preview);
    both.addClassName("stele-export-both");
    add(both);
    Button cancel = new Button(getTranslation("shell.cancel"), e -> close());
    getFooter().add(cancel, download());
    show();
  }

  private Anchor download() {
    button.setText(getTranslation("export.download"));
    button.setId("download");
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Anchor download = new Anchor();
    download.getElement().setAttribute("download", true);
    download.getElement().setAttribute("tabindex", "-1");
    download.setHref(this::write);
    download.add(button);
    return download;
  }

  private Wanted wanted() {
    return format.wanted(rows.of(languages.wanted()));
  }

  /** Shows what the choices lead to. */
  private void show() {
    Wanted wanted = wanted();
    languages.marksSource(wanted.hasSource());
    Multitext all = project.multitext();
    String refusal = "";
    if (languages.wanted().isEmpty()) {
      refusal = getTranslation("export.noLanguage");
    } else {
      Multitext text = wanted.of(all);
      count.setText(getTranslation("export.count", text.rows().size(), all.rows().size()));
      try {
        preview.show(Preview.of(wanted.export(checking), text, colophon(), stem()));
      } catch (IllegalArgumentException e) {
        refusal = getTranslation("export.noPair");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    button.setEnabled(refusal.isEmpty());
    if (!refusal.isEmpty()) {
      preview.refuse(refusal);
    }
  }

  private String stem() {
    return FileName.of(project.name());
  }

  private Colophon colophon() {
    return new Colophon(project.name(), project.key(), date);
  }

  private void write(DownloadEvent event) throws IOException {
    Export export;
    Multitext text;
    event.getSession().lock();
    try {
      export = wanted().export(checking);
      text = wanted().of(project.multitext());
    } finally {
      event.getSession().unlock();
    }
    String stem = stem();
    List<NamedFile> files = export.files(text, colophon(), stem);
    boolean one = files.size() == 1;
    event.setFileName(one ? files.getFirst().name() : stem + ".zip");
    event.setContentType(one ? export.format().mediaType() : "application/zip");
    try (OutputStream out = new BufferedOutputStream(event.getOutputStream())) {
      if (one) {
        files.getFirst().content().writeTo(out);
      } else {
        Bundle.write(files, out);
      }
    }
  }
}
