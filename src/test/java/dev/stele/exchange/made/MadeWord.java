package dev.stele.exchange.made;

import dev.stele.text.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Word documents that POI makes. */
public final class MadeWord {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private MadeWord() {}

  /** The paragraphs, headings by their outline level, a table and a footnote behind them. */
  public static byte[] document(List<Paragraph> paragraphs) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      for (Paragraph paragraph : paragraphs) {
        XWPFParagraph made = document.createParagraph();
        if (paragraph.heading()) {
          made.getCTP().addNewPPr().addNewOutlineLvl().setVal(java.math.BigInteger.ZERO);
        }
        made.createRun().setText(paragraph.text());
      }
      document.createTable(1, 2).getRow(0).getCell(0).setText("cell");
      document.write(out);
    }
    return out.toByteArray();
  }

  /** A document of one line with a part of macros and a template and picture from elsewhere. */
  public static byte[] withMacroAndLink(String line, String address) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(line);
      document.getPackagePart().addExternalRelationship(address, OFFICE + "attachedTemplate");
      document.getPackagePart().addExternalRelationship(address, OFFICE + "image");
      org.apache.poi.openxml4j.opc.PackagePart macros =
          document
              .getPackage()
              .createPart(
                  org.apache.poi.openxml4j.opc.PackagingURIHelper.createPartName(
                      "/word/vbaProject.bin"),
                  "application/vnd.ms-office.vbaProject");
      try (java.io.OutputStream code = macros.getOutputStream()) {
        code.write(new byte[] {1, 2, 3});
      }
      document
          .getPackagePart()
          .addRelationship(
              macros.getPartName(),
              org.apache.poi.openxml4j.opc.TargetMode.INTERNAL,
              "http://schemas.microsoft.com/office/2006/relationships/vbaProject");
      document.write(out);
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new IOException(e);
    }
    return out.toByteArray();
  }
}
