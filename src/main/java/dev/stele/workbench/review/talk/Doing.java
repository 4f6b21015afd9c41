package dev.stele.workbench.review.talk;

import dev.stele.project.ConflictException;
import dev.stele.project.state.Step;
import dev.stele.workbench.review.sight.Place;
import dev.stele.workbench.review.sight.Refusal;
import dev.stele.workbench.review.sight.Sight;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does what somebody asks for and says where it led, or why it could not be done. */
public final class Doing {

  private final Sight sight;
  private final Reader reader;

  public Doing(Sight sight, Reader reader) {
    this.sight = sight;
    this.reader = reader;
  }

  public Answer act(Supplier<Place> work) {
    return guarded(() -> done(Optional.of(work.get()), null));
  }

  public Answer act(Supplier<Place> work, Supplier<String> message) {
    return guarded(() -> done(Optional.of(work.get()), message.get()));
  }

  /** For what leads nowhere else. */
  public Answer run(Runnable work, Supplier<String> message) {
    return guarded(
        () -> {
          work.run();
          return done(Optional.empty(), message.get());
        });
  }

  private Answer guarded(Supplier<Answer> work) {
    try {
      return work.get();
    } catch (Refusal e) {
      return refused(why(e));
    } catch (ConflictException e) {
      return refused(reader.text("review.conflict", e.changedBy().map(Step::author).orElse("?")));
    }
  }

  private Answer done(Optional<Place> place, @Nullable String message) {
    long sequence = sight.project().state().sequence();
    return new Answer(sequence, place.map(this::focus).orElse(null), message, null);
  }

  public Answer told(String message) {
    return new Answer(sight.state().sequence(), null, message, null);
  }

  public Answer refused(String why) {
    return new Answer(sight.state().sequence(), null, null, why);
  }

  public String why(Refusal e) {
    return reader.text(reader.has(e.key()) ? e.key() : "review.cannot");
  }

  /** The rows have been changed already: what is shown stands as the client will see it. */
  private Answer.Focus focus(Place place) {
    return new Answer.Focus(sight.indexOf(place.position()), place.version(), place.sentence());
  }
}
