package dev.stele.workbench.findings;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.JacksonUtils;
import dev.stele.project.ConflictException;
import dev.stele.project.Project;
import dev.stele.project.Subscription;
import dev.stele.project.state.Entry;
import dev.stele.project.state.State;
import dev.stele.text.Annotation;
import dev.stele.text.Category;
import dev.stele.text.Row;
import dev.stele.text.Severity;
import dev.stele.text.Splice;
import dev.stele.workbench.findings.LiveFindings.Found;
import dev.stele.workbench.shell.Messages;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Answers what the review screen asks about findings, and takes what people say of them. It shows
 * nothing itself: the modules {@code frontend/review/findings*.js} draw.
 */
@Tag("stele-findings")
public final class FindingsPanel extends Component {

  private static final long serialVersionUID = 1;

  private final transient Project project;
  private final transient ProjectChecks checks;
  private final transient Messages messages;
  private final transient String author;
  private final transient Clock clock = Clock.systemUTC();
  private transient Consumer<Collection<Long>> changed = rows -> {};
  private transient @Nullable LiveFindings findings;
  private transient @Nullable Subscription subscription;

  public FindingsPanel(Project project, ProjectChecks checks, Messages messages, String author) {
    this.project = project;
    this.checks = checks;
    this.messages = messages;
    this.author = author;
    getElement().setAttribute("hidden", true);
  }

  /** Whether a row has findings that nobody has dismissed. */
  public boolean anyOpen(long row) {
    return findings != null && findings.anyOpen(row);
  }

  /** Whether one of them is major or worse. */
  public boolean anyHeavy(long row) {
    return findings != null
        && findings.of(row).stream()
            .anyMatch(
                found ->
                    !found.dismissed()
                        && found.finding().severity().compareTo(Severity.MAJOR) >= 0);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    if (subscription != null) {
      subscription.close();
      checks.leave(project);
    }
    findings = null;
  }

  /**
   * Who else is to know on this page.
   *
   * @param listener takes the ids of the rows whose findings are others now; none when all may be
   */
  public void onChange(Consumer<Collection<Long>> listener) {
    changed = listener;
  }

  private void tell(LiveFindings live, LiveFindings.Change change) {
    // Until all rows have been looked at there is only a share to tell.
    if (!change.rows().isEmpty() || change.done() == 1) {
      changed.accept(change.rows());
    }
    getElement()
        .executeJs("this.changed?.($0, $1)", json(change.rows()), json(wire().summary(live)));
  }

  @ClientCallable
  private JsonNode summary() {
    return json(wire().summary(live()));
  }

  @ClientCallable
  private JsonNode names() {
    return json(wire().names(checks.all(project)));
  }

  @ClientCallable
  private JsonNode of(JsonNode ids) {
    State state = project.state();
    Map<Long, FindingsWire.OfRow> rows = new LinkedHashMap<>();
    for (JsonNode id : ids) {
      OptionalInt position = state.position(id.asLong());
      if (position.isPresent()) {
        Row row = state.row(position.getAsInt());
        rows.put(row.id(), wire().row(row, live().of(row.id())));
      }
    }
    return json(rows);
  }

  /** The id of the next or previous row with an open finding, of one check or of any; 0 without. */
  @ClientCallable
  private double next(double row, int step, String check) {
    State state = project.state();
    int from = state.position((long) row).orElse(0);
    OptionalInt found =
        live().next(state, from, step, finding -> check.isEmpty() || finding.check().equals(check));
    return found.isPresent() ? state.row(found.getAsInt()).id() : 0;
  }

  /** One finding of a row is none. */
  @ClientCallable
  private JsonNode dismiss(double row, String key, String reason) {
    return change(state -> dismiss(state, row, found -> found.key().equals(key), reason));
  }

  private Optional<Splice> dismiss(State state, double row, Predicate<Found> kind, String reason) {
    OptionalInt at = state.position((long) row);
    return at.isEmpty()
        ? Optional.empty()
        : verdicts()
            .dismiss(state, at.getAsInt(), at.getAsInt() + 1, kind, clock.instant(), reason);
  }

  /** All open findings of a check are none, in the whole project. */
  @ClientCallable
  private JsonNode dismissAll(String check, String reason) {
    return change(
        state ->
            verdicts()
                .dismiss(
                    state,
                    0,
                    state.size(),
                    found -> found.finding().check().equals(check),
                    clock.instant(),
                    reason));
  }

  /** What was dismissed of a row, or with row 0 in the whole project, is a finding again. */
  @ClientCallable
  private JsonNode restore(double row, String check, String key) {
    return change(
        state -> {
          OptionalInt at = state.position((long) row);
          int from = at.orElse(0);
          int to = at.isPresent() ? from + 1 : row == 0 ? state.size() : 0;
          return verdicts()
              .restore(
                  state,
                  from,
                  to,
                  dismissal ->
                      dismissal.check().equals(check)
                          && (key.isEmpty() || dismissal.finding().equals(key)));
        });
  }

  @ClientCallable
  private JsonNode err(double row, int version, String category, String severity, String note) {
    Annotation error =
        new Annotation(version, Category.valueOf(category), Severity.valueOf(severity), note);
    return change(state -> at(state, row).map(at -> Verdicts.err(state, at, error)));
  }

  @ClientCallable
  private JsonNode unerr(double row, int index) {
    return change(state -> at(state, row).map(at -> Verdicts.unerr(state, at, index)));
  }

  @ClientCallable
  private void settings() {
    new ChecksDialog(project, checks).open();
  }

  private static Optional<Integer> at(State state, double row) {
    OptionalInt at = state.position((long) row);
    return at.isPresent() ? Optional.of(at.getAsInt()) : Optional.empty();
  }

  /** How it went: the journal's entry to wait for, or why it could not be done. */
  private record Answer(long sequence, @Nullable String error) {}

  /** A change thought out on a state. */
  private interface Change {
    Optional<Splice> of(State state);
  }

  private JsonNode change(Change change) {
    State state = project.state();
    try {
      long sequence =
          change
              .of(state)
              .map(splice -> project.apply(splice, author, state.sequence()))
              .map(Entry::sequence)
              .orElse(state.sequence());
      return json(new Answer(sequence, null));
    } catch (ConflictException e) {
      String error = messages.getTranslation("failure.conflict", locale());
      return json(new Answer(state.sequence(), error));
    }
  }

  /** Joined when the page first asks: it is drawn before a long text is looked through. */
  private LiveFindings live() {
    LiveFindings live = findings;
    if (live == null) {
      UI ui = UI.getCurrent();
      LiveFindings joined = checks.join(project);
      subscription = joined.listen(change -> ui.access(() -> tell(joined, change)));
      findings = joined;
      changed.accept(List.of());
      live = joined;
    }
    return live;
  }

  private Verdicts verdicts() {
    return new Verdicts(live(), author);
  }

  private FindingsWire wire() {
    return new FindingsWire(locale());
  }

  private Locale locale() {
    return UI.getCurrent().getLocale();
  }

  private static JsonNode json(Object value) {
    return JacksonUtils.getMapper().valueToTree(value);
  }
}
