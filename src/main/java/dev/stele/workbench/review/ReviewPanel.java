package dev.stele.workbench.review;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.internal.JacksonUtils;
import dev.stele.align.Aligner;
import dev.stele.project.Entry;
import dev.stele.project.Project;
import dev.stele.project.Projects;
import dev.stele.project.Subscription;
import dev.stele.workbench.exporting.ExportDialog;
import dev.stele.workbench.shell.Messages;
import dev.stele.workbench.shell.Preferences;
import java.time.Clock;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The rows in the browser: the custom element {@code stele-review}, drawn by the modules in {@code
 * frontend/review}. Answers what the element asks and tells it of every change.
 */
@Tag("stele-review")
@StyleSheet("/stele/review/review.css")
final class ReviewPanel extends Component {

  private static final long serialVersionUID = 1;

  private final transient Review review;
  private final transient Realigning realigning;
  private final transient Queue<Entry> pending = new ConcurrentLinkedQueue<>();
  private transient @Nullable Subscription subscription;

  ReviewPanel(Projects projects, Project project, Aligner aligner, Messages messages, Found found) {
    String author = Preferences.author();
    review =
        new Review(
            project,
            aligner,
            messages,
            author,
            projects.settingsOf(author),
            found,
            Clock.systemUTC());
    realigning = new Realigning(project, aligner, author);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    UI ui = event.getUI();
    ui.getPage().addJsModule("/stele/review/stele-review.js");
    subscription = review.project().listen(entry -> heard(entry, ui));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    if (subscription != null) {
      subscription.close();
    }
  }

  /** In this page's own request at once, so that the answer finds the rows changed. */
  private void heard(Entry entry, UI ui) {
    pending.add(entry);
    if (ui.getSession() != null && ui.getSession().hasLock() && UI.getCurrent() == ui) {
      tell();
    } else {
      ui.access(this::tell);
    }
  }

  private void tell() {
    for (Entry entry = pending.poll(); entry != null; entry = pending.poll()) {
      review
          .changed(entry)
          .ifPresent(change -> getElement().callJsFunction("receive", json(change)));
    }
  }

  void showKeys() {
    getElement().executeJs("this.commands?.run('help')");
  }

  @ClientCallable
  private JsonNode open() {
    pending.clear();
    return json(review.open(UI.getCurrent().getLocale()));
  }

  @ClientCallable
  private JsonNode rows(int from, int to) {
    return json(review.rows(from, to));
  }

  @ClientCallable
  private JsonNode act(JsonNode command) {
    return json(review.act(JacksonUtils.readToObject(command, Command.class)));
  }

  @ClientCallable
  private JsonNode filter(String filter, double keep) {
    return json(review.filter(Filter.of(filter), (long) keep));
  }

  @ClientCallable
  private JsonNode find(String text, double row, int version, int sentence, int step) {
    return json(review.find(text, (long) row, version, sentence, step));
  }

  @ClientCallable
  private JsonNode bookmark(double from, double to) {
    return json(review.bookmark((long) from, (long) to));
  }

  @ClientCallable
  private JsonNode hits(String text, int version, boolean exact) {
    return json(review.hits(new Replacing(text, "", version, exact)));
  }

  @ClientCallable
  private JsonNode replace(String text, String with, int version, boolean exact) {
    return json(review.replace(new Replacing(text, with, version, exact)));
  }

  @ClientCallable
  private int next(String kind, double row, int step) {
    return review.next(kind, (long) row, step);
  }

  @ClientCallable
  private int locate(double id) {
    return review.locate((long) id);
  }

  @ClientCallable
  private int locateNumber(int number) {
    return review.locateNumber(number);
  }

  @ClientCallable
  private JsonNode overview(int room) {
    return json(review.overview(room));
  }

  @ClientCallable
  private JsonNode inspect(String tab, double id) {
    Inspection inspection = review.inspection();
    if (!inspection.has((long) id)) {
      return json(Map.of());
    }
    return json(
        switch (tab) {
          case "comments" -> inspection.comments((long) id);
          case "links" -> inspection.links((long) id);
          case "history" -> inspection.histories((long) id);
          default -> inspection.evidence((long) id);
        });
  }

  @ClientCallable
  private JsonNode alternative(int number, double row) {
    return json(review.takeAlternative(number, (long) row));
  }

  @ClientCallable
  private JsonNode back(double sequence) {
    return json(review.goBack((long) sequence));
  }

  @ClientCallable
  private void realign(String scope, double row, double from, double to) {
    UI ui = UI.getCurrent();
    realigning.start(
        Realigning.Scope.of(scope),
        (long) row,
        (long) from,
        (long) to,
        (stage, done) -> ui.access(() -> getElement().callJsFunction("progress", done, stage)),
        outcome -> ui.access(() -> proposed(outcome)));
  }

  private void proposed(Realigning.Outcome outcome) {
    review
        .preview(outcome)
        .ifPresentOrElse(
            preview -> getElement().callJsFunction("proposed", json(preview)),
            () -> getElement().callJsFunction("finished", json(review.nothingProposed(outcome))));
  }

  @ClientCallable
  private JsonNode applyProposed() {
    return json(review.applyProposed());
  }

  @ClientCallable
  private void cancel() {
    realigning.cancel();
  }

  @ClientCallable
  private void exporting() {
    new ExportDialog(review.project(), review.lastChange()).open();
  }

  private static JsonNode json(Object value) {
    return JacksonUtils.getMapper().valueToTree(value);
  }
}
