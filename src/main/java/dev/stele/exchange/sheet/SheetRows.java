package dev.stele.exchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the sheets of a workbook row by row without holding them, whatever program wrote it. Cells
 * are text as people see it; formulas are not evaluated, their last results are read.
 */
public final class SheetRows {

  /**
   * What stands in a cell.
   *
   * @param isFormula whether the text is the result of a formula
   */
  public record Cell(String text, boolean isFormula) {}

  /** Takes the rows of a sheet, top to bottom. */
  @FunctionalInterface
  public interface Each {
    /**
     * @param number the row's number as people see it, counted from 1
     * @param cells by column, counted from 0, left to right; empty ones are left out
     * @return whether more rows are wanted
     */
    boolean take(int number, Map<Integer, Cell> cells);
  }

  /** Thrown out of the parser when no more rows are wanted. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
      super(null, null, false, false);
    }
  }

  private SheetRows() {}

  /**
   * The names of the sheets, in order.
   *
   * @throws IOException when the bytes are not a whole workbook
   */
  public static List<String> names(byte[] workbook) throws IOException {
    List<String> names = new ArrayList<>();
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(workbook))) {
      SheetIterator sheets = (SheetIterator) new XSSFReader(file).getSheetsData();
      while (sheets.hasNext()) {
        sheets.next().close();
        names.add(sheets.getSheetName());
      }
      return names;
    } catch (OpenXML4JException | RuntimeException e) {
      throw new IOException("the workbook is damaged", e);
    }
  }

  /**
   * Reads the sheet of a name; nothing where the workbook has none.
   *
   * @return whether there is one
   * @throws IOException when the bytes are not a whole workbook
   */
  public static boolean read(byte[] workbook, String name, Each each) throws IOException {
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(workbook))) {
      XSSFReader reader = new XSSFReader(file);
      SheetIterator sheets = (SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          if (sheets.getSheetName().equals(name)) {
            parse(sheet, new Handler(reader, new ReadOnlySharedStringsTable(file, false), each));
            return true;
          }
        }
      }
      return false;
    } catch (OpenXML4JException | SAXException | RuntimeException e) {
      throw new IOException("the workbook is damaged", e);
    }
  }

  private static void parse(InputStream sheet, Handler handler) throws IOException, SAXException {
    try {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setContentHandler(handler);
      xml.parse(new InputSource(sheet));
    } catch (Enough e) {
      return;
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform has a parser", e);
    }
  }

  /** POI's reader of sheets, which does not say by itself whether a cell holds a formula. */
  private static final class Handler extends XSSFSheetXMLHandler {

    private final Gathering gathering;

    Handler(XSSFReader reader, ReadOnlySharedStringsTable strings, Each each)
        throws IOException, OpenXML4JException {
      this(reader, strings, new Gathering(each));
    }

    private Handler(XSSFReader reader, ReadOnlySharedStringsTable strings, Gathering gathering)
        throws IOException, OpenXML4JException {
      super(reader.getStylesTable(), strings, gathering, new DataFormatter(Locale.ROOT), false);
      this.gathering = gathering;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes)
        throws SAXException {
      if ("c".equals(localName)) {
        gathering.begin(attributes.getValue("r"));
      } else if ("f".equals(localName)) {
        gathering.formula();
      }
      super.startElement(uri, localName, qName, attributes);
    }
  }

  private static final class Gathering implements XSSFSheetXMLHandler.SheetContentsHandler {

    private final Each each;
    private final Map<Integer, Cell> cells = new TreeMap<>();
    private boolean formula;
    private int column;

    Gathering(Each each) {
      this.each = each;
    }

    @Override
    public void startRow(int row) {
      cells.clear();
    }

    @Override
    public void endRow(int row) {
      if (!each.take(row + 1, new TreeMap<>(cells))) {
        throw new Enough();
      }
    }

    void begin(@Nullable String reference) {
      formula = false;
      column = reference == null ? cells.size() : new CellReference(reference).getCol();
    }

    /** A formula may have no result. */
    void formula() {
      formula = true;
      cells.put(column, new Cell("", true));
    }

    /** Where a program has left an older text in the cell, that comes second. */
    @Override
    public void cell(
        @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
      if (value == null || value.isEmpty()) {
        return;
      }
      Cell read = new Cell(value, formula);
      if (formula) {
        cells.put(column, read);
      } else {
        cells.putIfAbsent(column, read);
      }
    }
  }
}
