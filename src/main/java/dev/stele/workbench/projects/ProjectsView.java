package dev.stele.workbench.projects;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import dev.stele.project.Projects;
import dev.stele.project.store.ProjectSummary;
import dev.stele.workbench.exporting.ExportDialog;
import dev.stele.workbench.exporting.Exports;
import dev.stele.workbench.exporting.WaitingCard;
import dev.stele.workbench.findings.ProjectChecks;
import dev.stele.workbench.jobs.Job;
import dev.stele.workbench.jobs.JobCard;
import dev.stele.workbench.jobs.Jobs;
import dev.stele.workbench.reviewed.ReviewedDialog;
import dev.stele.workbench.shell.Notices;
import dev.stele.workbench.shell.Preferences;
import dev.stele.workbench.shell.Screen;
import dev.stele.workbench.shell.Shell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The list of projects, where the workbench opens. */
@Route(value = "", layout = Shell.class)
final class ProjectsView extends Div implements Screen {

  private static final long serialVersionUID = 1;

  /** With fewer projects than this a field to search is in the way. */
  private static final int MANY = 8;

  private final transient Projects projects;
  private final transient ProjectChecks checks;
  private final transient Exports exports;
  private final transient Jobs jobs;
  private final transient SampleProjects samples;
  private final TextField search = new TextField();
  private final Div running = new Div();
  private final Div files = new Div();
  private final UnorderedList list = new UnorderedList();
  private final Div empty = new Div();
  private final transient Map<Long, JobCard> cards = new HashMap<>();
  private transient Runnable stopListening = () -> {};

  /** The sample that somebody waits to see. */
  private transient @Nullable Job opening;

  ProjectsView(
      Projects projects, ProjectChecks checks, Exports exports, Jobs jobs, SampleProjects samples) {
    this.projects = projects;
    this.checks = checks;
    this.exports = exports;
    this.jobs = jobs;
    this.samples = samples;
    addClassName("stele-page");
    list.addClassName("stele-projects");
    running.addClassName("stele-jobs");
    files.addClassName("stele-jobs");
    empty.addClassName("stele-empty");
    add(head(), running, files, list, empty);
  }

  private Div head() {
    search.setPlaceholder(getTranslation("projects.search"));
    search.setAriaLabel(getTranslation("projects.search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(e -> showProjects());
    H1 title = new H1(getTranslation("shell.home"));
    Div head = new Div(title, search, newProject());
    head.addClassName("stele-page-head");
    return head;
  }

  private Button newProject() {
    Button button = new Button(getTranslation("projects.new"), e -> go("new"));
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private Button sample() {
    Button button =
        new Button(
            getTranslation("projects.empty.sample"),
            e -> {
              opening = samples.makeAgain();
              empty.setVisible(false);
            });
    button.setId("open-sample");
    return button;
  }

  private static void go(String address) {
    UI.getCurrent().navigate(address);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    UI ui = event.getUI();
    stopListening = jobs.listen(job -> ui.access(() -> follow(job)));
    jobs.list().forEach(this::follow);
    showProjects();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    stopListening.run();
  }

  private void follow(Job job) {
    boolean listed = jobs.list().contains(job);
    JobCard card = cards.get(job.id());
    if (!listed) {
      Optional.ofNullable(cards.remove(job.id())).ifPresent(JobCard::removeFromParent);
      if (job == opening && job.state() instanceof Job.State.Done(String address)) {
        go(address);
      } else {
        showProjects();
      }
    } else if (card == null) {
      card = new JobCard(job, jobs);
      cards.put(job.id(), card);
      running.add(card);
    } else {
      card.update();
    }
  }

  private void showProjects() {
    List<ProjectSummary> all = projects.list();
    List<ProjectSummary> shown = Search.in(all, search.getValue(), getLocale());
    search.setVisible(all.size() >= MANY || !search.isEmpty());
    list.removeAll();
    shown.forEach(project -> list.add(new ListItem(new ProjectCard(project, actions(project)))));
    list.setVisible(!shown.isEmpty());
    showFiles();
    empty.removeAll();
    empty.setVisible(shown.isEmpty() && cards.isEmpty());
    if (all.isEmpty()) {
      empty.add(
          new H2(getTranslation("projects.empty.title")),
          text("projects.empty.text"),
          new Div(newProject(), sample()));
    } else {
      empty.add(text("projects.notFound"));
    }
  }

  /** The exports that wait to be fetched, also those of a page that is gone. */
  private void showFiles() {
    files.removeAll();
    exports.waiting().forEach(file -> files.add(new WaitingCard(exports, file, this::showFiles)));
    files.setVisible(files.getComponentCount() > 0);
  }

  private Paragraph text(String key) {
    return new Paragraph(getTranslation(key));
  }

  private ProjectCard.Actions actions(ProjectSummary project) {
    return new ProjectCard.Actions() {
      @Override
      public void rename() {
        new RenameDialog(project.name(), name -> renamed(project.id(), name)).open();
      }

      @Override
      public void export() {
        new ExportDialog(projects.open(project.id()), project.changed(), checks, exports).open();
      }

      @Override
      public void takeBack() {
        new ReviewedDialog(projects.open(project.id()), Preferences.author()).open();
      }

      @Override
      public void delete() {
        new DeleteDialog(project, () -> deleted(project)).open();
      }
    };
  }

  private void renamed(long id, String name) {
    projects.rename(id, name);
    showProjects();
  }

  private void deleted(ProjectSummary project) {
    projects.delete(project.id());
    Notices.tell(getTranslation("projects.deleted", project.name()));
    showProjects();
  }

  @Override
  public Optional<String> crumb() {
    return Optional.empty();
  }
}
