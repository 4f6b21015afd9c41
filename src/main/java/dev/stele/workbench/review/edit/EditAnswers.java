package dev.stele.workbench.review.edit;

import dev.stele.workbench.review.sight.Sight;
import dev.stele.workbench.review.talk.Answer;
import dev.stele.workbench.review.talk.Answers;
import dev.stele.workbench.review.talk.Doing;
import java.time.Clock;

/** Does what people do to rows. */
public final class EditAnswers {

  private final Sight sight;
  private final Doing doing;
  private final ReviewActions actions;

  public EditAnswers(Sight sight, Doing doing, Clock clock) {
    this.sight = sight;
    this.doing = doing;
    this.actions = new ReviewActions(sight.project(), sight.author(), clock);
  }

  public void answer(Answers answers) {
    answers.on("act", Command.class, this::act);
  }

  private Answer act(Command command) {
    return doing.act(() -> actions.perform(command, sight.shown()));
  }
}
