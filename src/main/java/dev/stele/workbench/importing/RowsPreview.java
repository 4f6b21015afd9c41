package dev.stele.workbench.importing;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Offers to keep the alignment that a file has, and shows its first rows. */
final class RowsPreview extends Section {

  private static final long serialVersionUID = 1;

  private static final int ROWS_SHOWN = 5;

  RowsPreview(Multitext text, boolean anew, Consumer<Boolean> choose) {
    addClassName("stele-kept");
    Checkbox keep = new Checkbox(getTranslation("import.keepRows", text.rows().size()), !anew);
    keep.setId("keep-rows");
    keep.addValueChangeListener(e -> choose.accept(!e.getValue()));
    add(keep);
    if (!anew) {
      add(table(text));
    }
  }

  private NativeTable table(Multitext text) {
    NativeTableHeader head = new NativeTableHeader();
    NativeTableRow names = new NativeTableRow();
    text.languages().forEach(l -> names.add(new NativeTableHeaderCell(l.displayName(getLocale()))));
    head.add(names);
    NativeTableBody body = new NativeTableBody();
    text.rows().stream().limit(ROWS_SHOWN).forEach(row -> body.add(row(text, row)));
    NativeTable table = new NativeTable(head, body);
    table.addClassName("stele-rows-preview");
    return table;
  }

  private static NativeTableRow row(Multitext text, Row row) {
    NativeTableRow cells = new NativeTableRow();
    for (int v = 0; v < row.versions(); v++) {
      String said = row.cell(v).stream().map(Segment::text).collect(Collectors.joining(" "));
      NativeTableCell cell = new NativeTableCell(said);
      cell.getElement().setAttribute("lang", text.languages().get(v).tag());
      cells.add(cell);
    }
    return cells;
  }
}
