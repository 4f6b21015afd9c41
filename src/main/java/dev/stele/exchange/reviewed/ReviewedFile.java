package dev.stele.exchange.reviewed;

import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.sheet.SheetRows;
import dev.stele.exchange.xlsx.Field;
import dev.stele.text.Language;
import dev.stele.wording.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review sheet as it came back, whatever program saved it: its rows in the order in which they
 * stand there, and what of it could not be understood.
 *
 * @param key of the project that it was made from, {@code ""} where the file does not say
 * @param languages of the columns of text, in the order in which they were exported
 */
public record ReviewedFile(
    String name,
    String key,
    List<Language> languages,
    List<ReviewedRow> rows,
    List<Message> doubts) {

  /** Lines from the top within which the header stands. */
  private static final int HEADER_WITHIN = 20;

  public ReviewedFile {
    languages = List.copyOf(languages);
    rows = List.copyOf(rows);
    doubts = List.copyOf(doubts);
  }

  /** Whether a workbook is a review sheet of ours, or was one. */
  public static boolean isOne(byte[] workbook) {
    try (SheetRows opened = SheetRows.open(workbook)) {
      return sheet(opened) != null;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * @throws UnreadableException when the file is no workbook, or no review sheet
   */
  public static ReviewedFile read(String name, byte[] workbook) throws UnreadableException {
    try (SheetRows opened = SheetRows.open(workbook)) {
      String sheet = sheet(opened);
      if (sheet == null) {
        throw new UnreadableException(
            Problem.UNKNOWN_FORMAT,
            name,
            "",
            "has no column “" + Field.ID.head() + "”, by which rows are known",
            "give a spreadsheet that was exported for review, with its hidden columns");
      }
      Origin origin = Origin.of(opened, new SheetReading());
      SheetParser parser = new SheetParser(origin);
      opened.read(sheet, parser);
      parser.finish();
      if (parser.languages().isEmpty()) {
        throw new UnreadableException(
            Problem.UNKNOWN_FORMAT,
            name,
            "",
            "has no column that is headed by the name of a language",
            "give the columns of text their names again");
      }
      return new ReviewedFile(
          name, origin.key(), parser.languages(), parser.rows(), parser.doubts());
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException e) {
      throw UnreadableException.damaged(name, "workbook", e);
    }
  }

  /** The name of the sheet that holds the rows, however people have called it. */
  private static @Nullable String sheet(SheetRows workbook) throws IOException {
    for (String name : workbook.names()) {
      List<Boolean> found = new ArrayList<>();
      workbook.read(
          name,
          (number, cells) -> {
            if (SheetParser.isHeader(cells)) {
              found.add(true);
            }
            return found.isEmpty() && number < HEADER_WITHIN;
          });
      if (!found.isEmpty()) {
        return name;
      }
    }
    return null;
  }
}
