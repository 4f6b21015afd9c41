package dev.stele.workbench.review;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.server.Command;
import dev.stele.project.Subscription;
import dev.stele.project.state.Entry;
import dev.stele.workbench.exporting.ExportDialog;
import dev.stele.workbench.exporting.Exports;
import dev.stele.workbench.findings.ProjectChecks;
import dev.stele.workbench.review.talk.Answers;
import dev.stele.workbench.review.talk.SlowAnswers;
import dev.stele.workbench.reviewed.ReviewedDialog;
import dev.stele.workbench.shell.Messages;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
  private final transient ProjectChecks checks;
  private final transient Exports exports;
  private final Messages messages;
  private final transient Queue<Entry> pending = new ConcurrentLinkedQueue<>();
  private final transient SlowAnswers slow;
  private transient Subscription subscription = () -> {};
  private transient Runnable endListening = () -> {};

  ReviewPanel(Review review, ProjectChecks checks, Exports exports, Messages messages) {
    this.review = review;
    this.checks = checks;
    this.exports = exports;
    this.messages = messages;
    this.slow = new SlowAnswers(review.answers());
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    UI ui = event.getUI();
    ui.getPage().addJsModule("/stele/review/stele-review.js");
    subscription = review.project().listen(entry -> heard(entry, ui));
    endListening =
        review.realigning().listen(standing -> later(ui, () -> tell("realigning", standing)));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    subscription.close();
    endListening.run();
    slow.close();
  }

  /** In this page's own request at once, so that the answer finds the rows changed. */
  private void heard(Entry entry, UI ui) {
    pending.add(entry);
    if (ui.getSession() != null && ui.getSession().hasLock() && UI.getCurrent() == ui) {
      tell();
    } else {
      later(ui, this::tell);
    }
  }

  /** From another thread; a page that has gone meanwhile is not told. */
  private static void later(UI ui, Command command) {
    try {
      ui.access(command);
    } catch (UIDetachedException e) {
      // Whoever opens the project again is told anew.
    }
  }

  private void tell() {
    for (Entry entry = pending.poll(); entry != null; entry = pending.poll()) {
      review.changed(entry).ifPresent(change -> tell("receive", change));
    }
  }

  private void tell(String what, Object value) {
    getElement().callJsFunction(what, Answers.json(value));
  }

  void showKeys() {
    getElement().executeJs("this.commands?.run('help')");
  }

  @ClientCallable
  private JsonNode open() {
    pending.clear();
    return Answers.json(review.open(UI.getCurrent().getLocale()));
  }

  @ClientCallable
  private JsonNode ask(String question, JsonNode asked) {
    return review.answers().answer(question, asked);
  }

  /** For questions about the project that take their time; what the person sees is not for them. */
  @ClientCallable
  private void askSlowly(int ticket, String question, JsonNode asked) {
    UI ui = UI.getCurrent();
    slow.ask(
        ticket,
        question,
        asked,
        answer -> later(ui, () -> getElement().callJsFunction("answered", ticket, answer)));
  }

  @ClientCallable
  private void plotting() {
    show(new PlotDialog(review.project().state(), messages, this::goTo));
  }

  /** Opens a window, after which the rows have the focus again. */
  private void show(Dialog dialog) {
    dialog.addOpenedChangeListener(
        event -> {
          if (!event.isOpened()) {
            getElement().executeJs("this.gridElement.focus({ preventScroll: true })");
          }
        });
    dialog.open();
  }

  private void goTo(int position) {
    getElement().executeJs("this.goToNumber($0)", position + 1);
  }

  @ClientCallable
  private void exporting() {
    show(new ExportDialog(review.project(), review.lastChange(), checks, exports));
  }

  @ClientCallable
  private void takingBack() {
    show(new ReviewedDialog(review.project(), review.author()));
  }
}
