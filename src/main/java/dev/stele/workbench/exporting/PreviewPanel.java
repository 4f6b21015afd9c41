package dev.stele.workbench.exporting;

import com.vaadin.flow.component.Component;
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

  /**
   * @param refusal why there is nothing to show; empty when there is
   */
  void refuse(String refusal) {
    removeAll();
    add(note(refusal));
  }

  void show(Preview preview) {
    removeAll();
    for (Preview.Beginning file : preview.files()) {
      add(new H3(file.name()), content(file));
    }
    if (preview.more() > 0) {
      add(note(getTranslation("export.preview.more", preview.more())));
    }
  }

  private static Paragraph note(String text) {
    Paragraph note = new Paragraph(text);
    note.addClassName("stele-note");
    return note;
  }

  private Component content(Preview.Beginning file) {
    return switch (file) {
      case Preview.Beginning.Lines lines -> new Pre(lines.text());
      case Preview.Beginning.Cells cells -> table(cells.lines());
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

  private static NativeTable table(List<List<String>> lines) {
    NativeTableHeader head = new NativeTableHeader();
    NativeTableBody body = new NativeTableBody();
    NativeTableRow names = new NativeTableRow();
    if (!lines.isEmpty()) {
      lines.getFirst().forEach(name -> names.add(new NativeTableHeaderCell(name)));
      lines.stream().skip(1).forEach(line -> body.add(row(line)));
    }
    head.add(names);
    return new NativeTable(head, body);
  }

  private static NativeTableRow row(List<String> line) {
    NativeTableRow row = new NativeTableRow();
    line.forEach(text -> row.add(new NativeTableCell(text)));
    return row;
  }
}
