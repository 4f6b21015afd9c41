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

  Table(String caption, List<String> heads) {
    setCaptionText(caption);
    NativeTableRow row = new NativeTableRow();
    for (String head : heads) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(head);
      cell.getElement().setAttribute("scope", "col");
      row.add(cell);
    }
    getHead().add(row);
  }

  void line(String name, List<String> figures) {
    NativeTableRow row = head(name);
    figures.forEach(figure -> row.add(new NativeTableCell(figure)));
    getBody().add(row);
  }

  void line(String name, String figure, Component picture) {
    NativeTableRow row = head(name);
    row.add(new NativeTableCell(figure), new NativeTableCell(picture));
    getBody().add(row);
  }

  private static NativeTableRow head(String name) {
    NativeTableHeaderCell head = new NativeTableHeaderCell(name);
    head.getElement().setAttribute("scope", "row");
    return new NativeTableRow(head);
  }
}
