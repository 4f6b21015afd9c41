package dev.stele.exchange.tei;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.MultitextWriter;
import dev.stele.exchange.marks.Tags;
import dev.stele.exchange.marks.Values;
import dev.stele.exchange.xml.XmlOut;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.util.StringJoiner;

/**
 * The links of a pair in the manner of the OPUS collection: XCES, a link a row, between documents
 * whose sentences are numbered from 1. {@link #text} writes those documents.
 */
public final class XcesWriter implements MultitextWriter {

  private final String from;
  private final String to;

  /**
   * @param from the name of the document with the first language
   * @param to the name of the document with the second
   */
  public XcesWriter(String from, String to) {
    this.from = from;
    this.to = to;
  }

  /** The writer of one version's document. */
  public static MultitextWriter text(int version) {
    return (text, colophon, out, progress) ->
        XmlOut.write(
            out,
            xml -> {
              xml.open("text", "xml:lang", Tags.distinct(text).get(version));
              xml.line();
              Paragraphs.write(
                  xml,
                  text.column(version),
                  number -> new String[] {"id", Integer.toString(number)});
              xml.close();
            });
  }

  @Override
  public void write(Multitext text, Colophon colophon, OutputStream out, Progress progress)
      throws IOException {
    XmlOut.write(
        out,
        xml -> {
          xml.open("cesAlign", "version", "1.0");
          xml.line();
          xml.open("linkGrp", "targType", "s", "fromDoc", from, "toDoc", to);
          xml.line();
          int left = 0;
          int right = 0;
          for (Row row : MultitextWriter.rows(text, progress)) {
            String targets = numbers(row, 0, left) + ";" + numbers(row, 1, right);
            xml.empty(
                "link",
                "id",
                "SL" + row.id(),
                "xtargets",
                targets,
                "certainty",
                Values.confidence(row.confidence()).toPlainString(),
                "status",
                row.status() == Status.PROPOSED ? "" : Values.name(row.status()));
            xml.line();
            left += row.cell(0).size();
            right += row.cell(1).size();
          }
          xml.closeLine();
          xml.close();
        });
  }

  private static String numbers(Row row, int version, int from) {
    StringJoiner numbers = new StringJoiner(" ");
    for (int i = 1; i <= row.cell(version).size(); i++) {
      numbers.add(Integer.toString(from + i));
    }
    return numbers.toString();
  }
}
