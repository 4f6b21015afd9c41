package dev.stele.workbench.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table of the report: a head, and rows of a name and figures. */
@Tag("table")
final class Table extends NativeTable {

  private static final long serialVersionUID = 1;

  private static final String FIGURE = "stele-report-figure";

  private final List<NativeTableHeaderCell> heads;

  Table(String caption, List<String> names) {
    setCaptionText(caption);
    heads = names.stream().map(NativeTableHeaderCell::new).toList();
    heads.forEach(head -> head.getElement().setAttribute("scope", "col"));
    getHead().add(new NativeTableRow(heads.toArray(Component[]::new)));
  }

  void line(String name, List<String> cells) {
    NativeTableRow row = head(name);
    for (int i = 0; i < cells.size(); i++) {
      row.add(cell(cells.get(i), heads.get(i + 1)));
    }
    getBody().add(row);
  }

  void line(String name, String figure, Component picture) {
    NativeTableRow row = head(name);
    row.add(cell(figure, heads.get(1)), new NativeTableCell(picture));
    getBody().add(row);
  }

  /** Figures stand below each other, and so does what heads them. */
  private static NativeTableCell cell(String text, NativeTableHeaderCell head) {
    NativeTableCell cell = new NativeTableCell(text);
    if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
      cell.addClassName(FIGURE);
      head.addClassName(FIGURE);
    }
    return cell;
  }

  private static NativeTableRow head(String name) {
    NativeTableHeaderCell head = new NativeTableHeaderCell(name);
    head.getElement().setAttribute("scope", "row");
    return new NativeTableRow(head);
  }
}
