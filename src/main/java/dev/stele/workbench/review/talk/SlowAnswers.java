package dev.stele.workbench.review.talk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * Answers questions that take their time, one after another and beside the page, which goes on
 * meanwhile. Of the same question only the newest is answered: who goes from row to row does not
 * wait for what was asked about the rows before.
 */
public final class SlowAnswers implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(SlowAnswers.class);

  private final Answers answers;
  private final Map<String, Integer> newest = new ConcurrentHashMap<>();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("answers-", 0).factory());

  public SlowAnswers(Answers answers) {
    this.answers = answers;
  }

  /**
   * @param ticket grows from question to question
   * @param told takes the answer, from another thread; a JSON null when there is none
   */
  public void ask(int ticket, String question, JsonNode asked, Consumer<JsonNode> told) {
    newest.merge(question, ticket, Math::max);
    thread.execute(
        () -> {
          JsonNode answer = NullNode.getInstance();
          try {
            if (newest.getOrDefault(question, 0) == ticket) {
              answer = answers.answer(question, asked);
            }
          } catch (RuntimeException e) {
            log.error("no answer to {}", question, e);
          }
          told.accept(answer);
        });
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
