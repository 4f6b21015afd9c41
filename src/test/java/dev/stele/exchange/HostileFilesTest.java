package dev.stele.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.made.MadeFiles;
import dev.stele.exchange.made.MadePdf;
import dev.stele.exchange.made.MadeWord;
import dev.stele.exchange.made.Zip;
import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files made to do harm, or of a kind that trips readers, are read rightly or refused in words. */
final class HostileFilesTest {

  private static final String DTD =
      "<!DOCTYPE %s [<!ENTITY secret SYSTEM \"file:///etc/passwd\">]>";

  private final Documents documents = new Documents();

  @TempDir Path folder;

  @Test
  void readsNoExternalEntities() {
    String tmx =
        DTD.formatted("tmx")
            + "<tmx><body><tu><tuv xml:lang=\"en\"><seg>&secret;</seg></tuv></tu></body></tmx>";
    refuses("a.tmx", tmx, Problem.DAMAGED);
    String xliff =
        DTD.formatted("xliff")
            + "<xliff version=\"2.1\" srcLang=\"en\" trgLang=\"ru\"><unit><segment><source>&secret;</source></segment></unit></xliff>";
    refuses("a.xlf", xliff, Problem.DAMAGED);
    String tei = DTD.formatted("TEI") + "<TEI><text xml:lang=\"en\">&secret;</text></TEI>";
    refuses("a.xml", tei, Problem.DAMAGED);
  }

  @Test
  void expandsNoEntitiesInsideAPage() throws Exception {
    String page =
        "<?xml version=\"1.0\"?>"
            + DTD.formatted("html")
            + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>It &secret; rained.</p></body></html>";
    assertThat(texts("a.xhtml", utf8(page))).containsExactly("It &secret; rained.");
  }

  @Test
  void refusesABillionLaughs() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE tmx [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 12; i++) {
      dtd.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    String tmx =
        dtd + "]><tmx><body><tu><tuv xml:lang=\"en\"><seg>&a11;</seg></tuv></tu></body></tmx>";
    refuses("a.tmx", tmx, Problem.DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tmx", "xliff", "TEI"})
  void refusesXmlThatIsNestedWithoutEnd(String root) {
    String deep = "<" + root + ">" + "<a>".repeat(200_000);
    refuses("a.xml", deep, Problem.DAMAGED);
  }

  @Test
  void readsDeeplyNestedPages() throws Exception {
    String page = "<html><body>" + "<div>".repeat(50_000) + "<p>It rained all day long.</p>";
    assertThat(texts("a.html", utf8(page))).containsExactly("It rained all day long.");
  }

  @Test
  void refusesArchiveBombs() {
    byte[] zeros = new byte[160 << 20];
    byte[] odt =
        new Zip()
            .with("mimetype", "application/vnd.oasis.opendocument.text")
            .with("content.xml", zeros)
            .bytes();
    refuses("a.odt", odt, Problem.DAMAGED);
    byte[] book =
        new Zip()
            .with("mimetype", "application/epub+zip")
            .with("META-INF/container.xml", "<c><rootfile full-path=\"b.opf\"/></c>")
            .with(
                "b.opf",
                "<p><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/><itemref idref=\"a\"/></p>")
            .with("a.xhtml", zeros)
            .bytes();
    refuses("a.epub", book, Problem.DAMAGED);
  }

  @Test
  void readsAWordDocumentWithMacrosAndExternalLinksWithoutEither() throws Exception {
    byte[] docx = MadeWord.withMacroAndLink("It rained.", "http://127.0.0.1:9/never");
    assertThat(texts("a.docm", docx)).containsExactly("It rained.");
  }

  @Test
  void saysThatAnEncryptedPdfIsProtected() throws Exception {
    refuses("a.pdf", protectedPdf("secret", new AccessPermission()), Problem.PROTECTED);
  }

  @Test
  void honoursAPdfThatForbidsTakingTextOut() throws Exception {
    AccessPermission rights = new AccessPermission();
    rights.setCanExtractContent(false);
    refuses("a.pdf", protectedPdf("", rights), Problem.PROTECTED);
  }

  private static byte[] protectedPdf(String password, AccessPermission rights) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      MadePdf.page(document, List.of("It rained."), "", "");
      document.protect(new StandardProtectionPolicy("owner", password, rights));
      document.save(out);
    }
    return out.toByteArray();
  }

