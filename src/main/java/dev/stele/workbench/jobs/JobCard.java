package dev.stele.workbench.jobs;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.stele.workbench.shell.Failures;

/** Shows a job: what it makes, what it does just now, how far it is; and stops it. */
public final class JobCard extends Div {

  private static final long serialVersionUID = 1;

  private final transient Job job;
  private final Span stage = new Span();
  private final ProgressBar bar = new ProgressBar();
  private final Button button = new Button();

  public JobCard(Job job, Jobs jobs) {
    this.job = job;
    addClassName("stele-job");
    Span title = new Span(job.title());
    title.addClassName("stele-job-title");
    stage.addClassName("stele-job-stage");
    stage.getElement().setAttribute("role", "status");
    bar.getElement().setAttribute("aria-label", job.title());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    button.addClickListener(
        e -> {
          if (job.isOver()) {
            jobs.dismiss(job);
          } else {
            job.cancel();
          }
        });
    add(title, stage, bar, button);
    update();
  }

  /** Shows the job as it stands now. */
  public void update() {
    boolean failed = job.failure().isPresent();
    setClassName("stele-job-failed", failed);
    bar.setVisible(!failed);
    button.setText(getTranslation(failed ? "job.dismiss" : "job.cancel"));
    switch (job.state()) {
      case Job.State.Waiting w -> show("job.waiting");
      case Job.State.Running(String key, double done) -> {
        show(key);
        bar.setIndeterminate(false);
        bar.setValue(Math.clamp(done, 0, 1));
      }
      case Job.State.Failed(Throwable cause) ->
          stage.setText(Failures.words(cause, UI.getCurrent()));
      case Job.State.Done d -> bar.setValue(1);
      case Job.State.Cancelled c -> show("job.cancelled");
    }
  }

  private void show(String key) {
    bar.setIndeterminate(true);
    stage.setText(getTranslation(key));
  }
}
