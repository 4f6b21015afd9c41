package dev.stele.exchange.xlsx;

import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.archive.Archive;
import dev.stele.exchange.ooxml.OfficePackage;
import dev.stele.exchange.table.Table;
import dev.stele.exchange.xml.XmlWalk;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the first sheet of a workbook that holds anything, as a stream of cells. Of formulas the
 * values count that were stored; nothing is calculated, and no macro or link looked at. Numbers
 * come as they are stored, whatever format shows them.
 */
public final class SheetTable {

  /** Characters in all cells together; a book in three languages has some millions. */
  private static final int MOST = 200_000_000;

  /** Columns that are looked at; beyond, cells are a mistake of some program. */
  private static final int WIDEST = 1_000;

  private final String name;

  public SheetTable(String name) {
    this.name = name;
  }

  /**
   * @throws UnreadableException when the bytes are no workbook, or a damaged one
   */
  public Table read(byte[] bytes) throws UnreadableException {
    try (OfficePackage opened = OfficePackage.open(bytes)) {
      return read(opened);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | OpenXML4JException | SAXException | RuntimeException e) {
      // POI tells of damage by exceptions of every kind.
      throw UnreadableException.damaged(name, "spreadsheet", e);
    }
  }

  private Table read(OfficePackage opened) throws IOException, OpenXML4JException, SAXException {
    requireWellFormed(opened);
    XSSFReader reader = new XSSFReader(opened.poi());
    ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened.poi(), false);
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream sheet = sheets.next()) {
        Cells cells = new Cells();
        XMLReader xml = xmlReader();
        xml.setErrorHandler(new DefaultHandler());
        xml.setContentHandler(
            new XSSFSheetXMLHandler(null, null, strings, cells, new DataFormatter(), false));
        xml.parse(new InputSource(Archive.bounded(sheet, sheets.getSheetName())));
        if (!cells.lines.isEmpty()) {
          return new Table(cells.lines, "");
        }
      }
    }
    throw new UnreadableException(
        Problem.EMPTY, name, "", "has no sheet with anything on it", "give a file that has");
  }

  /** POI's parser of the texts would tell the console of damage. */
  private static void requireWellFormed(OfficePackage opened) throws IOException {
    for (PackagePart texts :
        opened.poi().getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType())) {
      XmlWalk.walk(OfficePackage.stream(texts), (element, xml) -> true);
    }
  }

  private static XMLReader xmlReader() throws IOException, SAXException {
    try {
      return XMLHelper.newXMLReader();
    } catch (ParserConfigurationException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Gathers the cells of lines that have some. */
  private static final class Cells implements SheetContentsHandler {
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> line = new ArrayList<>();
    private int characters;

    @Override
    public void startRow(int row) {
      line = new ArrayList<>();
    }

    @Override
    public void cell(
        @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
      int column = reference == null ? line.size() : new CellReference(reference).getCol();
      if (value == null || column >= WIDEST || column < line.size()) {
        return;
      }
      while (line.size() < column) {
        line.add("");
      }
      line.add(value);
      characters += value.length();
      if (characters > MOST) {
        throw new IllegalArgumentException("its cells hold more than " + MOST + " characters");
      }
    }

    @Override
    public void endRow(int row) {
      if (line.stream().anyMatch(cell -> !cell.isBlank())) {
        lines.add(line);
      }
    }
  }
}
