package dev.stele.workbench.review.inspect;

import dev.stele.project.state.State;
import dev.stele.text.Comment;
import dev.stele.workbench.review.sight.Sight;
import dev.stele.workbench.review.talk.Answer;
import dev.stele.workbench.review.talk.Answers;
import dev.stele.workbench.review.talk.Doing;
import java.util.List;
import java.util.function.LongFunction;

/** Answers what the inspector asks about a row. */
public final class InspectAnswers {

  private final Sight sight;
  private final Doing doing;
  private final Explaining explaining;

  public InspectAnswers(Sight sight, Explaining explaining, Doing doing) {
    this.sight = sight;
    this.doing = doing;
    this.explaining = explaining;
  }

  record About(long row) {}

  record Take(int number, long row) {}

  /** The row is not there any more; it may have gone while somebody looked at it. */
  record Gone() {}

  record Remark(String author, String at, String text) {}

  record Remarks(List<Remark> comments) {}

  public void answer(Answers answers) {
    answers
        .on("evidence", About.class, asked -> ifThere(asked, explaining::evidence))
        .on("links", About.class, asked -> ifThere(asked, explaining::links))
        .on("sentences", About.class, asked -> ifThere(asked, this::sentences))
        .on("comments", About.class, asked -> ifThere(asked, this::comments))
        .on("alternative", Take.class, this::take);
  }

  private Object ifThere(About asked, LongFunction<Object> answer) {
    return sight.project().state().position(asked.row()).isPresent()
        ? answer.apply(asked.row())
        : new Gone();
  }

  private Sentences.InFull sentences(long row) {
    State state = sight.project().state();
    return Sentences.of(state, state.position(row).orElseThrow());
  }

  private Remarks comments(long id) {
    State state = sight.project().state();
    return new Remarks(
        state.row(state.position(id).orElseThrow()).comments().stream()
            .map(InspectAnswers::remark)
            .toList());
  }

  private static Remark remark(Comment comment) {
    return new Remark(comment.author(), comment.at().toString(), comment.text());
  }

  private Answer take(Take asked) {
    return doing.act(() -> explaining.take(asked.number(), asked.row()));
  }
}
