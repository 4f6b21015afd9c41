package dev.stele.exchange.xlsx;

import com.ibm.icu.util.ULocale;
import dev.stele.exchange.Colophon;
import dev.stele.exchange.Profile;
import dev.stele.exchange.sheet.Styles;
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
import org.apache.poi.ss.usermodel.DataValidationConstraint;
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
  private record Column(String head, int width, boolean hidden) {}

  /** What the text columns of a sheet take together, in characters. */
  private static final int TEXT_WIDTH = 132;

  private static final int NARROWEST = 30;
  private static final int WIDEST = 60;

  private final Multitext text;
  private final Profile profile;
  private final SheetLanguage language;
  private final Styles styles;
  private final Sheet sheet;
  private final List<Column> columns;

  SheetLayout(Multitext text, Profile profile, SheetLanguage language, Styles styles, Sheet sheet) {
    this.language = language;
    this.text = text;
    this.profile = profile;
    this.styles = styles;
    this.sheet = sheet;
    this.columns = columns();
  }

  static boolean isRightToLeft(Language language) {
    return new ULocale(language.tag()).isRightToLeft();
  }

  void header(Colophon colophon) {
    Row head = sheet.createRow(0);
    for (int c = 0; c < columns.size(); c++) {
      Cell cell = head.createCell(c);
      cell.setCellValue(columns.get(c).head());
      cell.setCellStyle(styles.header());
      sheet.setColumnWidth(c, columns.get(c).width() * 256);
      sheet.setColumnHidden(c, columns.get(c).hidden());
    }
    head.setHeightInPoints(24);
    sheet.createFreezePane(Field.before(profile).size(), 1);
    page(colophon);
  }

  /** The width of a column of text, in characters. */
  int textWidth() {
    return Math.clamp(TEXT_WIDTH / Math.max(1, text.versions().size()), NARROWEST, WIDEST);
  }

  private List<Column> columns() {
    List<Column> all = new ArrayList<>();
    Field.before(profile).forEach(field -> all.add(column(field)));
    text.versions()
        .forEach(v -> all.add(new Column(language.language(v.language()), textWidth(), false)));
    Field.after(profile).forEach(field -> all.add(column(field)));
    return all;
  }

  private Column column(Field field) {
    return new Column(language.head(field), language.width(field), field.isHidden(profile));
  }

  /** The place of a field's column, which the profile must have. */
  private int at(Field field) {
    int before = Field.before(profile).indexOf(field);
    int afterTexts = Field.before(profile).size() + text.versions().size();
    return before >= 0 ? before : afterTexts + Field.after(profile).indexOf(field);
  }

  /**
   * What can be set only once the number of lines is known.
   *
   * @param lines of the sheet, its header among them
   */
  void finish(int lines) {
    int last = Math.max(1, lines - 1);
    int first = Field.before(profile).contains(Field.NUMBER) ? at(Field.NUMBER) : 0;
    sheet.setAutoFilter(new CellRangeAddress(0, last, first, columns.size() - 1));
    if (profile != Profile.CORPUS) {
      choice(Field.STATUS, last, list(Field.STATUS, Status.values()));
      colourStatus(new CellRangeAddress(1, last, first, columns.size() - 1), at(Field.STATUS));
    }
    if (profile == Profile.REVIEW) {
      choice(Field.CATEGORY, last, list(Field.CATEGORY, Category.values()));
      choice(Field.SEVERITY, last, list(Field.SEVERITY, Severity.values()));
      choice(Field.ERROR_IN, last, languages());
      colourConfidence(at(Field.CONFIDENCE), last);
    }
  }

  /** The languages stand in the header already; a list of its own could be too long for a rule. */
  private DataValidationConstraint languages() {
    int from = Field.before(profile).size();
    int to = from + text.versions().size() - 1;
    String heads = new CellRangeAddress(0, 0, from, to).formatAsString(null, true);
    return sheet.getDataValidationHelper().createFormulaListConstraint(heads);
  }

  private DataValidationConstraint list(Field field, Enum<?>[] values) {
    return sheet
        .getDataValidationHelper()
        .createExplicitListConstraint(language.choices(field, values));
  }

  private void choice(Field field, int last, DataValidationConstraint values) {
    int column = at(field);
    DataValidation list =
        sheet
            .getDataValidationHelper()
            .createValidation(values, new CellRangeAddressList(1, last, column, column));
    list.setSuppressDropDownArrow(true);
    list.setEmptyCellAllowed(true);
    list.setErrorStyle(DataValidation.ErrorStyle.STOP);
    list.createErrorBox("Stele", language.text("choose"));
    list.setShowErrorBox(true);
    sheet.addValidationData(list);
  }

  /** From soft red at an even chance to soft green at certainty. */
  private void colourConfidence(int column, int last) {
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
        new CellRangeAddress[] {new CellRangeAddress(1, last, column, column)}, scale);
  }

  /** Green and yellow for what was accepted and needs review; excluded rows are grey. */
  private void colourStatus(CellRangeAddress all, int column) {
    SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    String status = "$" + CellReference.convertNumToColString(column) + "2";
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {all},
        grey(formatting, status + "=\"" + language.of(Status.EXCLUDED) + "\""));
    CellRangeAddress[] statuses = {
      new CellRangeAddress(all.getFirstRow(), all.getLastRow(), column, column)
    };
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

  private ConditionalFormattingRule filled(
      SheetConditionalFormatting formatting, String cell, Status status, int rgb) {
    ConditionalFormattingRule rule =
        formatting.createConditionalFormattingRule(cell + "=\"" + language.of(status) + "\"");
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
