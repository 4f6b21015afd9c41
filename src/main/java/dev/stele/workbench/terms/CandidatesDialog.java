package dev.stele.workbench.terms;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import dev.stele.check.structure.FunctionWords;
import dev.stele.glossary.Concept;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.glossary.candidates.Candidate;
import dev.stele.glossary.candidates.TermCandidates;
import dev.stele.lexicon.Lexicons;
import dev.stele.project.Project;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.workbench.jobs.Job;
import dev.stele.workbench.jobs.JobCard;
import dev.stele.workbench.jobs.Jobs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Looks for candidates in a project's rows, as a job, and lets people take them over one by one.
 */
final class CandidatesDialog extends Dialog {

  private static final long serialVersionUID = 1;

  private final transient Project project;
  private final transient Jobs jobs;
  private final transient Consumer<Concept> taker;
  private final transient Multitext text;
  private final int source;
  private final CandidateGrid grid;
  private final Button take = new Button();
  private final Button drop = new Button();
  private transient volatile List<Candidate> found = List.of();
  private transient @Nullable Job job;
  private transient @Nullable JobCard card;
  private transient Runnable stopListening = () -> {};

  /**
   * @param source the version whose terms are looked for
   */
  CandidatesDialog(Project project, int source, Jobs jobs, Consumer<Concept> taker) {
    this.project = project;
    this.source = source;
    this.jobs = jobs;
    this.taker = taker;
    text = project.multitext();
    addClassName("stele-candidates");
    setHeaderTitle(getTranslation("terms.candidate.title"));
    setWidth("min(1200px, 94vw)");
    setHeight("84vh");
    Paragraph hint = new Paragraph(getTranslation("terms.candidate.hint"));
    hint.addClassName("stele-note");
    grid = new CandidateGrid(text, source);
    grid.setVisible(false);
    add(hint, grid);
    Shortcuts.addShortcutListener(grid, () -> take(), Key.ENTER).listenOn(grid);
    Shortcuts.addShortcutListener(grid, () -> grid.drop(), Key.DELETE).listenOn(grid);
    take.setText(getTranslation("terms.candidate.take"));
    take.setId("candidate-take");
    take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    take.setTooltipText("Enter");
    take.addClickListener(e -> take());
    drop.setText(getTranslation("terms.candidate.drop"));
    drop.setTooltipText("Delete");
    drop.addClickListener(e -> grid.drop());
    grid.addSelectionListener(e -> enable());
    enable();
    getFooter().add(new Button(getTranslation("shell.close"), e -> close()), drop, take);
  }

  private void enable() {
    take.setEnabled(grid.chosen().isPresent());
    drop.setEnabled(grid.chosen().isPresent());
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    UI ui = event.getUI();
    stopListening = jobs.listen(changed -> ui.access(() -> follow(changed)));
    jobs.start(
        getTranslation("terms.candidate.title"),
        this::find,
        begun -> {
          job = begun;
          JobCard made = new JobCard(begun, jobs);
          card = made;
          addComponentAtIndex(1, made);
        });
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    stopListening.run();
    if (job != null) {
      job.cancel();
    }
  }

  private String find(Progress progress) {
    TermCandidates finder = new TermCandidates(new FunctionWords()::has, new Lexicons());
    found = finder.in(text.rows(), text.languages(), source, project.glossary().now(), progress);
    return "project/" + project.id() + "/glossary";
  }

  private void follow(Job changed) {
    if (changed != job || card == null) {
      return;
    }
    if (changed.isOver() && changed.failure().isEmpty()) {
      card.removeFromParent();
      card = null; // what is told of the job again shows nothing anew
      grid.setVisible(true);
      grid.show(found);
      grid.focusFirst();
    } else {
      card.update();
    }
  }

  private void take() {
    grid.chosen()
        .ifPresent(
            candidate -> {
              taker.accept(concept(candidate));
              grid.drop();
            });
  }

  private Concept concept(Candidate candidate) {
    List<GlossaryTerm> terms = new ArrayList<>();
    for (int v = 0; v < text.languages().size(); v++) {
      String term = candidate.terms().getOrDefault(v, "");
      if (!term.isEmpty()) {
        terms.add(v == source ? 0 : terms.size(), new GlossaryTerm(text.languages().get(v), term));
      }
    }
    return new Concept("", "", terms);
  }
}
