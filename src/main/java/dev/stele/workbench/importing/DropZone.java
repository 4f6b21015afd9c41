package dev.stele.workbench.importing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.stele.exchange.Documents;
import dev.stele.workbench.shell.Failures;
import dev.stele.workbench.shell.Notices;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;

/**
 * Where files are dropped or picked; hands over name and content of each, without the UI's lock.
 */
public final class DropZone extends Upload {

  private static final long serialVersionUID = 1;

  private static final int MEGABYTE = 1 << 20;

  public DropZone(BiConsumer<String, byte[]> receiver) {
    addClassName("stele-drop");
    setId("files");
    setDropLabel(new Span(getTranslation("import.drop")));
    setUploadButton(new Button(getTranslation("import.pick")));
    setMaxFileSize(Documents.LIMIT);
    // One after the other, so that the columns stand in the order in which files were chosen.
    getElement().setProperty("maxConcurrentUploads", 1);
    setI18n(words());
    setUploadHandler(new Receiver(receiver));
    addFileRejectedListener(e -> Notices.error(e.getFileName() + ": " + e.getErrorMessage()));
    addAllFinishedListener(e -> clearFileList());
  }

  private UploadI18N words() {
    return new UploadI18N()
        .setError(
            new UploadI18N.Error()
                .setFileIsTooBig(getTranslation("import.tooBig", Documents.LIMIT / MEGABYTE))
                .setTooManyFiles(getTranslation("import.tooMany"))
                .setIncorrectFileType(getTranslation("import.wrongType")));
  }

  /** Reads what comes in, up to the limit. */
  private record Receiver(BiConsumer<String, byte[]> receiver) implements UploadHandler {

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
      try (InputStream in = event.getInputStream()) {
        // One byte more than is allowed makes the reader say that the file is too large.
        byte[] content = in.readNBytes(Documents.LIMIT + 1);
        receiver.accept(event.getFileName(), content);
      } catch (RuntimeException e) {
        event.getUI().access(() -> Notices.error(Failures.words(e, event.getUI())));
      }
    }
  }
}
