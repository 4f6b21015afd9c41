package dev.stele.workbench.review.talk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * Answers questions that take their time, one after another and beside the page, which goes on
 * meanwhile; those that need nothing of the others do not wait for them. Of the same question only
 * the newest is answered: who goes from row to row does not wait for what was asked about the rows
 * before.
 */
public final class SlowAnswers implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(SlowAnswers.class);

  private final Answers answers;
  private final Map<String, Integer> newest = new ConcurrentHashMap<>();
  private final Map<String, ExecutorService> threads = new ConcurrentHashMap<>();

  public SlowAnswers(Answers answers) {
    this.answers = answers;
  }

  /**
   * @param ticket grows from question to question
   * @param told takes the answer, from another thread; a JSON null when there is none
   */
  public void ask(int ticket, String question, JsonNode asked, Consumer<JsonNode> told) {
    newest.merge(question, ticket, Math::max);
    Supplier<JsonNode> begun = answers.begin(question, asked);
    thread(question)
        .execute(
            () -> {
              JsonNode answer = NullNode.getInstance();
              try {
                if (newest.getOrDefault(question, 0) == ticket) {
                  answer = begun.get();
                }
              } catch (RuntimeException e) {
                log.error("no answer to {}", question, e);
              }
              told.accept(answer);
            });
  }

  private ExecutorService thread(String question) {
    return threads.computeIfAbsent(
        answers.isPrepared(question) ? question : "",
        any -> Executors.newSingleThreadExecutor(Thread.ofVirtual().name("answers-", 0).factory()));
  }

  @Override
  public void close() {
    threads.values().forEach(ExecutorService::shutdown);
  }
}
