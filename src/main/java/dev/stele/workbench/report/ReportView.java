package dev.stele.workbench.report;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.stele.check.Finding;
import dev.stele.check.report.Report;
import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.project.Subscription;
import dev.stele.project.state.State;
import dev.stele.workbench.findings.LiveFindings;
import dev.stele.workbench.findings.ProjectChecks;
import dev.stele.workbench.plot.AlignmentPlot;
import dev.stele.workbench.shell.Messages;
import dev.stele.workbench.shell.ProjectRoute;
import dev.stele.workbench.shell.Screen;
import dev.stele.workbench.shell.Shell;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The report of one project: {@code project/7/report}. */
@Route(value = "project/:id/report", layout = Shell.class)
@StyleSheet("/stele/report.css")
final class ReportView extends Div implements Screen, BeforeEnterObserver {

  private static final long serialVersionUID = 1;

  private final transient Projects projects;
  private final transient ProjectChecks checks;
  private final Messages messages;
  private final Div content = new Div();
  private final Paragraph checking = new Paragraph();
  private transient @Nullable Project project;
  private transient @Nullable LiveFindings findings;
  private transient Subscription subscription = () -> {};

  ReportView(Projects projects, ProjectChecks checks, Messages messages) {
    this.projects = projects;
    this.checks = checks;
    this.messages = messages;
    addClassNames("stele-page", "stele-report");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    project = ProjectRoute.open(event, projects);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    Project opened = opened();
    LiveFindings live = checks.join(opened);
    findings = live;
    UI ui = event.getUI();
    subscription = live.listen(change -> ui.access(() -> show(change)));
    checking.addClassName("stele-note");
    checking.getElement().setAttribute("role", "status");
    removeAll();
    add(head(opened), checking, content);
    show(live.done() == 1);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    subscription.close();
    checks.leave(opened());
    findings = null;
  }

  private Project opened() {
    if (project == null) {
      throw new IllegalStateException("the report has no project");
    }
    return project;
  }

  private Component head(Project opened) {
    H1 title = new H1(opened.name());
    Button print =
        new Button(
            getTranslation("report.print"), e -> UI.getCurrent().getPage().executeJs("print()"));
    print.setId("report-print");
    Anchor back = new Anchor("project/" + opened.id(), getTranslation("report.back"));
    Div acts = new Div(back, print);
    acts.addClassName("stele-report-acts");
    Div head = new Div(title, acts);
    head.addClassName("stele-report-head");
    return head;
  }

  private void show(LiveFindings.Change change) {
    if (change.done() < 1) {
      checking.setText(getTranslation("report.checking", Math.round(change.done() * 100)));
    } else {
      show(true);
    }
  }

  private void show(boolean complete) {
    checking.setVisible(!complete);
    checking.setText(getTranslation("report.checking", 0));
    if (!complete || findings == null) {
      return;
    }
    LiveFindings live = findings;
    State state = opened().state();
    Report report = Report.of(state.versions(), state.rows(), row -> found(live, row.id()));
    Tables tables = new Tables(report, messages, getLocale());
    AlignmentPlot plot = new AlignmentPlot(state.versions(), state.rows(), messages);
    content.removeAll();
    content.add(tables.versions());
    content.add(tables.errors(checks.weights(opened()), chosen -> checks.weigh(opened(), chosen)));
    content.add(tables.statuses(), tables.confidence(), tables.shapes(), tables.findings());
    content.add(new H2(getTranslation("plot.title")), plot);
  }

  private static List<Finding> found(LiveFindings live, long row) {
    return live.of(row).stream().map(LiveFindings.Found::finding).toList();
  }

  @Override
  public Optional<String> crumb() {
    return Optional.ofNullable(project)
        .map(opened -> opened.name() + " · " + getTranslation("report.title"));
  }
}
