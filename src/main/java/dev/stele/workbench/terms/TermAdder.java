package dev.stele.workbench.terms;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import dev.stele.glossary.Concept;
import dev.stele.glossary.ConceptSplice;
import dev.stele.glossary.Glossary;
import dev.stele.lexicon.Lexicons;
import dev.stele.project.Project;
import dev.stele.project.state.State;
import dev.stele.text.Language;
import dev.stele.text.Version;
import dev.stele.workbench.findings.ProjectChecks;
import dev.stele.workbench.shell.Notices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Takes terms from the rows into the glossary; shows nothing itself but the dialog. */
@Tag("stele-terms")
@StyleSheet("/stele/terms.css")
public final class TermAdder extends Component {

  private static final long serialVersionUID = 1;

  private final transient Project project;
  private final transient ProjectChecks checks;
  private final transient String author;
  private final transient Partners partners = new Partners(new Lexicons());

  public TermAdder(Project project, ProjectChecks checks, String author) {
    this.project = project;
    this.checks = checks;
    this.author = author;
    getElement().setAttribute("hidden", true);
  }

  /** Asks for a term, of which the words of one version, and maybe of the others, are known. */
  @ClientCallable
  private void add(double row, int version, String text) {
    List<Language> languages = project.versions().stream().map(Version::language).toList();
    State state = project.state();
    OptionalInt at = state.position((long) row);
    Map<Language, String> terms = new LinkedHashMap<>();
    if (at.isPresent() && !text.isBlank()) {
      terms.putAll(partners.of(state.row(at.getAsInt()), languages, version, text));
      terms.put(languages.get(version), text.strip());
    }
    Glossary now = project.glossary().now();
    ConceptDialog dialog = ConceptDialog.adding(checks.sourceFirst(project), terms, now, this::add);
    dialog.addOpenedChangeListener(
        e -> {
          if (!e.isOpened()) {
            getElement().executeJs("document.querySelector('stele-review').gridElement.focus()");
          }
        });
    dialog.open();
  }

  private void add(Concept concept) {
    project
        .glossary()
        .change(ConceptSplice.add(project.glossary().now(), List.of(concept)), author);
    Notices.tell(
        getTranslation("terms.added", 1),
        getTranslation("terms.undo"),
        () -> project.glossary().undo(author));
  }
}
