package dev.stele.exchange.xliff;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.MultitextWriter;
import dev.stele.exchange.marks.Mark;
import dev.stele.exchange.marks.RowMarks;
import dev.stele.exchange.marks.Tags;
import dev.stele.exchange.marks.Values;
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
 * XLIFF 2.1 from the first version of a multitext to the second: a unit with one segment a row. Our
 * status is the sub-state, our marks are metadata.
 */
public final class XliffWriter implements MultitextWriter {

  @Override
  public void write(Multitext text, Colophon colophon, OutputStream out, Progress progress)
      throws IOException {
    Bilingual.require(text);
    List<String> tags = Tags.distinct(text);
    RowMarks marks = new RowMarks(tags);
    XmlOut.write(
        out,
        xml -> {
          xml.open(
              "xliff",
              "xmlns",
              "urn:oasis:names:tc:xliff:document:2.0",
              "xmlns:mda",
              "urn:oasis:names:tc:xliff:metadata:2.0",
              "version",
              "2.1",
              "srcLang",
              tags.get(0),
              "trgLang",
              tags.get(1),
              "xml:space",
              "preserve");
          xml.line();
          xml.open("file", "id", "f1", "original", Bilingual.original(text, colophon));
          xml.line();
          if (text.rows().isEmpty()) {
            xml.empty("group", "id", "none"); // a file must hold something
          }
          for (Row row : MultitextWriter.rows(text, progress)) {
            writeUnit(xml, marks, row);
          }
          xml.closeLine();
          xml.close();
        });
  }

  private static void writeUnit(XmlOut xml, RowMarks marks, Row row) throws XMLStreamException {
    xml.open("unit", "id", Long.toString(row.id()));
    xml.open("mda:metadata");
    writeMarks(xml, marks.of(row), "");
    writeMarks(xml, RowMarks.of(row.cell(0)), "source");
    writeMarks(xml, RowMarks.of(row.cell(1)), "target");
    xml.close();
    if (!row.comments().isEmpty()) {
      xml.open("notes");
      for (Comment comment : row.comments()) {
        xml.element("note", comment.text());
      }
      xml.close();
    }
    xml.open("segment", "state", state(row), "subState", "stele:" + Values.name(row.status()));
    xml.element("source", RowMarks.joined(row.cell(0)));
    xml.element("target", RowMarks.joined(row.cell(1)));
    xml.close();
    xml.closeLine();
  }

  /** What has no translation counts as not begun, whatever people have said of it. */
  private static String state(Row row) {
    if (row.cell(1).isEmpty()) {
      return "initial";
    }
    return row.status() == Status.ACCEPTED ? "final" : "translated";
  }

  private static void writeMarks(XmlOut xml, List<Mark> marks, String side)
      throws XMLStreamException {
    if (!marks.isEmpty()) {
      xml.open("mda:metaGroup", "category", "stele", "appliesTo", side);
      for (Mark mark : marks) {
        xml.element("mda:meta", mark.value(), "type", mark.name());
      }
      xml.close();
    }
  }
}
