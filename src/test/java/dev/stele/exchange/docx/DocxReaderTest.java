package dev.stele.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.exchange.Document;
import dev.stele.exchange.Documents;
import dev.stele.exchange.Hints;
import dev.stele.exchange.Remark;
import dev.stele.exchange.UnreadableException;
import dev.stele.text.Paragraph;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

final class DocxReaderTest {

  private static final String NAMESPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
          + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

  @Test
  void findsHeadingsByNameLevelAndAncestry() throws Exception {
    assertThat(
            read(styled("T", "Treaty")
                    + styled("Mine", "Of mine")
                    + styled("Based", "Based on it")
                    + "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr>"
                    + run("Level")
                    + "</w:p>"
                    + p(run("Body")))
                .paragraphs())
        .containsExactly(
            new Paragraph("Treaty", true),
            new Paragraph("Of mine", true),
            new Paragraph("Based on it", true),
            new Paragraph("Level", true),
            new Paragraph("Body", false));
  }

  @Test
  void takesTrackedChangesAsAccepted() throws Exception {
    Document read =
        read(
            p(
                run("We ")
                    + "<w:del w:id=\"1\"><w:r><w:delText>never </w:delText></w:r></w:del>"
                    + "<w:ins w:id=\"2\">"
                    + run("always ")
                    + "</w:ins>"
                    + run("agree.")));
    assertThat(read.paragraphs()).containsExactly(Paragraph.of("We always agree."));
    assertThat(read.remarks()).containsExactly(new Remark(Remark.Kind.CHANGES_ACCEPTED, "1"));
  }

  @Test
  void joinsParagraphsWhoseBreakWasDeleted() throws Exception {
    assertThat(
            texts(
                "<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>"
                    + run("One ")
                    + "</w:p>"
                    + p(run("sentence."))
                    + p(run("Another."))))
        .containsExactly("One sentence.", "Another.");
  }

  @Test
  void readsTablesListsLinksFieldsAndBreaks() throws Exception {
    assertThat(
            texts(
                "<w:tbl><w:tr><w:tc>"
                    + p(run("a"))
                    + "</w:tc><w:tc>"
                    + p(run("b"))
                    + "</w:tc></w:tr></w:tbl>"
                    + p("<w:hyperlink>" + run("link") + "</w:hyperlink>")
                    + p("<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("7"))
                    + p(
                        "<w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r>")))
        .containsExactly("a", "b", "link", "7", "one two\u2011x");
  }

  @Test
  void putsFootnotesAfterTheirParagraphAndTextBoxesOnce() throws Exception {
    Document read =
        read(
            p(run("Text") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run(" goes on."))
                + p(
                    "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
                        + p(run("box"))
                        + "</w:txbxContent></mc:Choice><mc:Fallback>"
                        + p(run("box"))
                        + "</mc:Fallback></mc:AlternateContent></w:r>"
                        + run("host")));
    assertThat(read.paragraphs())
        .extracting(Paragraph::text)
        .containsExactly("Text goes on.", "A note.", "host", "box");
    assertThat(read.remarks()).containsExactly(new Remark(Remark.Kind.FOOTNOTES, "1"));
  }

  @Test
  void leavesOutHiddenTextAndSaysSo() throws Exception {
    Document read = read(p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>" + run("open")));
    assertThat(read.paragraphs()).containsExactly(Paragraph.of("open"));
    assertThat(read.remarks()).containsExactly(new Remark(Remark.Kind.HIDDEN_DROPPED, "1"));
  }

  @Test
  void readsNoExternalEntities() {
    assertThatThrownBy(
            () ->
                texts("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + p(run("&e;"))))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void saysThatADamagedDocumentIsDamaged() throws Exception {
    byte[] whole = docx(p(run("text")));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThatThrownBy(() -> new Documents().read("a.docx", half, Hints.NONE))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("a.docx: is a damaged Word document")
        .hasMessageEndingWith("; open it in the program it comes from and save it anew");
  }

  @Test
  void refusesAnArchiveThatIsNoDocument() throws Exception {
    byte[] zip = zip(Map.of("a.txt", "text"));
    assertThatThrownBy(() -> new Documents().read("a.txt", zip, Hints.NONE))
        .isInstanceOf(UnreadableException.class);
  }

  @Test
  void refusesAnEmptyDocument() {
    assertThatThrownBy(() -> texts(p(""))).hasMessageStartingWith("a.docx: is empty");
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
  }

  private static String p(String runs) {
    return "<w:p>" + runs + "</w:p>";
  }

  private static String run(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  private static List<String> texts(String body) throws Exception {
    return read(body).paragraphs().stream().map(Paragraph::text).toList();
  }

  private static Document read(String body) throws Exception {
    return new Documents().read("a.docx", docx(body), Hints.NONE);
  }

  private static byte[] docx(String body) throws Exception {
    String types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    String relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + override("document", types + "document.main+xml")
            + override("styles", types + "styles+xml")
            + override("footnotes", types + "footnotes+xml")
            + "</Types>");
    parts.put(
        "_rels/.rels",
        relations
            + relation("1", office + "officeDocument", "word/document.xml")
            + "</Relationships>");
    parts.put(
        "word/_rels/document.xml.rels",
        relations
            + relation("1", office + "styles", "styles.xml")
            + relation("2", office + "footnotes", "footnotes.xml")
            + "</Relationships>");
    String prologue = body.startsWith("<!") ? body.substring(0, body.indexOf("]>") + 2) : "";
    parts.put(
        "word/document.xml",
        prologue
            + "<w:document "
            + NAMESPACE
            + "><w:body>"
            + body.substring(prologue.length())
            + "</w:body></w:document>");
    parts.put(
        "word/styles.xml",
        "<w:styles "
            + NAMESPACE
            + ">"
            + "<w:style w:styleId=\"T\"><w:name w:val=\"Title\"/></w:style>"
            + "<w:style w:styleId=\"Mine\"><w:name w:val=\"Mine\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
            + "<w:style w:styleId=\"Based\"><w:name w:val=\"B\"/><w:basedOn w:val=\"Mine\"/></w:style>"
            + "</w:styles>");
    parts.put(
        "word/footnotes.xml",
        "<w:footnotes "
            + NAMESPACE
            + "><w:footnote w:type=\"separator\" w:id=\"-1\">"
            + p(run("---"))
            + "</w:footnote><w:footnote w:id=\"2\">"
            + p("<w:r><w:footnoteRef/></w:r>" + run(" A note."))
            + "</w:footnote></w:footnotes>");
    return zip(parts);
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + type + "\"/>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"r" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static byte[] zip(Map<String, String> parts) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
