package dev.stele.workbench.terms;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.stele.exchange.glossary.GlossaryFormat;
import dev.stele.glossary.Concept;
import dev.stele.glossary.ConceptSplice;
import dev.stele.glossary.Glossary;
import dev.stele.project.ConflictException;
import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.project.Subscription;
import dev.stele.text.Language;
import dev.stele.workbench.findings.ProjectChecks;
import dev.stele.workbench.jobs.Jobs;
import dev.stele.workbench.shell.Notices;
import dev.stele.workbench.shell.Preferences;
import dev.stele.workbench.shell.ProjectRoute;
import dev.stele.workbench.shell.Screen;
import dev.stele.workbench.shell.Shell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The glossary of one project: {@code project/7/glossary}. */
@Route(value = "project/:id/glossary", layout = Shell.class)
@StyleSheet("/stele/terms.css")
final class GlossaryView extends Div implements Screen, BeforeEnterObserver {

  private static final long serialVersionUID = 1;

  private final transient Projects projects;
  private final transient ProjectChecks checks;
  private final transient Jobs jobs;
  private final Button undo = new Button();
  private final Button redo = new Button();
  private final Button edit = new Button();
  private final Button remove = new Button();
  private final Span count = new Span();
  private transient @Nullable Project project;
  private transient @Nullable TermGrid grid;
  private transient Subscription subscription = () -> {};

  GlossaryView(Projects projects, ProjectChecks checks, Jobs jobs) {
    this.projects = projects;
    this.jobs = jobs;
    this.checks = checks;
    addClassName("stele-glossary");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    project = ProjectRoute.open(event, projects);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    Project opened = opened();
    UI ui = event.getUI();
    TermGrid made = new TermGrid(languages());
    grid = made;
    made.addItemDoubleClickListener(e -> edit());
    made.addSelectionListener(e -> enable());
    removeAll();
    add(head(opened), tools(made), made);
    Shortcuts.addShortcutListener(made, () -> edit(), Key.ENTER).listenOn(made);
    Shortcuts.addShortcutListener(made, () -> remove(), Key.DELETE).listenOn(made);
    Shortcuts.addShortcutListener(made, () -> add(), Key.INSERT).listenOn(made);
    Shortcuts.addShortcutListener(this, () -> undo(), Key.KEY_Z, KeyModifier.CONTROL)
        .listenOn(made);
    Shortcuts.addShortcutListener(
            this, () -> redo(), Key.KEY_Z, KeyModifier.CONTROL, KeyModifier.SHIFT)
        .listenOn(made);
    subscription = opened.glossary().listen(terms -> ui.access(() -> show(terms)));
    show(opened.glossary().now());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    subscription.close();
  }

  private Project opened() {
    if (project == null) {
      throw new IllegalStateException("the glossary has no project");
    }
    return project;
  }

  /** The languages of the project, that of the source first. */
  private List<Language> languages() {
    return checks.sourceFirst(opened());
  }

  private Component head(Project opened) {
    count.addClassName("stele-note");
    count.getElement().setAttribute("role", "status");
    Anchor back = new Anchor("project/" + opened.id(), getTranslation("report.back"));
    Div head = new Div(new H1(getTranslation("terms.title")), count, exports(opened), back);
    head.addClassName("stele-glossary-head");
    return head;
  }

  private Component tools(TermGrid made) {
    TextField filter = new TextField();
    filter.setId("terms-filter");
    filter.setPlaceholder(getTranslation("terms.filter"));
    filter.setAriaLabel(getTranslation("terms.filter"));
    filter.setClearButtonVisible(true);
    filter.setValueChangeMode(ValueChangeMode.LAZY);
    filter.addValueChangeListener(e -> made.narrow(e.getValue()));
    Shortcuts.addShortcutListener(filter, () -> filter.focus(), Key.SLASH).listenOn(made);
    Button add = button(new Button(), "add", "Insert", this::add);
    add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div tools =
        new Div(
            filter,
            add,
            button(edit, "edit", "Enter", this::edit),
            button(remove, "remove", "Delete", this::remove),
            button(undo, "undo", "Ctrl+Z", this::undo),
            button(redo, "redo", "Ctrl+Shift+Z", this::redo),
            button(new Button(), "suggest", "", this::suggest),
            button(new Button(), "import", "", this::importFile));
    tools.addClassName("stele-glossary-tools");
    return tools;
  }

