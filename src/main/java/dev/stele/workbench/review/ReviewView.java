package dev.stele.workbench.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.stele.align.Doubt;
import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.text.Multitext;
import dev.stele.text.Status;
import dev.stele.text.Version;
import dev.stele.workbench.exporting.Exports;
import dev.stele.workbench.findings.FindingsPanel;
import dev.stele.workbench.findings.ProjectChecks;
import dev.stele.workbench.review.realign.ProjectAligners;
import dev.stele.workbench.review.realign.Realignings;
import dev.stele.workbench.review.sight.Found;
import dev.stele.workbench.shell.Messages;
import dev.stele.workbench.shell.Notices;
import dev.stele.workbench.shell.Preferences;
import dev.stele.workbench.shell.ProjectRoute;
import dev.stele.workbench.shell.Screen;
import dev.stele.workbench.shell.Shell;
import dev.stele.workbench.terms.TermAdder;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The screen of one project: {@code project/7}. */
@Route(value = "project/:id", layout = Shell.class)
final class ReviewView extends Div implements Screen, BeforeEnterObserver {

  private static final long serialVersionUID = 1;

  private final transient Projects projects;
  private final transient ProjectAligners aligners;
  private final transient Realignings realignings;
  private final transient ProjectChecks checks;
  private final transient Exports exports;
  private final Messages messages;
  private final Div tools = new Div();
  private final Anchor glossary = new Anchor();
  private final Anchor report = new Anchor();
  private transient @Nullable Project project;
  private @Nullable ReviewPanel panel;

  ReviewView(
      Projects projects,
      ProjectAligners aligners,
      Realignings realignings,
      ProjectChecks checks,
      Exports exports,
      Messages messages) {
    this.projects = projects;
    this.aligners = aligners;
    this.realignings = realignings;
    this.checks = checks;
    this.exports = exports;
    this.messages = messages;
    addClassName("stele-review-view");
    setSizeFull();
    // The client puts its search field here, in the header.
    tools.setId("review-tools");
    glossary.setId("glossary");
    glossary.setText(getTranslation("terms.title"));
    report.setId("report");
    report.setText(getTranslation("report.title"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    project = ProjectRoute.open(event, projects);
    glossary.setHref("project/" + project.id() + "/glossary");
    report.setHref("project/" + project.id() + "/report");
    String author = Preferences.author();
    FindingsPanel findings = new FindingsPanel(project, checks, messages, author);
    Review review = review(project, author, findings);
    findings.onChange(review::looked);
    panel = new ReviewPanel(review, checks, exports, messages);
    removeAll();
    add(panel, findings, new TermAdder(project, checks, author));
    doubt(project.multitext());
  }

  /** Warns of versions that are hardly the same text, as long as nobody has accepted a row. */
  private void doubt(Multitext text) {
    if (text.rows().stream().noneMatch(row -> row.status() == Status.ACCEPTED)) {
      for (Doubt doubt : Doubt.of(text)) {
        Notices.warn(
            getTranslation(
                "review.doubt",
                name(text.versions().get(doubt.pair().left())),
                name(text.versions().get(doubt.pair().right()))));
      }
    }
  }

  private String name(Version version) {
    return version.language().displayName(getLocale());
  }

  private Review review(Project opened, String author, FindingsPanel findings) {
    return new Review(
        opened,
        author,
        projects.settingsOf(author),
        found(findings),
        aligners,
        realignings,
        messages,
        Clock.systemUTC());
  }

  private static Found found(FindingsPanel findings) {
    return new Found() {
      @Override
      public boolean any(long row) {
        return findings.anyOpen(row);
      }

      @Override
      public boolean heavy(long row) {
        return findings.anyHeavy(row);
      }
    };
  }

  @Override
  public Optional<String> crumb() {
    return Optional.ofNullable(project).map(Project::name);
  }

  @Override
  public List<Component> tools() {
    return List.of(tools, glossary, report);
  }

  @Override
  public boolean showHelp() {
    if (panel != null) {
      panel.showKeys();
    }
    return true;
  }
}
