package dev.stele.exchange.tei;

import dev.stele.exchange.marks.Values;
import dev.stele.exchange.xml.XmlOut;
import dev.stele.text.Annotation;
import dev.stele.text.Comment;
import dev.stele.text.Dismissal;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * What people said, as annotations that point at rows and sentences: comments, errors they marked,
 * and findings they dismissed, and what a sentence said before it was edited.
 */
final class TeiAnnotations {

  private final XmlOut xml;
  private final Multitext text;
  private final List<String> tags;

  TeiAnnotations(XmlOut xml, Multitext text, List<String> tags) {
    this.xml = xml;
    this.text = text;
    this.tags = tags;
  }

  void write() throws XMLStreamException {
    if (text.rows().stream().noneMatch(TeiAnnotations::isAnnotated)) {
      return;
    }
    xml.open("listAnnotation");
    xml.line();
    int[] from = new int[tags.size()];
    for (Row row : text.rows()) {
      for (Comment comment : row.comments()) {
        writeComment(row, comment);
      }
      for (Annotation annotation : row.annotations()) {
        writeError(row, annotation);
      }
      for (Dismissal dismissal : row.dismissals()) {
        writeDismissal(row, dismissal);
      }
      for (int v = 0; v < from.length; v++) {
        writeOriginals(row.cell(v), tags.get(v), from[v]);
        from[v] += row.cell(v).size();
      }
    }
    xml.closeLine();
  }

  private static boolean isAnnotated(Row row) {
    return !row.comments().isEmpty()
        || !row.annotations().isEmpty()
        || !row.dismissals().isEmpty()
        || row.cells().stream().anyMatch(cell -> cell.stream().anyMatch(Segment::isEdited));
  }

  private void writeComment(Row row, Comment comment) throws XMLStreamException {
    open("commenting", "#" + TeiLinks.row(row.id()));
    writeOrigin("comment", comment.author(), comment.at());
    xml.element("note", comment.text());
    xml.closeLine();
  }

  private void writeOrigin(String what, String author, Instant at) throws XMLStreamException {
    if (!author.isEmpty()) {
      xml.open("respStmt");
      xml.element("resp", what);
      xml.element("name", author);
      xml.close();
    }
    if (!at.equals(Instant.EPOCH)) {
      xml.open("revisionDesc");
      xml.empty("change", "when", at.toString());
      xml.close();
    }
  }

  private void writeDismissal(Row row, Dismissal dismissal) throws XMLStreamException {
    open("assessing", "#" + TeiLinks.row(row.id()));
    writeOrigin("dismissal", dismissal.author(), dismissal.at());
    xml.element("note", dismissal.reason(), "type", "dismissal", "subtype", dismissal.check());
    xml.element("note", dismissal.finding(), "type", "finding");
    xml.closeLine();
  }

  private void writeError(Row row, Annotation error) throws XMLStreamException {
    open("classifying", "#" + TeiLinks.row(row.id()) + " #" + tags.get(error.version()));
    String type = Values.name(error.category());
    xml.element("note", error.note(), "type", type, "subtype", Values.name(error.severity()));
    xml.closeLine();
  }

  private void writeOriginals(List<Segment> cell, String tag, int from) throws XMLStreamException {
    for (int i = 0; i < cell.size(); i++) {
      if (cell.get(i).isEdited()) {
        open("editing", "#" + TeiLinks.sentence(tag, from + i + 1));
        xml.element("note", cell.get(i).original().orElseThrow());
        xml.closeLine();
      }
    }
  }

  private void open(String motivation, String target) throws XMLStreamException {
    xml.open("annotation", "motivation", motivation, "target", target);
  }
}
