package dev.stele.workbench.reviewed;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.reviewed.Difference;
import dev.stele.exchange.reviewed.OtherProjectException;
import dev.stele.exchange.reviewed.ReviewedFile;
import dev.stele.project.ConflictException;
import dev.stele.project.Project;
import dev.stele.project.state.Entry;
import dev.stele.wording.Message;
import dev.stele.wording.Wording;
import dev.stele.workbench.importing.DropZone;
import dev.stele.workbench.shell.Failures;
import dev.stele.workbench.shell.Notices;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a reviewed spreadsheet, shows what it changes in its project, and makes it so. */
@StyleSheet("/stele/reviewed.css")
public final class ReviewedDialog extends Dialog {

  private static final long serialVersionUID = 1;

  /** As many doubts as anybody reads; the others are counted. */
  private static final int DOUBTS = 100;

  private final transient Project project;
  private final String author;
  private final Div content = new Div();
  private final Paragraph summary = new Paragraph();
  private final Button apply = new Button();
  private transient @Nullable Taking taking;
  private @Nullable Differences differences;

  /**
   * @param author who takes the file's changes
   */
  public ReviewedDialog(Project project, String author) {
    this.project = project;
    this.author = author;
    addClassName("stele-reviewed");
    setHeaderTitle(getTranslation("reviewed.title"));
    setWidth("min(1000px, 96vw)");
    summary.setId("reviewed-summary");
    apply.setId("reviewed-apply");
    apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    apply.addClickListener(e -> apply());
    apply.setVisible(false);
    content.addClassName("stele-reviewed-content");
    content.add(
        note(getTranslation("reviewed.intro", project.name())), new DropZone(this::receive));
    add(content);
    getFooter().add(new Button(getTranslation("shell.cancel"), e -> close()), apply);
  }

  private Paragraph note(String text) {
    Paragraph note = new Paragraph(text);
    note.addClassName("stele-note");
    return note;
  }

  /** Without the UI's lock, as files come in. */
  private void receive(String name, byte[] bytes) {
    UI ui = getUI().orElseThrow();
    try {
      ReviewedFile file = ReviewedFile.read(name, bytes);
      Taking read = new Taking(project, file, author, Clock.systemUTC());
      ui.access(() -> show(read));
    } catch (OtherProjectException e) {
      ui.access(() -> Notices.error(getTranslation("reviewed.other", name, project.name())));
    } catch (UnreadableException e) {
      boolean unknown = e.problem() == UnreadableException.Problem.UNKNOWN_FORMAT;
      ui.access(
          () ->
              Notices.error(
                  unknown ? getTranslation("reviewed.notOne", name) : Failures.words(e, ui)));
    }
  }

  private void show(Taking read) {
    taking = read;
    content.removeAll();
    content.add(summary);
    if (read.differences().stream().anyMatch(d -> d.aspect() == Difference.Aspect.COMMENTS)) {
      content.add(reviewer(read));
    }
    differences = new Differences(read, project, this::count);
    content.add(differences);
    if (!read.doubts().isEmpty()) {
      content.add(doubts(read.doubts()));
    }
    apply.setVisible(!read.differences().isEmpty());
    count();
  }

  private TextField reviewer(Taking read) {
    TextField reviewer = new TextField(getTranslation("reviewed.reviewer"));
    reviewer.setId("reviewed-by");
    reviewer.setWidth("18rem");
    reviewer.setValue(read.reviewer());
    reviewer.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    reviewer.addValueChangeListener(
        e -> {
          try {
            read.reviewedBy(e.getValue());
            refresh();
          } catch (OtherProjectException gone) {
            gone(read);
          }
        });
    return reviewer;
  }

  private Details doubts(List<Message> doubts) {
    Wording wording = new Wording();
    UnorderedList list = new UnorderedList();
    doubts.stream()
        .limit(DOUBTS)
        .forEach(doubt -> list.add(new ListItem(wording.text(getLocale(), doubt))));
    if (doubts.size() > DOUBTS) {
      list.add(new ListItem(getTranslation("reviewed.doubts.more", doubts.size() - DOUBTS)));
    }
    Details details = new Details(getTranslation("reviewed.doubts", doubts.size()), list);
    details.setId("reviewed-doubts");
    details.setOpened(taking != null && taking.differences().isEmpty());
    return details;
  }

  private void refresh() {
    if (differences != null) {
      differences.refresh();
    }
    count();
  }

  private void count() {
    Taking shown = taking;
    if (shown != null) {
      long conflicts = shown.differences().stream().filter(Difference::conflict).count();
      int changes = shown.differences().size();
      summary.setText(
          getTranslation("reviewed.summary", shown.fileName(), shown.rows(), changes, conflicts));
      apply.setText(getTranslation("reviewed.apply", shown.size()));
      apply.setEnabled(shown.size() > 0);
    }
  }

  private void apply() {
    Taking chosen = taking;
    if (chosen == null) {
      return;
    }
    try {
      int size = chosen.size();
      Optional<Entry> entry = chosen.apply();
      if (entry.isPresent()) {
        close();
        done(size, entry.get());
      } else {
        refresh();
        Notices.error(getTranslation("reviewed.changed"));
      }
    } catch (OtherProjectException e) {
      gone(chosen);
    }
  }

  private void done(int size, Entry entry) {
    UI ui = UI.getCurrent();
    Notices.tell(
        getTranslation("reviewed.done", size),
        getTranslation("reviewed.undo"),
        () -> {
          try {
            project.undo(entry.sequence(), author);
          } catch (ConflictException | IllegalArgumentException e) {
            Notices.error(ui.getTranslation("failure.conflict"));
          }
        });
  }

  private void gone(Taking chosen) {
    close();
    Notices.error(getTranslation("reviewed.other", chosen.fileName(), project.name()));
  }
}
