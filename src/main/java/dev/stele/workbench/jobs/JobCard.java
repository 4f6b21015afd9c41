package dev.stele.workbench.jobs;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.stele.workbench.shell.Failures;
import java.time.Duration;

/** Shows a job: what it makes, what it does just now, how far it is, how long yet; and stops it. */
public final class JobCard extends Div {

  private static final long serialVersionUID = 1;

  private final transient Job job;
  private final Span stage = new Span();
  private final Span left = new Span();
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
    Div told = new Div(stage, left);
    told.addClassName("stele-job-told");
    add(title, told, bar, button);
    update();
  }

  /** Shows the job as it stands now. */
  public void update() {
    boolean failed = job.failure().isPresent();
    setClassName("stele-job-failed", failed);
    bar.setVisible(!failed);
    button.setText(getTranslation(failed ? "job.dismiss" : "job.cancel"));
    left.setText(job.remaining().map(this::words).orElse(""));
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

  /** About how long it will take yet; nobody needs to know to the second. */
  private String words(Duration remaining) {
    long seconds = remaining.toSeconds();
    if (seconds < 90) {
      return getTranslation("job.left.seconds", Math.max(10, (seconds + 9) / 10 * 10));
    }
    return seconds < 5400
        ? getTranslation("job.left.minutes", Math.round(seconds / 60.0))
        : getTranslation("job.left.hours", Math.round(seconds / 3600.0));
  }

  private void show(String key) {
    bar.setIndeterminate(true);
    stage.setText(getTranslation(key));
  }
}
