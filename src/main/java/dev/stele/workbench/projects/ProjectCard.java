package dev.stele.workbench.projects;

import com.ibm.icu.text.DateFormat;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.stele.project.store.ProjectSummary;
import dev.stele.text.Status;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Date;
import java.util.Locale;
import java.util.stream.Collectors;

/** One project in the list: what it is, how far it has come, what can be done with it. */
final class ProjectCard extends Div {

  private static final long serialVersionUID = 1;

  /** What the card's menu does. */
  interface Actions {

    void rename();

    void export();

    void takeBack();

    void delete();
  }

  ProjectCard(ProjectSummary project, Actions actions) {
    addClassName("stele-project");
    add(what(project), progress(project), changed(project), menu(project, actions));
  }

  private Div what(ProjectSummary project) {
    // The link's area covers the card, see shell.css.
    Anchor open = new Anchor("project/" + project.id(), project.name());
    Span languages =
        new Span(
            project.versions().stream()
                .map(v -> v.language().displayName(getLocale()))
                .collect(Collectors.joining(" · ")));
    Span rows = new Span(getTranslation("projects.rows", project.rows()));
    Div details = new Div(languages, rows);
    details.addClassName("stele-project-details");
    Div what = new Div(new H2(open), details);
    what.addClassName("stele-project-what");
    return what;
  }

  private Div progress(ProjectSummary project) {
    Progress progress = Progress.of(project);
    Div bar = new Div(part("ok", progress.accepted()), part("warn", progress.needsReview()));
    bar.addClassName("stele-meter");
    bar.getElement().setAttribute("aria-hidden", "true");
    Div words = new Div(new Span(getTranslation("projects.accepted", progress.percent())));
    words.addClassName("stele-project-details");
    int review = project.count(Status.NEEDS_REVIEW);
    if (review > 0) {
      Span open = new Span(getTranslation("projects.needsReview", review));
      open.addClassName("stele-warn-text");
      words.add(open);
    }
    Div both = new Div(bar, words);
    both.addClassName("stele-project-progress");
    return both;
  }

  private static Div part(String kind, double share) {
    Div part = new Div();
    part.addClassName("stele-meter-" + kind);
    part.getStyle().set("width", String.format(Locale.ROOT, "%.2f%%", share * 100));
    return part;
  }

  private Span changed(ProjectSummary project) {
    DateFormat day = DateFormat.getDateInstance(DateFormat.RELATIVE_MEDIUM, getLocale());
    DateTimeFormatter time =
        DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            .withLocale(getLocale())
            .withZone(ZoneId.systemDefault());
    Span changed =
        new Span(day.format(Date.from(project.changed())) + ", " + time.format(project.changed()));
    changed.addClassName("stele-project-changed");
    changed.setTitle(getTranslation("projects.changed"));
    return changed;
  }

  private Button menu(ProjectSummary project, Actions actions) {
    Button button = new Button("⋯");
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    button.addClassName("stele-project-menu");
    button.setAriaLabel(getTranslation("projects.menu", project.name()));
    ContextMenu menu = new ContextMenu(button);
    menu.setOpenOnClick(true);
    menu.setPosition(ContextMenuPosition.BOTTOM_END);
    menu.addItem(getTranslation("projects.rename"), e -> actions.rename());
    menu.addItem(getTranslation("projects.export"), e -> actions.export());
    menu.addItem(getTranslation("projects.takeBack"), e -> actions.takeBack());
    menu.addItem(getTranslation("projects.delete"), e -> actions.delete())
        .addClassName("stele-danger");
    return button;
  }
}
