package dev.stele.workbench.review;

import dev.stele.align.Aligner;
import dev.stele.project.Project;
import dev.stele.project.State;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.text.edit.RowEdits;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Aligns rows again in the background, around the accepted ones. What comes of it is proposed as
 * one splice; whether it becomes one is for the person to say.
 */
final class Realigning {

  /** Which rows are aligned again. */
  enum Scope {
    SELECTION,
    HERE,
    UNCONFIRMED;

    static Scope of(String id) {
      return valueOf(id.toUpperCase(Locale.ROOT));
    }
  }

  /** How it went. */
  sealed interface Outcome {

    /** What would change of the rows as they were after an entry of the journal. */
    record Proposed(Splice splice, long sequence) implements Outcome {}

    /** Nothing was changed, for the reason that a message tells. */
    record Refused(String key) implements Outcome {}
  }

  private final Project project;
  private final Aligner aligner;
  private final String author;
  private final AtomicReference<AtomicBoolean> running = new AtomicReference<>();

  Realigning(Project project, Aligner aligner, String author) {
    this.project = project;
    this.aligner = aligner;
    this.author = author;
  }

  /** Starts; only one runs at a time for a person. */
  void start(Scope scope, long row, long from, long to, Progress shown, Consumer<Outcome> done) {
    AtomicBoolean cancelled = new AtomicBoolean();
    if (!running.compareAndSet(null, cancelled)) {
      done.accept(new Outcome.Refused("review.realign.running"));
      return;
    }
    Thread.ofVirtual()
        .name("realign-" + project.id())
        .start(
            () -> {
              Outcome outcome = new Outcome.Refused("review.realign.failed");
              try {
                outcome = run(scope, row, from, to, new Told(shown, cancelled));
              } finally {
                running.set(null);
                done.accept(outcome);
              }
            });
  }

  void cancel() {
    AtomicBoolean cancelled = running.get();
    if (cancelled != null) {
      cancelled.set(true);
    }
  }

  /** Does it in the caller's thread. */
  Outcome run(Scope scope, long row, long from, long to, Progress progress) {
    State state = project.state();
    int start = scope == Scope.UNCONFIRMED ? 0 : position(state, scope == Scope.HERE ? row : from);
    int end = scope == Scope.SELECTION ? position(state, to) + 1 : state.size();
    try {
      Multitext text = state.multitext();
      List<Row> rows = aligner.realign(text, start, end, project::newRowId, progress);
      List<Row> aligned =
          Regions.withSentences(text.rows().subList(start, end), rows)
              .orElseThrow(() -> new IllegalStateException("re-aligning has cut sentences anew"));
      Splice splice = Regions.narrowed(RowEdits.realign(text, start, end, aligned));
      return new Outcome.Proposed(splice, state.sequence());
    } catch (CancellationException e) {
      return new Outcome.Refused("review.realign.cancelled");
    }
  }

  private static int position(State state, long id) {
    return state.position(id).orElseThrow(() -> new Refusal("review.gone"));
  }

  /** Passes progress on, at most some times a second, and stops the work when it is cancelled. */
  private static final class Told implements Progress {

    private static final double STEP = 0.01;

    private final Progress shown;
    private final AtomicBoolean cancelled;
    private String stage = "";
    private double told = -1;

    Told(Progress shown, AtomicBoolean cancelled) {
      this.shown = shown;
      this.cancelled = cancelled;
    }

    @Override
    public synchronized void at(String now, double done) {
      if (cancelled.get()) {
        throw new CancellationException();
      }
      if (!now.equals(stage) || done - told >= STEP) {
        stage = now;
        told = done;
        shown.at(now, done);
      }
    }
  }
}
