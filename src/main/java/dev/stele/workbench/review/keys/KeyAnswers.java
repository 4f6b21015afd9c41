package dev.stele.workbench.review.keys;

import dev.stele.project.store.Settings;
import dev.stele.workbench.review.talk.Answers;
import java.util.List;

/** Answers which keys a person has, and lets them choose others. */
public final class KeyAnswers {

  private final Keys keys;

  public KeyAnswers(Settings settings) {
    this.keys = new Keys(settings);
  }

  record Choose(String action, List<String> keys) {}

  /** All actions where {@code action} is empty. */
  record Reset(String action) {}

  /** The actions as {@link Keys.Line}s. */
  public record All(List<Keys.Line> actions) {}

  public void answer(Answers answers) {
    answers.on("chooseKeys", Choose.class, this::choose).on("resetKeys", Reset.class, this::reset);
  }

  public All all() {
    return new All(keys.all());
  }

  private All choose(Choose asked) {
    keys.choose(Action.of(asked.action()), asked.keys());
    return all();
  }

  private All reset(Reset asked) {
    keys.reset(
        asked.action().isEmpty() ? List.of(Action.values()) : List.of(Action.of(asked.action())));
    return all();
  }
}
