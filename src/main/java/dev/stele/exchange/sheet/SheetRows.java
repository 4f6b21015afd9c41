package dev.stele.exchange.sheet;

import dev.stele.exchange.archive.Archive;
import dev.stele.exchange.ooxml.OfficePackage;
import dev.stele.exchange.xml.XmlWalk;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the sheets of a workbook row by row without holding them, whatever program wrote it. Of
 * formulas the results count that were stored; nothing is calculated, and no macro or link looked
 * at.
 */
public final class SheetRows implements AutoCloseable {

  /** Columns that are looked at; beyond, cells are a mistake of some program. */
  private static final int WIDEST = 1_000;

  /**
   * Bytes that a sheet unpacks to. One of the most rows that a sheet can have comes near; what is
   * kept of them is bounded by characters.
   */
  private static final long LARGEST = 2L << 30;

  /** Characters in all cells of a sheet; a book in three languages has some millions. */
  private static final int MOST = 200_000_000;

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

  /** How numbers and dates are read. */
  public enum Numbers {
    /** As people see them, in the format of their cell. */
    SHOWN,
    /** As they are stored, whatever format shows them. */
    STORED
  }

  private final OfficePackage opened;
  private final XSSFReader reader;
  private final ReadOnlySharedStringsTable strings;

  private SheetRows(OfficePackage opened, XSSFReader reader, ReadOnlySharedStringsTable strings) {
    this.opened = opened;
    this.reader = reader;
    this.strings = strings;
  }

  /**
   * @throws IOException when the bytes are not a whole workbook
   */
  public static SheetRows open(byte[] workbook) throws IOException {
    OfficePackage opened = OfficePackage.open(workbook);
    try {
      requireWellFormed(opened);
      XSSFReader reader = new XSSFReader(opened.poi());
      return new SheetRows(opened, reader, new ReadOnlySharedStringsTable(opened.poi(), false));
    } catch (OpenXML4JException | SAXException | RuntimeException e) {
      opened.close();
      throw damaged(e);
    } catch (IOException e) {
      opened.close();
      throw e;
    }
  }

  /** POI's parser of the texts would tell the console of damage. */
  private static void requireWellFormed(OfficePackage opened) throws IOException {
    for (PackagePart texts :
        opened.poi().getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
      XmlWalk.walk(OfficePackage.stream(texts), (element, xml) -> true);
    }
  }

  /** POI tells of damage by exceptions of every kind. */
  private static IOException damaged(Exception e) {
    return new IOException(e.getMessage() == null ? e.toString() : e.getMessage(), e);
  }

  @Override
  public void close() throws IOException {
    opened.close();
  }

  /** The names of the sheets, in order. */
  public List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    try {
      SheetIterator sheets = (SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        sheets.next().close();
        names.add(sheets.getSheetName());
      }
      return names;
    } catch (OpenXML4JException | RuntimeException e) {
      throw damaged(e);
    }
  }

  /** Reads the sheet of a name as people see it; see {@link #read(String, Numbers, Each)}. */
  public boolean read(String name, Each each) throws IOException {
    return read(name, Numbers.SHOWN, each);
  }

  /**
   * Reads the sheet of a name; nothing where the workbook has none.
   *
   * @return whether there is one
   * @throws IOException when it is damaged
   */
  public boolean read(String name, Numbers numbers, Each each) throws IOException {
    try {
      SheetIterator sheets = (SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          if (sheets.getSheetName().equals(name)) {
            Styles styles = numbers == Numbers.SHOWN ? reader.getStylesTable() : null;
            parse(Archive.bounded(sheet, name, LARGEST), new Handler(styles, strings, each));
            return true;
          }
        }
      }
      return false;
    } catch (OpenXML4JException | SAXException | RuntimeException e) {
      throw damaged(e);
    }
  }

  private static void parse(InputStream sheet, Handler handler) throws IOException, SAXException {
    try {
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setErrorHandler(new DefaultHandler());
      xml.setContentHandler(handler);
      xml.parse(new InputSource(sheet));
    } catch (Enough e) {
      return;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform has a parser", e);
    }
  }

  /** POI's reader of sheets, which does not say by itself whether a cell holds a formula. */
  private static final class Handler extends XSSFSheetXMLHandler {

    private final Gathering gathering;

    Handler(@Nullable Styles styles, ReadOnlySharedStringsTable strings, Each each) {
      this(styles, strings, new Gathering(each));
    }

    private Handler(
        @Nullable Styles styles, ReadOnlySharedStringsTable strings, Gathering gathering) {
      super(styles, strings, gathering, new DataFormatter(Locale.ROOT), false);
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
    private int characters;

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
      if (column < WIDEST) {
        cells.put(column, new Cell("", true));
      }
    }

    /** Where a program has left an older text in the cell, that comes second. */
    @Override
    public void cell(
        @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
      if (value == null || value.isEmpty() || column >= WIDEST) {
        return;
      }
      characters += value.length();
      if (characters > MOST) {
        throw new IllegalArgumentException("its cells hold more than " + MOST + " characters");
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
