package dev.stele.workbench.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import dev.stele.exchange.UnreadableException;
import dev.stele.project.ConflictException;
import dev.stele.project.store.NoSuchProjectException;
import dev.stele.project.store.StorageException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns what is thrown into words: what is wrong, where, and what to do. An exception that is none
 * of ours to expect is a mistake in the program; it gets a number, and its stack trace goes to the
 * log under that number.
 */
public final class Failures implements ErrorHandler {

  private static final long serialVersionUID = 1;

  private static final Logger log = LoggerFactory.getLogger(Failures.class);

  @Override
  public void error(ErrorEvent event) {
    UI ui = UI.getCurrent();
    if (DisconnectedClientHelper.isClientDisconnectedException(event.getThrowable())) {
      log.debug("a page was closed while it was answered", event.getThrowable());
    } else if (ui == null) {
      log.error("outside of any page", event.getThrowable());
    } else {
      Notices.error(words(event.getThrowable(), ui));
    }
  }

  /** What is shown of a failure, in the language of {@code ui}. */
  public static String words(Throwable thrown, UI ui) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      Optional<Failure> known = known(t);
      if (known.isPresent()) {
        return ui.getTranslation(known.get().key(), known.get().values());
      }
    }
    String number = UUID.randomUUID().toString().substring(0, 8);
    log.error("{}", number, thrown);
    return ui.getTranslation("failure.unexpected", number);
  }

  private static Optional<Failure> known(Throwable thrown) {
    return switch (thrown) {
      case Failure failure -> Optional.of(failure);
      case UnreadableException e ->
          Optional.of(new Failure("import.objection." + e.problem(), e.file(), e.line()));
      case StorageException e -> Optional.of(new Failure("failure.storage." + e.kind(), e.place()));
      case NoSuchProjectException e -> Optional.of(new Failure("failure.noProject"));
      case ConflictException e ->
          Optional.of(
              e.changedBy()
                  .map(step -> new Failure("failure.conflict.by", step.author()))
                  .orElseGet(() -> new Failure("failure.conflict")));
      case OutOfMemoryError e -> Optional.of(new Failure("failure.memory"));
      default -> Optional.empty();
    };
  }
}
