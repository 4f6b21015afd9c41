package dev.stele.workbench.terms;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.stele.exchange.glossary.GlossaryFormat;
import dev.stele.project.Project;
import dev.stele.workbench.exporting.FileName;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a project's glossary as it is when somebody asks for it. */
record GlossaryDownload(Project project, GlossaryFormat format) implements DownloadHandler {

  @Override
  public void handleDownloadRequest(DownloadEvent event) throws IOException {
    event.setFileName(FileName.of(project.name()) + "." + format.extension());
    event.setContentType(
        switch (format) {
          case TBX, TBX_DCT, TBX_CORE, MARTIF -> "application/x-tbx";
          case CSV -> "text/csv; charset=utf-8";
          case XLSX -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        });
    try (OutputStream out = new BufferedOutputStream(event.getOutputStream())) {
      format.write(project.glossary().now(), true, out);
    }
  }
}
