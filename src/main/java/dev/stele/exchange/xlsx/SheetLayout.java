package dev.stele.exchange.xlsx;

import com.ibm.icu.util.ULocale;
import dev.stele.exchange.Colophon;
import dev.stele.exchange.Profile;
import dev.stele.text.Category;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Severity;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ColorScaleFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** What stands around the rows: header, widths, filter, drop-down lists, colours and the page. */
final class SheetLayout {

  /** A column: its head, and its width in characters. */
  private record Column(String head, int width) {}

  /** What the text columns of a sheet take together, in characters. */
  private static final int TEXT_WIDTH = 132;

  private static final int NARROWEST = 30;
  private static final int WIDEST = 60;

  /** Excel's limit on a list written into a validation rule. */
  private static final int LONGEST_LIST = 255;

  private final Multitext text;
  private final Profile profile;
  private final Styles styles;
  private final Sheet sheet;

  SheetLayout(Multitext text, Profile profile, Styles styles, Sheet sheet) {
    this.text = text;
    this.profile = profile;
    this.styles = styles;
    this.sheet = sheet;
  }

  static boolean isRightToLeft(Language language) {
    return new ULocale(language.tag()).isRightToLeft();
  }

  void header(Colophon colophon) {
    Row head = sheet.createRow(0);
    List<Column> columns = columns();
    for (int c = 0; c < columns.size(); c++) {
      Cell cell = head.createCell(c);
      cell.setCellValue(columns.get(c).head());
      cell.setCellStyle(styles.header());
      sheet.setColumnWidth(c, columns.get(c).width() * 256);
    }
    head.setHeightInPoints(24);
    boolean review = profile == Profile.REVIEW;
    if (review) {
      sheet.setColumnHidden(0, true);
      sheet.setColumnHidden(1, true);
    }
    sheet.createFreezePane(review ? 3 : 0, 1);
    page(colophon);
  }

  /** The width of a column of text, in characters. */
  int textWidth() {
    return Math.clamp(TEXT_WIDTH / Math.max(1, text.versions().size()), NARROWEST, WIDEST);
  }

  private List<Column> columns() {
    int width = textWidth();
    List<Column> columns = new ArrayList<>();
    if (profile == Profile.REVIEW) {
      columns.addAll(
          List.of(new Column("Row id", 8), new Column("Digest", 18), new Column("No.", 6)));
    }
    text.versions().forEach(v -> columns.add(new Column(RowsSheet.languageName(v), width)));
    if (profile == Profile.REVIEW) {
      columns.addAll(
          List.of(
              new Column("Confidence", 11),
              new Column("Status", 13),
              new Column("Findings", 20),
              new Column("Category", 18),
              new Column("Severity", 10),
              new Column("Comment", 28)));
    }
    return columns;
  }

  /**
   * What can be set only once the number of lines is known.
   *
   * @param lines of the sheet, its header among them
   */
  void finish(int lines) {
    int last = Math.max(1, lines - 1);
    if (profile == Profile.REVIEW) {
      int confidence = 3 + text.versions().size();
      sheet.setAutoFilter(new CellRangeAddress(0, last, 2, confidence + 5));
      choice(confidence + 1, last, Words.all(Status.values()));
      choice(confidence + 3, last, Words.all(Category.values()));
      choice(confidence + 4, last, Words.all(Severity.values()));
      colours(confidence, last);
    } else {
      sheet.setAutoFilter(new CellRangeAddress(0, last, 0, text.versions().size() - 1));
    }
  }

  private void choice(int column, int last, String[] values) {
    if (String.join(",", values).length() > LONGEST_LIST) {
      throw new IllegalStateException("a drop-down list is longer than " + LONGEST_LIST);
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation list =
        helper.createValidation(
            helper.createExplicitListConstraint(values),
            new CellRangeAddressList(1, last, column, column));
    list.setSuppressDropDownArrow(true);
    list.setEmptyCellAllowed(true);
    list.setErrorStyle(DataValidation.ErrorStyle.STOP);
    list.createErrorBox("Stele", "Choose one of: " + String.join(", ", values));
    list.setShowErrorBox(true);
    sheet.addValidationData(list);
  }

  /** From soft red at an even chance to soft green at certainty; excluded rows are grey. */
  private void colours(int confidence, int last) {
    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    ConditionalFormattingRule scale = formatting.createConditionalFormattingColorScaleRule();
    ColorScaleFormatting colours = scale.getColorScaleFormatting();
    double[] points = {0.5, 0.85, 1};
    for (int i = 0; i < points.length; i++) {
      colours.getThresholds()[i].setRangeType(RangeType.NUMBER);
      colours.getThresholds()[i].setValue(points[i]);
    }
    colours.setColors(
        new XSSFColor[] {Styles.color(0xF6CFCB), Styles.color(0xFCEFC7), Styles.color(0xDDEFE0)});
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(1, last, confidence, confidence)}, scale);
    String status = "$" + CellReference.convertNumToColString(confidence + 1) + "2";
    CellRangeAddress[] all = {new CellRangeAddress(1, last, 2, confidence + 5)};
    formatting.addConditionalFormatting(
        all, grey(formatting, status + "=\"" + Words.of(Status.EXCLUDED) + "\""));
    CellRangeAddress[] statuses = {new CellRangeAddress(1, last, confidence + 1, confidence + 1)};
    formatting.addConditionalFormatting(
        statuses, filled(formatting, status, Status.ACCEPTED, 0xDDEFE0));
    formatting.addConditionalFormatting(
        statuses, filled(formatting, status, Status.NEEDS_REVIEW, 0xFCEFC7));
  }

  private static ConditionalFormattingRule grey(
      SheetConditionalFormatting formatting, String formula) {
    ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(formula);
    rule.createFontFormatting().setFontColor(Styles.color(0xA1A6AF));
    return rule;
  }

  private static ConditionalFormattingRule filled(
      SheetConditionalFormatting formatting, String cell, Status status, int rgb) {
    ConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(cell + "=\"" + Words.of(status) + "\"");
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    fill.setFillBackgroundColor(Styles.color(rgb));
    return rule;
  }

  private void page(Colophon colophon) {
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setLandscape(true);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.4);
    sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.4);
    sheet.getFooter().setLeft(colophon.project().replace("&", "&&"));
    sheet.getFooter().setRight("&P / &N");
  }
}
