package dev.stele.workbench.importing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import dev.stele.exchange.Hints.Keep;
import dev.stele.project.Projects;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.workbench.importing.Importer.Input;
import dev.stele.workbench.jobs.Job;
import dev.stele.workbench.jobs.JobCard;
import dev.stele.workbench.jobs.Jobs;
import dev.stele.workbench.shell.Failures;
import dev.stele.workbench.shell.Notices;
import dev.stele.workbench.shell.Preferences;
import dev.stele.workbench.shell.Screen;
import dev.stele.workbench.shell.Shell;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The screen on which a new project is put together from files. */
@Route(value = "new", layout = Shell.class)
final class ImportView extends Div implements Screen {

  private static final long serialVersionUID = 1;

  private final transient CandidateReader reader;
  private final transient Objections objections;
  private final transient Importer importer;
  private final transient Jobs jobs;
  private final TextField name = new TextField();
  private final Div files = new Div();
  private final Div rows = new Div();
  private final Div foot = new Div();
  private transient Draft draft = new Draft();
  private transient @Nullable Job job;
  private transient Runnable stopListening = () -> {};

  ImportView(CandidateReader reader, Objections objections, Importer importer, Jobs jobs) {
    this.reader = reader;
    this.objections = objections;
    this.importer = importer;
    this.jobs = jobs;
    addClassName("stele-page");
    name.setLabel(getTranslation("import.name"));
    name.setMaxLength(Projects.NAME_LENGTH);
    name.setWidthFull();
    name.setValueChangeMode(ValueChangeMode.LAZY);
    name.addValueChangeListener(e -> rename(e.isFromClient(), e.getValue()));
    files.addClassName("stele-files");
    foot.addClassName("stele-foot");
  }

  private void rename(boolean byPerson, String value) {
    if (byPerson) {
      draft.name(value);
      showFoot();
    }
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    UI ui = event.getUI();
    // The draft stays with the page, so that choosing another language builds the screen anew.
    Draft kept = ComponentUtil.getData(ui, Draft.class);
    draft = kept == null ? draft : kept;
    ComponentUtil.setData(ui, Draft.class, draft);
    job = ComponentUtil.getData(ui, Job.class);
    stopListening = jobs.listen(changed -> ui.access(() -> follow(changed)));
    show();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    stopListening.run();
  }

  private void show() {
    removeAll();
    Job running = job;
    if (running != null && !running.isOver()) {
      add(new H1(running.title()), new JobCard(running, jobs), note("import.running"));
      return;
    }
    add(new H1(getTranslation("import.title")), note("import.intro"), new DropZone(this::receive));
    add(files, rows, name, foot);
    showFiles();
  }

  private Paragraph note(String key) {
    Paragraph note = new Paragraph(getTranslation(key));
    note.addClassName("stele-note");
    return note;
  }

  private void receive(String fileName, byte[] content) {
    UI ui = getUI().orElseThrow();
    List<Candidate> candidates = reader.readAll(fileName, content);
    ui.access(
        () -> {
          draft.add(candidates);
          showFiles();
        });
  }

  private void showFiles() {
    files.removeAll();
    List<Candidate> candidates = draft.candidates();
    List<Objection> all = objections.to(candidates);
    for (int i = 0; i < candidates.size(); i++) {
      int at = i;
      List<Objection> its = all.stream().filter(o -> o.file().orElse(-1) == at).toList();
      files.add(new CandidateCard(candidates.get(i), i == 0, its, actions(at)));
    }
    showRows();
    name.setVisible(!candidates.isEmpty());
    name.setValue(draft.name());
    showFoot();
  }

  private void showRows() {
    rows.removeAll();
    draft
        .aligned()
        .ifPresent(
            text ->
                rows.add(
                    new RowsPreview(
                        text,
                        draft.isAlignedAnew(),
                        anew -> {
                          draft.alignAnew(anew);
                          showRows();
                          showFoot();
                        })));
  }

  /** The rows that a file has already, if they are to be kept. */
  private Optional<Multitext> kept() {
    return draft.aligned().filter(text -> !draft.isAlignedAnew());
  }

  private CandidateCard.Actions actions(int at) {
    return new CandidateCard.Actions() {
      @Override
      public void language(Language language) {
        draft.replace(at, c -> reader.withLanguage(c, language));
        showFiles();
      }

      @Override
      public void charset(Optional<Charset> charset) {
        draft.replaceFile(at, reader.withCharset(draft.candidates().get(at), charset));
        showFiles();
      }

      @Override
      public void keep(Keep what, boolean keep) {
        draft.replace(at, c -> reader.keeping(c, what, keep));
        showFiles();
      }

      @Override
      public void moveUp() {
        draft.moveUp(at);
        showFiles();
      }

      @Override
      public void remove() {
        draft.remove(at);
        showFiles();
      }
    };
  }

  private void showFoot() {
    foot.removeAll();
    List<Candidate> candidates = draft.candidates();
    foot.setVisible(!candidates.isEmpty());
    long blocking = objections.to(candidates).stream().filter(Objection::isBlocking).count();
    Button align =
        new Button(
            getTranslation(kept().isPresent() ? "import.keep" : "import.align"), e -> start());
    align.setId("align");
    align.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    align.setEnabled(blocking == 0 && !draft.name().isBlank());
    foot.add(align);
    Stream.of(hint(candidates.size(), blocking))
        .filter(key -> !key.isEmpty())
        .map(this::note)
        .forEach(foot::add);
  }

  private String hint(int count, long blocking) {
    if (count < 2) {
      return "import.objection.TOO_FEW";
    }
    if (blocking > 0) {
      return "import.blocked";
    }
    return draft.name().isBlank() ? "import.unnamed" : "";
  }

  private void start() {
    List<Input> inputs =
        draft.candidates().stream()
            .map(
                c ->
                    new Input(
                        c.name(),
                        c.content(),
                        c.language().orElseThrow(),
                        c.document().orElseThrow()))
            .toList();
    String title = draft.name().strip();
    String author = Preferences.author();
    Optional<Multitext> kept = kept();
    job =
        jobs.start(
            title,
            progress ->
                kept.isPresent()
                    ? importer.keep(title, kept.get(), inputs, author, progress)
                    : importer.run(title, inputs, author, progress));
    ComponentUtil.setData(UI.getCurrent(), Job.class, job);
    show();
  }

  private void follow(Job changed) {
    if (changed != job) {
      return;
    }
    switch (changed.state()) {
      case Job.State.Waiting w -> updateCard();
      case Job.State.Running r -> updateCard();
      case Job.State.Done(String address) -> {
        forget();
        ComponentUtil.setData(UI.getCurrent(), Draft.class, null);
        UI.getCurrent().navigate(address);
      }
      case Job.State.Cancelled c -> {
        forget();
        show();
      }
      case Job.State.Failed(Throwable cause) -> {
        forget();
        jobs.dismiss(changed);
        Notices.error(Failures.words(cause, UI.getCurrent()));
        show();
      }
    }
  }

  private void forget() {
    job = null;
    ComponentUtil.setData(UI.getCurrent(), Job.class, null);
  }

  private void updateCard() {
    Optional<Component> card = getChildren().filter(JobCard.class::isInstance).findFirst();
    card.ifPresent(c -> ((JobCard) c).update());
  }

  @Override
  public Optional<String> crumb() {
    return Optional.of(getTranslation("import.title"));
  }
}
