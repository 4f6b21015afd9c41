package dev.stele.workbench.exporting;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.stele.exchange.Colophon;
import dev.stele.exchange.Export;
import dev.stele.exchange.findings.Checking;
import dev.stele.project.Project;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.workbench.findings.ProjectChecks;
import dev.stele.workbench.jobs.Job;
import dev.stele.workbench.jobs.JobCard;
import dev.stele.workbench.shell.Notices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks what is to be exported of a project, has it written beside the page, and hands the file to
 * the browser.
 */
public final class ExportDialog extends Dialog {

  private static final long serialVersionUID = 1;

  private final transient Project project;
  private final transient Instant date;
  private final transient ProjectChecks checks;
  private final transient Exports exports;
  private final FormatChoice format = new FormatChoice(this::show);
  private final RowChoice rows = new RowChoice(this::show);
  private final LanguageOrder languages;
  private final PreviewPanel preview = new PreviewPanel();
  private final transient Previewing previewing;
  private final Paragraph count = new Paragraph();
  private final Button button = new Button();
  private boolean over;

  /**
   * @param date the project's last change, which the file names
   */
  public ExportDialog(Project project, Instant date, ProjectChecks checks, Exports exports) {
    this.project = project;
    this.date = date;
    this.checks = checks;
    this.exports = exports;
    previewing = preview.previewing(UI.getCurrent());
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

  private Button download() {
    button.setText(getTranslation("export.download"));
    button.setId("download");
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    button.addClickListener(e -> begin());
    return button;
  }

  private Checking checking(Locale reader, Progress progress) {
    return new Checking(
        text -> Optional.of(checks.checked(project, text, progress)),
        reader,
        checks.weights(project));
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
        show(wanted, text);
      } catch (IllegalArgumentException e) {
        refusal = getTranslation("export.noPair");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    button.setEnabled(refusal.isEmpty());
    if (!refusal.isEmpty()) {
      previewing.stop();
      preview.refuse(refusal);
    }
  }

  private void show(Wanted wanted, Multitext text) throws IOException {
    Locale reader = getLocale();
    Preview plain = preview(wanted, text, Checking.none(reader));
    if (wanted.tellsFindings()) {
      previewing.show(plain, progress -> preview(wanted, text, checking(reader, progress)));
    } else {
      previewing.show(plain);
    }
  }

  private Preview preview(Wanted wanted, Multitext text, Checking checking) throws IOException {
    return Preview.of(wanted.export(checking), text, colophon(), stem());
  }

  private String stem() {
    return FileName.of(project.name());
  }

  private Colophon colophon() {
    return new Colophon(project.name(), project.key(), date);
  }

  /** Writes beside the page; where somebody stays, the browser then fetches the file by itself. */
  private void begin() {
    previewing.stop();
    Wanted wanted = wanted();
    Multitext text = wanted.of(project.multitext());
    UI ui = UI.getCurrent();
    Locale reader = getLocale();
    Exports.Started started =
        exports.start(
            getTranslation("export.job", project.name()),
            text.rows().size(),
            progress -> {
              Checking checks = checking(reader, progress);
              Export export = wanted.export(checks);
              return new Exports.Written(
                  export.files(text, colophon(), stem()), stem(), export.format().mediaType());
            });
    getFooter().removeAll();
    JobCard card = new JobCard(started.job(), exports.jobs());
    removeAll();
    add(card);
    getFooter().add(new Button(getTranslation("export.goOn"), e -> close()));
    Runnable[] end = new Runnable[1];
    end[0] = exports.jobs().listen(job -> heard(job, started, card, ui, () -> end[0].run()));
    follow(started, card, ui, end[0]);
  }

  private void heard(Job job, Exports.Started started, JobCard card, UI ui, Runnable end) {
    if (job != started.job()) {
      return;
    }
    try {
      ui.access(() -> follow(started, card, ui, end));
    } catch (UIDetachedException e) {
      end.run(); // The file waits in the list of projects.
    }
  }

  private void follow(Exports.Started started, JobCard card, UI ui, Runnable end) {
    card.update();
    if (!started.job().isOver() || over) {
      return;
    }
    over = true;
    end.run();
    boolean stays = isOpened();
    if (started.job().failure().isEmpty()) {
      close();
    }
    exports.waiting(started.id()).ifPresent(file -> fetch(file, stays, ui));
  }

  private void fetch(Exports.Waiting file, boolean stays, UI ui) {
    if (stays) {
      Fetch.now(ui, exports, file);
    } else {
      Notices.tell(
          ui.getTranslation("export.ready", file.name()),
          ui.getTranslation("export.fetch"),
          () -> exports.waiting(file.id()).ifPresent(f -> Fetch.now(ui, exports, f)));
    }
  }
}
