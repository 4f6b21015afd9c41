package dev.stele.exchange.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches of a cell that look different. Streamed workbooks keep rich text only in a table of all
 * strings, which grows with the text; so the stretches are marked by characters that no text holds,
 * and {@link SteadyZip} makes runs of them. A stretch that a full cell cuts off ends with it.
 */
public enum Rich {
  /** What a finding points at. */
  EVIDENCE(
      '\uFDD0',
      "<rPr><b/><u/><sz val=\"10\"/><color rgb=\"FFB42318\"/><rFont val=\"Arial\"/></rPr>"),
  /** Who said it, or what kind of thing it is. */
  NAME('\uFDD1', "<rPr><b/><sz val=\"9\"/><color rgb=\"FF1F2937\"/><rFont val=\"Arial\"/></rPr>");

  private static final char END = '\uFDD2';

  private static final Pattern CELL =
      Pattern.compile("<is><t[^>]*>([^<]*[\uFDD0-\uFDD2][^<]*)</t></is>");

  private static final Pattern RUN =
      Pattern.compile("([\uFDD0-\uFDD1]?)([^\uFDD0-\uFDD2]+)\uFDD2?");

  private final char begin;
  private final String properties;

  Rich(char begin, String properties) {
    this.begin = begin;
    this.properties = properties;
  }

  /** A stretch of escaped text in this look. */
  public String of(String escaped) {
    return escaped.isEmpty() ? "" : begin + escaped + END;
  }

  public static boolean isMark(int c) {
    return c >= '\uFDD0' && c <= END;
  }

  public static String unmarked(String text) {
    return text.replaceAll("[\uFDD0-\uFDD2]", "");
  }

  /** A line of a sheet's XML with runs where cells have marks. */
  public static String runs(String xml) {
    if (xml.chars().noneMatch(Rich::isMark)) {
      return xml;
    }
    return CELL.matcher(xml)
        .replaceAll(cell -> Matcher.quoteReplacement("<is>" + ofCell(cell.group(1)) + "</is>"));
  }

  private static String ofCell(String text) {
    StringBuilder runs = new StringBuilder();
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      String properties = "";
      for (Rich look : values()) {
        properties = run.group(1).equals("" + look.begin) ? look.properties : properties;
      }
      runs.append("<r>").append(properties).append("<t xml:space=\"preserve\">");
      runs.append(run.group(2)).append("</t></r>");
    }
    return runs.toString();
  }
}
