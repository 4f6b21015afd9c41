package dev.stele.exchange.made;

import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Files of many formats that hold given paragraphs. */
public final class MadeFiles {

  /** Paragraphs on a slide. */
  private static final int A_SLIDE = 3;

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private MadeFiles() {}

  /** A page of the kind that news sites have: a text amidst navigation. */
  public static String webPage(List<Paragraph> paragraphs, Language language) {
    return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>Page</title>
        <style>p { color: red }</style><script>document.write("never");</script></head>
        <body>
        <header><a href="/">Home</a> <nav><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></nav></header>
        <div class="content"><div class="article-body">
        %s
        </div></div>
        <div class="sidebar"><h3>Most read</h3><ul><li><a href="/1">First</a></li><li><a href="/2">Second</a></li></ul></div>
        <footer><p>All rights reserved. <a href="/imprint">Imprint</a></p></footer>
        </body></html>
        """
        .formatted(language, html(paragraphs));
  }

  private static String html(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .map(p -> (p.heading() ? "<h2>%s</h2>" : "<p>%s</p>").formatted(escaped(p.text())))
        .collect(Collectors.joining("\n"));
  }

  /** A book of three chapters, with a table of contents. */
  public static byte[] book(List<Paragraph> paragraphs, Language language) {
    int third = paragraphs.size() / 3;
    Zip zip =
        new Zip()
            .with("mimetype", "application/epub+zip")
            .with(
                "META-INF/container.xml",
                "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles>"
                    + "<rootfile full-path=\"OEBPS/book.opf\"/></rootfiles></container>")
            .with(
                "OEBPS/book.opf",
                """
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0"><manifest>
                <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="c3" href="text/c3.xhtml" media-type="application/xhtml+xml"/>
                <item id="c1" href="text/c%31.xhtml" media-type="application/xhtml+xml"/>
                <item id="c2" href="text/c2.xhtml" media-type="application/xhtml+xml"/>
                </manifest><spine><itemref idref="nav"/><itemref idref="c1"/><itemref idref="c2"/>
                <itemref idref="c3"/></spine></package>
                """)
            .with("OEBPS/nav.xhtml", chapter("<nav><ol><li>Contents</li></ol></nav>", language));
    zip.with("OEBPS/text/c1.xhtml", chapter(html(paragraphs.subList(0, third)), language));
    zip.with("OEBPS/text/c2.xhtml", chapter(html(paragraphs.subList(third, 2 * third)), language));
    return zip.with(
            "OEBPS/text/c3.xhtml",
            chapter(html(paragraphs.subList(2 * third, paragraphs.size())), language))
        .bytes();
  }

  private static String chapter(String body, Language language) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
        + "<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"%s\"><head><title/></head><body>%s</body></html>"
            .formatted(language, body);
  }

  /** A presentation: headings become titles, three paragraphs a slide at most. */
  public static byte[] slides(List<Paragraph> paragraphs) {
    StringBuilder ids = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    StringBuilder types = new StringBuilder();
    Zip zip = new Zip();
    int number = 0;
    for (int from = 0; from < paragraphs.size(); ) {
      int to = from + 1;
      while (to < paragraphs.size() && to < from + A_SLIDE && !paragraphs.get(to).heading()) {
        to++;
      }
      number++;
      ids.append("<p:sldId id=\"%d\" r:id=\"r%d\"/>".formatted(255 + number, number));
      relations.append(relation("r" + number, "slide", "slides/slide" + number + ".xml"));
      types.append(type("/ppt/slides/slide" + number + ".xml", "presentationml.slide+xml"));
      zip.with("ppt/slides/slide" + number + ".xml", slide(paragraphs.subList(from, to), number));
      from = to;
    }
    return zip.with(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type("/ppt/presentation.xml", "presentationml.presentation.main+xml")
                + types
                + "</Types>")
        .with("_rels/.rels", relations(relation("r1", "officeDocument", "ppt/presentation.xml")))
        .with("ppt/_rels/presentation.xml.rels", relations(relations.toString()))
        .with(
            "ppt/presentation.xml",
            "<p:presentation %s><p:sldIdLst>%s</p:sldIdLst></p:presentation>"
                .formatted(namespaces(), ids))
        .bytes();
  }

  private static String slide(List<Paragraph> paragraphs, int number) {
    StringBuilder shapes = new StringBuilder();
    for (Paragraph paragraph : paragraphs) {
      String kind = paragraph.heading() ? "<p:ph type=\"title\"/>" : "";
      shapes.append(shape(kind, paragraph.text()));
    }
    shapes.append(shape("<p:ph type=\"sldNum\"/>", Integer.toString(number)));
    return "<p:sld %s><p:cSld><p:spTree>%s</p:spTree></p:cSld></p:sld>"
        .formatted(namespaces(), shapes);
  }

  private static String shape(String placeholder, String text) {
    return "<p:sp><p:nvSpPr><p:nvPr>%s</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>"
        .formatted(placeholder, escaped(text));
  }

  private static String namespaces() {
    return "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\""
        + OFFICE
        + "\"";
  }

  private static String type(String part, String type) {
    return "<Override PartName=\"%s\" ContentType=\"application/vnd.openxmlformats-officedocument.%s\"/>"
        .formatted(part, type);
  }

  private static String relations(String relations) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>"
        .formatted(relations);
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(id, OFFICE, type, target);
  }

  /** Subtitles: every paragraph cut into cues of a few words, whatever the sentences are. */
  public static String subtitles(List<Paragraph> paragraphs) {
    StringBuilder text = new StringBuilder();
    int cue = 0;
    for (Paragraph paragraph : paragraphs) {
      String[] words = paragraph.text().split(" ");
      for (int from = 0; from < words.length; from += 10) {
        int to = Math.min(words.length, from + 10);
        int middle = (from + to) / 2;
        cue++;
        text.append(cue).append('\n');
        text.append(
            "00:%02d:%02d,000 --> 00:%02d:%02d,900\n"
                .formatted(cue / 60, cue % 60, cue / 60, cue % 60));
        text.append("<i>").append(String.join(" ", List.of(words).subList(from, middle)));
        text.append("</i>\n").append(String.join(" ", List.of(words).subList(middle, to)));
        text.append("\n\n");
      }
    }
    return text.toString();
  }

  /** A catalogue that translates numbered messages into the paragraphs. */
  public static String catalogue(List<Paragraph> paragraphs, Language language) {
    StringBuilder text =
        new StringBuilder(
            "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Language: %s\\n\"\n"
                .formatted(language));
    for (int i = 0; i < paragraphs.size(); i++) {
      String value = paragraphs.get(i).text().replace("\\", "\\\\").replace("\"", "\\\"");
      int half = value.indexOf(' ', value.length() / 2) + 1;
      text.append("\n#: source.c:%d\nmsgid \"message %d\"\nmsgstr \"\"\n".formatted(i, i));
      text.append("\"%s\"\n\"%s\"\n".formatted(value.substring(0, half), value.substring(half)));
    }
    return text.toString();
  }

  /** A flat OpenDocument text with a header, a footer and page numbers on every page. */
  public static String openDocument(List<Paragraph> paragraphs, Language language, String header) {
    String font = language.equals(Language.KOREAN) ? "Noto Serif CJK KR" : "Liberation Serif";
    String body =
        paragraphs.stream()
            .map(
                p ->
                    (p.heading()
                            ? "<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">%s</text:h>"
                            : "<text:p text:style-name=\"Body\">%s</text:p>")
                        .formatted(escaped(p.text())))
            .collect(Collectors.joining("\n"));
    return template().formatted(font, font, language, font, language, escaped(header), body);
  }

  private static String template() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
          xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
          xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
          office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
        <office:font-face-decls><style:font-face style:name="F" svg:font-family="'%s'"/></office:font-face-decls>
        <office:styles>
        <style:default-style style:family="paragraph"><style:text-properties style:font-name="F" style:font-name-asian="F" fo:font-family="'%s'" fo:font-size="11pt" fo:language="%s" fo:country="none" fo:hyphenate="true" style:font-size-asian="11pt" style:font-family-asian="'%s'" style:language-asian="%s"/></style:default-style>
        <style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.25cm" fo:text-align="justify"/></style:style>
        <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold" style:font-size-asian="15pt"/></style:style>
        </office:styles>
        <office:automatic-styles><style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="14.8cm" fo:page-height="12cm" fo:margin="1.5cm"/><style:header-style><style:header-footer-properties fo:min-height="1cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="1cm"/></style:footer-style></style:page-layout></office:automatic-styles>
        <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm"><style:header><text:p>%s</text:p></style:header><style:footer><text:p>– <text:page-number/> –</text:p></style:footer></style:master-page></office:master-styles>
        <office:body><office:text>
        %s
        </office:text></office:body></office:document>
        """
        .stripLeading();
  }

  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").toString();
  }

  /** A file's usual name for a format. */
  public static String name(Language language, String format) {
    return "treaty." + language + "." + format.toLowerCase(Locale.ROOT);
  }
}
