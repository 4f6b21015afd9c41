package dev.stele.exchange.tmx;

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
import dev.stele.text.Segment;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/**
 * TMX 1.4b with all languages in one file: a unit a row, the sentences of a cell joined by a space.
 * Everything else stands in properties. Rows without text are left out, since a unit must have
 * some.
 */
public final class TmxWriter implements MultitextWriter {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final boolean ofPair;

  private TmxWriter(boolean ofPair) {
    this.ofPair = ofPair;
  }

  public TmxWriter() {
    this(false);
  }

  /**
   * For tools that want one source language and units with both languages: from the first of two
   * versions to the second, without the rows that have only one.
   */
  public static TmxWriter ofPair() {
    return new TmxWriter(true);
  }

  @Override
  public void write(Multitext text, Colophon colophon, OutputStream out, Progress progress)
      throws IOException {
    List<String> tags = Tags.distinct(text);
    RowMarks marks = new RowMarks(tags);
    XmlOut.write(
        out,
        xml -> {
          xml.open("tmx", "version", "1.4");
          xml.line();
          writeHeader(xml, tags, colophon);
          xml.open("body");
          xml.line();
          for (Row row : MultitextWriter.rows(text, progress)) {
            if (isWanted(row)) {
              writeUnit(xml, tags, marks, row);
            }
          }
          xml.closeLine();
          xml.close();
        });
  }

  private boolean isWanted(Row row) {
    return ofPair ? row.cells().stream().noneMatch(List::isEmpty) : !row.isEmpty();
  }

  private void writeHeader(XmlOut xml, List<String> tags, Colophon colophon)
      throws XMLStreamException {
    xml.open(
        "header",
        "creationtool",
        "Stele",
        "creationtoolversion",
        "1",
        "segtype",
        "sentence",
        "o-tmf",
        "Stele",
        "adminlang",
        "en",
        "srclang",
        ofPair ? tags.getFirst() : "*all*",
        "datatype",
        "plaintext",
        "creationdate",
        colophon.isDated() ? MOMENT.format(colophon.date()) : "");
    write(xml, List.of(new Mark(Mark.VERSIONS, String.join(" ", tags))));
    xml.closeLine();
  }

  private static void writeUnit(XmlOut xml, List<String> tags, RowMarks marks, Row row)
      throws XMLStreamException {
    boolean several = row.cells().stream().anyMatch(cell -> cell.size() > 1);
    xml.open("tu", "tuid", Long.toString(row.id()), "segtype", several ? "block" : "");
    for (Comment comment : row.comments()) {
      xml.element("note", comment.text());
    }
    write(xml, List.of(RowMarks.status(row)));
    write(xml, marks.of(row));
    for (int v = 0; v < tags.size(); v++) {
      List<Segment> cell = row.cell(v);
      if (!cell.isEmpty()) {
        xml.open("tuv", "xml:lang", tags.get(v));
        write(xml, RowMarks.of(cell));
        xml.element("seg", RowMarks.joined(cell));
        xml.close();
      }
    }
    xml.closeLine();
  }

  private static void write(XmlOut xml, List<Mark> marks) throws XMLStreamException {
    for (Mark mark : marks) {
      xml.element("prop", mark.value(), "type", mark.name());
    }
  }
}
