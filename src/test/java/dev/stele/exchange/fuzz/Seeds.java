package dev.stele.exchange.fuzz;

import dev.stele.exchange.Bundle;
import dev.stele.exchange.Export;
import dev.stele.exchange.Format;
import dev.stele.exchange.Profile;
import dev.stele.exchange.Sample;
import dev.stele.exchange.made.MadeFiles;
import dev.stele.exchange.made.MadePdf;
import dev.stele.exchange.made.MadeWord;
import dev.stele.exchange.made.Zip;
import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small whole file of each format, by a name with its ending. */
final class Seeds {

  private static final List<Paragraph> TEXT =
      List.of(
          new Paragraph("Rain & wind", true),
          Paragraph.of("It rained — “hard”. We left."),
          Paragraph.of("Шёл дождь. 비가 왔다. 𝒳"));

  private static final String RICH =
      "{\\rtf1\\ansi\\ansicpg1251\\deff0{\\fonttbl{\\f0\\fcharset204 Arial;}{\\f1\\fcharset129 Batang;}}"
          + "{\\stylesheet{\\s1\\outlinelevel0 heading 1;}}\\pard\\s1 Rain\\par\\pard\\plain\\f0 "
          + "\\'d8\\'b8\\'eb \\u1076?\\u1086?{\\*\\footnote A note.}.{\\deleted gone}\\par "
          + "\\f1\\'ba\\'f1\\par{\\header x}{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\cell}";

  private Seeds() {}

  static Map<String, byte[]> all() throws IOException {
    Map<String, byte[]> seeds = new LinkedHashMap<>();
    seeds.put("a.txt", utf8("Rain\n\nIt rained. We left.\nШёл дождь.\n\n비가 왔다.\n"));
    seeds.put("a.md", utf8("# Rain\n\n* It *rained*.\n\n| a | b |\n|---|---|\n| c | d |\n"));
    seeds.put("a.docx", MadeWord.document(TEXT));
    seeds.put("a.odt", openDocument());
    seeds.put("a.rtf", RICH.getBytes(StandardCharsets.US_ASCII));
    seeds.put("a.pdf", MadePdf.pages(List.of("Rain", "It rained.", "We left."), 2));
    seeds.put("a.html", utf8(MadeFiles.webPage(TEXT, Language.ENGLISH)));
    seeds.put("a.epub", MadeFiles.book(TEXT, Language.ENGLISH));
    seeds.put("a.pptx", MadeFiles.slides(TEXT));
    seeds.put("a.srt", utf8(MadeFiles.subtitles(TEXT)));
    seeds.put("a.vtt", utf8("WEBVTT\n\nNOTE x\n\n00:01.000 --> 00:02.000\n<v A>It rained.\n"));
    seeds.put("a.po", utf8(MadeFiles.catalogue(TEXT, Language.RUSSIAN)));
    seeds.put("a.xlsx", written(new Export(Format.XLSX)));
    seeds.put("a.csv", written(new Export(Format.CSV, Profile.REVIEW, false, false)));
    seeds.put("a.tsv", written(new Export(Format.TSV)));
    seeds.put("a.jsonl", written(new Export(Format.JSONL)));
    seeds.put("a.tmx", written(new Export(Format.TMX)));
    seeds.put("a.xlf", written(new Export(Format.XLIFF)));
    seeds.put("b.xlf", written(new Export(Format.XLIFF12)));
    seeds.put("a.xml", written(new Export(Format.TEI)));
    seeds.put("xces.zip", bundled(Format.XCES));
    seeds.put("moses.zip", bundled(Format.MOSES));
    return seeds;
  }

  private static byte[] openDocument() {
    String flat = MadeFiles.openDocument(TEXT, Language.ENGLISH, "Header");
    return new Zip()
        .with("mimetype", "application/vnd.oasis.opendocument.text")
        .with(
            "content.xml",
            flat.replace("office:document ", "office:document-content ")
                .replace("</office:document>", "</office:document-content>"))
        .with("META-INF/manifest.xml", "<manifest/>")
        .bytes();
  }

  private static byte[] written(Export export) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    export.files(Sample.rain(), Sample.COLOPHON, "a").getFirst().content().writeTo(out);
    return out.toByteArray();
  }

  /** The files of the first pair alone. */
  private static byte[] bundled(Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    dev.stele.text.Multitext pair = dev.stele.exchange.select.BeadRows.of(Sample.rain(), 0, 1);
    Bundle.write(new Export(format).files(pair, Sample.COLOPHON, "a"), out);
    return out.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
