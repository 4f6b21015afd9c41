package dev.stele.exchange.interlinear;

import com.ibm.icu.util.ULocale;
import dev.stele.exchange.Colophon;
import dev.stele.exchange.MultitextWriter;
import dev.stele.exchange.xml.XmlOut;
import dev.stele.text.Comment;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import dev.stele.text.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/**
 * A page of HTML that needs nothing else: row by row, the versions one below the other, each in its
 * language. Light or dark as the reader's screen is; on paper, no row is torn.
 */
public final class InterlinearWriter implements MultitextWriter {

  @Override
  public void write(Multitext text, Colophon colophon, OutputStream out, Progress progress)
      throws IOException {
    String style = style();
    String title = colophon.project().isEmpty() ? names(text) : colophon.project();
    XmlOut.writeHtml(
        out,
        xml -> {
          xml.open("html", "lang", text.languages().getFirst().tag());
          xml.open("head");
          xml.empty("meta", "charset", "utf-8");
          xml.empty("meta", "name", "viewport", "content", "width=device-width");
          xml.element("title", title);
          xml.element("style", style);
          xml.closeLine();
          xml.open("body");
          xml.open("header");
          xml.element("h1", title);
          writeNames(xml, text);
          xml.closeLine();
          xml.open("main");
          xml.line();
          for (int i = 0; i < text.rows().size(); i++) {
            MultitextWriter.tell(text, i, progress);
            writeRow(xml, text, text.rows().get(i), i + 1);
          }
          xml.close();
          xml.close();
          xml.close();
        });
  }

  private static void writeNames(XmlOut xml, Multitext text) throws XMLStreamException {
    xml.open("p");
    for (Language language : text.languages()) {
      if (!language.equals(text.languages().getFirst())) {
        xml.text(" · ");
      }
      String name = language.displayName(language.locale());
      xml.element("span", name, "lang", language.tag(), "dir", direction(language));
    }
    xml.close();
  }

  private static String names(Multitext text) {
    return text.languages().stream()
        .map(language -> language.displayName(language.locale()))
        .collect(Collectors.joining(" · "));
  }

  private static void writeRow(XmlOut xml, Multitext text, Row row, int number)
      throws XMLStreamException {
    xml.open("section", "class", classes(row), "id", "row-" + number);
    xml.element("span", Integer.toString(number), "class", "number");
    for (int v = 0; v < row.versions(); v++) {
      Language language = text.languages().get(v);
      xml.element("span", language.tag(), "class", "tag", "aria-hidden", "true");
      writeCell(xml, row.cell(v), language, v == 0 && begins(row, Start.HEADING));
    }
    for (Comment comment : row.comments()) {
      String author = comment.author().isEmpty() ? "" : comment.author() + ": ";
      xml.element("p", author + comment.text(), "class", "note");
    }
    xml.closeLine();
  }

  private static void writeCell(XmlOut xml, List<Segment> cell, Language language, boolean heading)
      throws XMLStreamException {
    String tag = heading ? "h2" : "p";
    if (cell.isEmpty()) {
      xml.element("p", "—", "class", "cell none");
      return;
    }
    String sentences = cell.stream().map(Segment::text).collect(Collectors.joining(" "));
    xml.element(
        tag, sentences, "class", "cell", "lang", language.tag(), "dir", direction(language));
  }

  private static String classes(Row row) {
    boolean heading = begins(row, Start.HEADING);
    return "row"
        + (heading ? " heading" : "")
        + (heading || begins(row, Start.PARAGRAPH) ? " opens" : "")
        + (row.status() == Status.EXCLUDED ? " excluded" : "");
  }

  /** Whether the first version that says something begins so. */
  private static boolean begins(Row row, Start start) {
    return row.cells().stream()
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .filter(cell -> cell.getFirst().start() == start)
        .isPresent();
  }

  private static String direction(Language language) {
    return new ULocale(language.tag()).isRightToLeft() ? "rtl" : "";
  }

  private static String style() throws IOException {
    try (InputStream css = InterlinearWriter.class.getResourceAsStream("page.css")) {
      byte[] bytes = Objects.requireNonNull(css, "page.css").readAllBytes();
      return "\n" + new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
