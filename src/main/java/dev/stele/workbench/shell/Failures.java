package dev.stele.workbench.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what is thrown into words. Whoever throws a {@link Failure} has chosen them; anything else
 * is a mistake of ours, gets a number, and its stack trace goes to the log under that number.
 */
public final class Failures implements ErrorHandler {

  private static final long serialVersionUID = 1;

  private static final Logger log = LoggerFactory.getLogger(Failures.class);

  @Override
  public void error(ErrorEvent event) {
    UI ui = UI.getCurrent();
    if (ui == null) {
      log.error("outside of any page", event.getThrowable());
    } else {
      Notices.error(words(event.getThrowable(), ui));
    }
  }

  private static String words(Throwable thrown, UI ui) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof Failure failure) {
        return ui.getTranslation(failure.key(), failure.values());
      }
    }
    String number = UUID.randomUUID().toString().substring(0, 8);
    log.error("{}", number, thrown);
    return ui.getTranslation("failure.unexpected", number);
  }
}
