package dev.stele.workbench.exporting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.Command;
import java.util.List;

/** Shows how the files will begin. */
final class PreviewPanel extends Div {

  private static final long serialVersionUID = 1;

  PreviewPanel() {
    addClassName("stele-export-preview");
    setId("export-preview");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("aria-label", getTranslation("export.preview"));
  }

  /** Shows here what is previewed, also what comes from another thread. */
  Previewing previewing(UI ui) {
    return new Previewing(
        work -> Thread.ofVirtual().name("preview").start(work),
        (shown, checking) -> {
          if (UI.getCurrent() == ui) {
            show(shown, checking);
          } else {
            later(ui, () -> show(shown, checking));
          }
        });
  }

  private static void later(UI ui, Command command) {
    try {
      ui.access(command);
    } catch (UIDetachedException e) {
      // Nobody looks at the window any more.
    }
  }

  /**
   * @param refusal why there is nothing to show; empty when there is
   */
  void refuse(String refusal) {
    removeAll();
    add(note(refusal));
  }

  /**
   * @param checking whether the checks are still looking at what is shown
   */
  void show(Preview preview, boolean checking) {
    removeAll();
    if (checking) {
      add(checking());
    }
    for (Preview.Beginning file : preview.files()) {
      add(new H3(file.name()), content(file));
    }
    if (preview.more() > 0) {
      add(note(getTranslation("export.preview.more", preview.more())));
    }
  }

  private Component checking() {
    ProgressBar bar = new ProgressBar();
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-label", getTranslation("export.preview.checking"));
    Div both = new Div(note(getTranslation("export.preview.checking")), bar);
    both.addClassName("stele-export-checking");
    return both;
  }

  private static Paragraph note(String text) {
    Paragraph note = new Paragraph(text);
    note.addClassName("stele-note");
    return note;
  }

  private Component content(Preview.Beginning file) {
    return switch (file) {
      case Preview.Beginning.Lines lines -> new Pre(lines.text());
      case Preview.Beginning.Cells cells -> table(cells.lines(), cells.tags());
      case Preview.Beginning.Page page -> page(page);
    };
  }

  private IFrame page(Preview.Beginning.Page page) {
    IFrame frame = new IFrame();
    frame.setSrcdoc(page.html());
    frame.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
    frame.setTitle(getTranslation("export.preview"));
    return frame;
  }

  private static NativeTable table(List<List<String>> lines, List<String> tags) {
    NativeTableHeader head = new NativeTableHeader();
    NativeTableBody body = new NativeTableBody();
    NativeTableRow names = new NativeTableRow();
    if (!lines.isEmpty()) {
      lines.getFirst().forEach(name -> names.add(new NativeTableHeaderCell(name)));
      lines.stream().skip(1).forEach(line -> body.add(row(line, tags)));
    }
    head.add(names);
    return new NativeTable(head, body);
  }

  private static NativeTableRow row(List<String> line, List<String> tags) {
    NativeTableRow row = new NativeTableRow();
    for (int c = 0; c < line.size(); c++) {
      NativeTableCell cell = new NativeTableCell(line.get(c));
      if (!tags.get(c).isEmpty()) {
        cell.getElement().setAttribute("lang", tags.get(c));
      }
      row.add(cell);
    }
    return row;
  }
}
