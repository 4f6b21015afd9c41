package dev.stele.workbench.review.realign;

import dev.stele.project.ConflictException;
import dev.stele.project.Project;
import dev.stele.project.state.Entry;
import dev.stele.text.Splice;
import dev.stele.workbench.jobs.Job;
import dev.stele.workbench.review.realign.Realignings.Under;
import dev.stele.workbench.review.sight.Sight;
import dev.stele.workbench.review.talk.Answer;
import dev.stele.workbench.review.talk.Answers;
import dev.stele.workbench.review.talk.Answers.Nothing;
import dev.stele.workbench.review.talk.Doing;
import dev.stele.workbench.review.talk.Reader;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Starts, stops and applies re-aligning for one person, and tells how far it is. */
public final class RealignAnswers {

  private final Realignings realignings;
  private final Sight sight;
  private final Reader reader;
  private final Doing doing;

  public RealignAnswers(Realignings realignings, Sight sight, Reader reader, Doing doing) {
    this.realignings = realignings;
    this.sight = sight;
    this.reader = reader;
    this.doing = doing;
  }

  record Start(String scope, long row, long from, long to) {}

  /**
   * Where re-aligning stands.
   *
   * @param kind {@code none}, {@code waiting}, {@code running}, {@code proposed} or {@code over}
   * @param seconds how long it will take yet; -1 while nobody can tell
   * @param preview what would change, when that is proposed
   * @param answer what to say when it is over and changes nothing
   */
  public record Standing(
      String kind,
      String stage,
      double done,
      long seconds,
      Previews.@Nullable Preview preview,
      @Nullable Answer answer) {

    static Standing at(String kind) {
      return new Standing(kind, "", 0, -1, null, null);
    }
  }

  public void answer(Answers answers) {
    answers
        .on("realign", Start.class, this::start)
        .on("realigning", Nothing.class, asked -> now())
        .on("cancelRealign", Nothing.class, asked -> cancel())
        .on("applyProposed", Nothing.class, asked -> apply())
        .on("dropProposed", Nothing.class, asked -> drop());
  }

  /**
   * Tells whoever looks of every step.
   *
   * @return ends it
   */
  public Runnable listen(Consumer<Standing> told) {
    return realignings.listen(
        sight.project(), sight.author(), under -> told.accept(standing(under)));
  }

  private Answer start(Start asked) {
    Project project = sight.project();
    Realignment wanted =
        new Realignment(
            project, Realignment.Scope.of(asked.scope()), asked.row(), asked.from(), asked.to());
    if (wanted.size(project.state()) == 0) {
      return doing.refused(reader.text("review.gone"));
    }
    String title = reader.text("review.realign.job", project.name());
    return realignings.start(wanted, sight.author(), title)
        ? doing.told(reader.text("review.realign.started"))
        : doing.refused(reader.text("review.realign.running"));
  }

  public Standing now() {
    return under().map(this::standing).orElseGet(() -> Standing.at("none"));
  }

  private Optional<Under> under() {
    return realignings.of(sight.project(), sight.author());
  }

  private Standing standing(Under under) {
    return switch (under.job().state()) {
      case Job.State.Waiting w -> Standing.at("waiting");
      case Job.State.Running(String stage, double done) -> {
        long seconds = under.job().remaining().map(Duration::toSeconds).orElse(-1L);
        yield new Standing("running", stage, done, seconds, null, null);
      }
      case Job.State.Done d -> proposed(under);
      case Job.State.Failed f -> over(doing.refused(reader.text("review.realign.failed")));
      case Job.State.Cancelled c -> over(doing.told(reader.text("review.realign.cancelled")));
    };
  }

  private Standing proposed(Under under) {
    Realignment.Proposal proposal = under.proposal().orElseThrow();
    return proposal.isEmpty()
        ? over(doing.told(reader.text("review.realign.done", 0)))
        : new Standing("proposed", "", 1, 0, Previews.of(proposal.splice()), null);
  }

  private static Standing over(Answer answer) {
    return new Standing("over", "", 1, 0, null, answer);
  }

  private Standing cancel() {
    under().ifPresent(under -> under.job().cancel());
    return now();
  }

  private Nothing drop() {
    realignings.drop(sight.project(), sight.author());
    return new Nothing();
  }

  /** Makes a splice of what was proposed. */
  private Answer apply() {
    Optional<Realignment.Proposal> proposal = under().flatMap(Under::proposal);
    drop();
    if (proposal.isEmpty()) {
      return doing.refused(reader.text("review.cannot"));
    }
    Splice splice = proposal.get().splice();
    try {
      Entry entry = sight.project().apply(splice, sight.author(), proposal.get().sequence());
      String done = reader.text("review.realign.done", Previews.of(splice).rows());
      return new Answer(entry.sequence(), null, done, null);
    } catch (ConflictException e) {
      return doing.refused(reader.text("review.realign.conflict"));
    }
  }
}
