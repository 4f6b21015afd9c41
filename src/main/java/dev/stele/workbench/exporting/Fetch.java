package dev.stele.workbench.exporting;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import dev.stele.workbench.exporting.Exports.Waiting;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

/** A link that fetches a file which an export has written; fetched, the file waits no longer. */
public final class Fetch extends Anchor {

  private static final long serialVersionUID = 1;

  private final transient Exports exports;
  private final transient Waiting file;
  private final transient Runnable fetched;

  /**
   * @param fetched called in the page once the file has been handed over
   */
  public Fetch(Exports exports, Waiting file, Runnable fetched) {
    this.exports = exports;
    this.file = file;
    this.fetched = fetched;
    setText(getTranslation("export.fetch"));
    getElement().setAttribute("download", true);
    setHref(this::hand);
  }

  private void hand(DownloadEvent event) throws IOException {
    event.setFileName(file.name());
    event.setContentType(file.mediaType());
    event.setContentLength(Files.size(file.file()));
    try (OutputStream out = event.getOutputStream()) {
      Files.copy(file.file(), out);
    }
    exports.drop(file);
    try {
      event.getUI().access(fetched::run);
    } catch (UIDetachedException e) {
      // The page has gone meanwhile; the file has been fetched all the same.
    }
  }

  /** Fetches without anybody pressing; the link itself need not be seen. */
  public static void now(UI ui, Exports exports, Waiting file) {
    Fetch[] link = new Fetch[1];
    link[0] = new Fetch(exports, file, () -> link[0].removeFromParent());
    link[0].getStyle().set("display", "none");
    ui.add(link[0]);
    link[0].getElement().executeJs("this.click()");
  }
}