  private Button button(Button button, String name, String key, Runnable action) {
    button.setText(getTranslation("terms." + name));
    button.setId("terms-" + name);
    button.addClickListener(e -> action.run());
    if (!key.isEmpty()) {
      button.setTooltipText(key);
    }
    return button;
  }

  private Component exports(Project opened) {
    Div links = new Div(new Span(getTranslation("terms.export")));
    links.addClassName("stele-glossary-exports");
    for (GlossaryFormat format :
        List.of(GlossaryFormat.TBX, GlossaryFormat.XLSX, GlossaryFormat.CSV)) {
      Anchor link = new Anchor();
      link.setText(format.extension().toUpperCase(Locale.ROOT));
      link.setId("terms-export-" + format.extension());
      link.getElement().setAttribute("download", true);
      link.setHref(new GlossaryDownload(opened, format));
      links.add(link);
    }
    return links;
  }

  private void show(Glossary glossary) {
    if (grid != null) {
      grid.show(glossary);
    }
    count.setText(getTranslation("terms.count", glossary.concepts().size()));
    enable();
  }

  private void enable() {
    String author = Preferences.author();
    boolean chosen = grid != null && grid.getSelectedItems().size() == 1;
    edit.setEnabled(chosen);
    remove.setEnabled(chosen);
    undo.setEnabled(opened().glossary().canUndo(author));
    redo.setEnabled(opened().glossary().canRedo(author));
  }

  private void add() {
    Glossary now = opened().glossary().now();
    ConceptDialog.adding(languages(), Map.of(), now, concept -> add(List.of(concept))).open();
  }

  private void add(List<Concept> concepts) {
    change(ConceptSplice.add(opened().glossary().now(), concepts));
    Notices.tell(
        getTranslation("terms.added", concepts.size()), getTranslation("terms.undo"), this::undo);
  }

  private void importFile() {
    new ImportDialog(languages(), opened().glossary()::now, this::add).open();
  }

  private void suggest() {
    Project opened = opened();
    int source = checks.settings(opened).source();
    new CandidatesDialog(opened, source, jobs, concept -> change(added(concept))).open();
  }

  private ConceptSplice added(Concept concept) {
    return ConceptSplice.add(opened().glossary().now(), List.of(concept));
  }

  private Optional<TermGrid.Line> chosen() {
    return grid == null ? Optional.empty() : grid.getSelectedItems().stream().findFirst();
  }

  private void edit() {
    Glossary now = opened().glossary().now();
    chosen()
        .ifPresent(
            line -> {
              List<Concept> others = new ArrayList<>(now.concepts());
              others.remove(line.concept());
              ConceptDialog.changing(
                      languages(),
                      line.concept(),
                      new Glossary(others),
                      concept ->
                          change(
                              new ConceptSplice(
                                  line.place(), List.of(line.concept()), List.of(concept))))
                  .open();
            });
  }

  private void remove() {
    chosen()
        .ifPresent(
            line -> {
              change(new ConceptSplice(line.place(), List.of(line.concept()), List.of()));
              String name = line.concept().terms().getFirst().text();
              Notices.tell(
                  getTranslation("terms.removed", name), getTranslation("terms.undo"), this::undo);
            });
  }

  private void change(ConceptSplice splice) {
    attempt(() -> opened().glossary().change(splice, Preferences.author()));
  }

  private void undo() {
    attempt(() -> opened().glossary().undo(Preferences.author()));
  }

  private void redo() {
    attempt(() -> opened().glossary().redo(Preferences.author()));
  }

  /** What others have changed meanwhile is said, not overwritten. */
  private void attempt(Runnable change) {
    try {
      change.run();
    } catch (ConflictException e) {
      Notices.error(getTranslation("terms.conflict"));
    }
  }

  @Override
  public Optional<String> crumb() {
    return Optional.ofNullable(project)
        .map(opened -> opened.name() + " · " + getTranslation("terms.title"));
  }
}
