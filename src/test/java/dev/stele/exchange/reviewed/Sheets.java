package dev.stele.exchange.reviewed;

import dev.stele.exchange.Export;
import dev.stele.exchange.Format;
import dev.stele.exchange.NamedFile;
import dev.stele.exchange.Sample;
import dev.stele.exchange.findings.Checking;
import dev.stele.exchange.xlsx.Field;
import dev.stele.exchange.xlsx.SheetLanguage;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Review sheets for tests, as people hand them back. */
public final class Sheets {

  private Sheets() {}

  public static byte[] exported(Multitext text) throws IOException {
    return exported(text, Locale.ENGLISH);
  }

  static byte[] exported(Multitext text, Locale reader) throws IOException {
    NamedFile file =
        new Export(Format.XLSX)
            .checkedBy(Checking.none(reader))
            .files(text, Sample.COLOPHON, "review")
            .getFirst();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.content().writeTo(out);
    return out.toByteArray();
  }

  /** The sheet after somebody has worked on it and saved it with another program. */
  public static byte[] edited(byte[] exported, Consumer<Sheet> work) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(exported))) {
      work.accept(book.getSheetAt(0));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  /**
   * The cell of a row, counted from 1 below the header, under a head, which may stand there in
   * English or as it is called in English. It is new: POI keeps the old text of an inline string
   * beside the new one.
   */
  public static Cell cell(Sheet sheet, int row, String head) {
    for (Cell cell : sheet.getRow(0)) {
      if (isHead(cell.getStringCellValue(), head)) {
        return row == 0 ? cell : sheet.getRow(row).createCell(cell.getColumnIndex());
      }
    }
    throw new IllegalArgumentException(head);
  }

  private static boolean isHead(String there, String head) {
    return there.equals(head)
        || SheetLanguage.all().stream().anyMatch(spoken -> isHead(spoken, there, head));
  }

  private static boolean isHead(SheetLanguage spoken, String there, String english) {
    return Arrays.stream(Field.values())
            .anyMatch(f -> f.head().equals(english) && spoken.head(f).equals(there))
        || Stream.of(Language.ENGLISH, Language.RUSSIAN, Language.KOREAN)
            .filter(language -> language.displayName(Locale.ENGLISH).equals(english))
            .anyMatch(language -> spoken.language(language).equals(there));
  }

  /**
   * The rows as an office program on the web hands them out: one sheet under a name of its own,
   * plain shared strings, what looks like a number as a number, no styles, nothing hidden.
   */
  static byte[] writtenAnew(byte[] exported) throws IOException {
    try (XSSFWorkbook old = new XSSFWorkbook(new ByteArrayInputStream(exported));
        XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("Sheet1");
      for (Row line : old.getSheetAt(0)) {
        Row anew = sheet.createRow(line.getRowNum());
        for (Cell cell : line) {
          copy(cell, anew.createCell(cell.getColumnIndex()));
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  private static void copy(Cell from, Cell to) {
    if (from.getCellType() == CellType.NUMERIC) {
      to.setCellValue(from.getNumericCellValue());
    } else if (from.getStringCellValue().matches("\\d+")) {
      to.setCellValue(Double.parseDouble(from.getStringCellValue()));
    } else if (!from.getStringCellValue().isEmpty()) {
      to.setCellValue(from.getStringCellValue());
    }
  }
}
