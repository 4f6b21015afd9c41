package dev.stele.exchange.xliff;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.MultitextWriter;
import dev.stele.exchange.marks.Mark;
import dev.stele.exchange.marks.RowMarks;
import dev.stele.exchange.marks.Tags;
import dev.stele.exchange.xml.XmlOut;
import dev.stele.text.Comment;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * XLIFF 1.2 from the first version of a multitext to the second: a trans-unit a row. Our status is
 * the target's state, our marks are contexts.
 */
public final class Xliff12Writer implements MultitextWriter {

  @Override
  public void write(Multitext text, Colophon colophon, OutputStream out, Progress progress)
      throws IOException {
    Bilingual.require(text);
    List<String> tags = Tags.distinct(text);
    RowMarks marks = new RowMarks(tags);
    XmlOut.write(
        out,
        xml -> {
          xml.open("xliff", "xmlns", "urn:oasis:names:tc:xliff:document:1.2", "version", "1.2");
          xml.line();
          xml.open(
              "file",
              "original",
              Bilingual.original(text, colophon),
              "source-language",
              tags.get(0),
              "target-language",
              tags.get(1),
              "datatype",
              "plaintext",
              "date",
              colophon.isDated() ? colophon.date().toString() : "",
              "tool-id",
              "stele");
          xml.line();
          xml.open("header");
          xml.empty("tool", "tool-id", "stele", "tool-name", "Stele");
          xml.closeLine();
          xml.open("body");
          xml.line();
          for (Row row : MultitextWriter.rows(text, progress)) {
            writeUnit(xml, marks, row);
          }
          xml.closeLine();
          xml.closeLine();
          xml.close();
        });
  }

  private static void writeUnit(XmlOut xml, RowMarks marks, Row row) throws XMLStreamException {
    String approved = row.status() == Status.ACCEPTED ? "yes" : "no";
    xml.open(
        "trans-unit", "id", Long.toString(row.id()), "approved", approved, "xml:space", "preserve");
    xml.element("source", RowMarks.joined(row.cell(0)));
    xml.element("target", RowMarks.joined(row.cell(1)), "state", state(row.status()));
    writeMarks(xml, marks.of(row), "x-stele");
    writeMarks(xml, RowMarks.of(row.cell(0)), "x-stele-source");
    writeMarks(xml, RowMarks.of(row.cell(1)), "x-stele-target");
    for (Comment comment : row.comments()) {
      xml.element("note", comment.text(), "from", comment.author());
    }
    xml.closeLine();
  }

  private static String state(Status status) {
    return switch (status) {
      case PROPOSED -> "translated";
      case ACCEPTED -> "final";
      case NEEDS_REVIEW -> "needs-review-translation";
      case EXCLUDED -> "x-excluded";
    };
  }

  private static void writeMarks(XmlOut xml, List<Mark> marks, String purpose)
      throws XMLStreamException {
    if (!marks.isEmpty()) {
      xml.open("context-group", "purpose", purpose);
      for (Mark mark : marks) {
        xml.element("context", mark.value(), "context-type", mark.name());
      }
      xml.close();
    }
  }
}