  @Test
  void runsNoScriptOfAPdf() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      MadePdf.page(document, List.of("It rained."), "", "");
      document
          .getDocumentCatalog()
          .setOpenAction(new PDActionJavaScript("app.alert('boo'); while (true) {}"));
      document.save(out);
    }
    assertThat(texts("a.pdf", out.toByteArray())).containsExactly("It rained.");
  }

  @Test
  void takesNamesOfFilesForNamesAlone() throws Exception {
    byte[] text = utf8("It rained.");
    for (String name : List.of("../../etc/passwd", "C:\\windows\\a.txt", "a\u0000b.txt", "con")) {
      assertThat(texts(name, text)).containsExactly("It rained.");
    }
    Files.writeString(
        folder.resolve("secret.xml"), "<text xml:lang=\"en\"><s id=\"1\">Secret</s></text>");
    Path below = Files.createDirectory(folder.resolve("below"));
    Path links = below.resolve("links.xml");
    Files.writeString(
        links,
        "<cesAlign><linkGrp fromDoc=\"../secret.xml\" toDoc=\"/etc/passwd\"><link xtargets=\"1;1\"/></linkGrp></cesAlign>");
    assertThatThrownBy(() -> AlignedReader.read(links))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("which is not beside it");
  }

  @Test
  void entriesOfArchivesAreNeverWritten() throws Exception {
    String outside = Path.of("").toAbsolutePath().relativize(folder).resolve("escaped").toString();
    byte[] zip =
        new Zip()
            .with(outside + ".en", "It rained.\n")
            .with(outside + ".ru", "Шёл дождь.\n")
            .bytes();
    assertThat(AlignedReader.read("a.zip", zip).rows()).hasSize(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void keepsAstralCharactersAndDirectionMarks() throws Exception {
    String text = "𝒳 \u200Fعربي\u200E 😀 \u2067x\u2069";
    List<Paragraph> paragraphs = List.of(Paragraph.of(text));
    assertThat(texts("a.docx", MadeWord.document(paragraphs))).contains(text);
    assertThat(texts("a.html", utf8("<p>" + text + "</p>"))).containsExactly(text);
    assertThat(texts("a.epub", MadeFiles.book(paragraphs, Language.ENGLISH))).containsExactly(text);
    assertThat(texts("a.pptx", MadeFiles.slides(paragraphs))).containsExactly(text);
    assertThat(texts("a.rtf", utf8("{\\rtf1 \\u-10187?\\u-8396? \\rtlmark x\\par}")))
        .containsExactly(
            "😴 \u200Fx".replace("😴", new String(new char[] {(char) -10187, (char) -8396})));
  }

  @Test
  void refusesXmlWithForbiddenCharactersNamingTheLine() {
    String tmx =
        "<tmx><body>\n<tu><tuv xml:lang=\"en\"><seg>a\u0001b</seg></tuv></tu></body></tmx>";
    assertThatThrownBy(() -> AlignedReader.read("a.tmx", utf8(tmx)))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("line 2");
  }

  @Test
  void readsAMillionCellsOrBracesInBoundedTime() throws Exception {
    assertThat(
            documents
                .read(
                    "a.rtf",
                    utf8("{\\rtf1 " + "{".repeat(500_000) + "x" + "}".repeat(500_001)),
                    Hints.NONE)
                .paragraphs())
        .hasSize(1);
    assertThatThrownBy(() -> texts("a.csv", utf8("en,ru\n" + ",".repeat(1_000_000))))
        .isInstanceOf(UnreadableException.class);
  }

  private void refuses(String name, String text, Problem problem) {
    refuses(name, utf8(text), problem);
  }

  private void refuses(String name, byte[] bytes, Problem problem) {
    assertThatThrownBy(() -> documents.read(name, bytes, Hints.of(Language.ENGLISH)))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.problem()).isEqualTo(problem))
        .hasMessageStartingWith(name)
        .hasMessageNotContaining("root:");
  }

  private List<String> texts(String name, byte[] bytes) throws Exception {
    return documents.read(name, bytes, Hints.NONE).paragraphs().stream()
        .map(Paragraph::text)
        .toList();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
