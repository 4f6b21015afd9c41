package dev.stele.exchange.tmx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.Sample;
import dev.stele.text.Multitext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class TmxWriterTest {

  @Test
  void writesAUnitARowWithAllLanguages() throws Exception {
    assertThat(written(Sample.rain()))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.4">
            <header creationtool="Stele" creationtoolversion="1" segtype="sentence" o-tmf="Stele" \
            adminlang="en" srclang="*all*" datatype="plaintext" creationdate="20260102T030405Z">\
            <prop type="x-stele-versions">en ru ko</prop></header>
            <body>
            <tu tuid="1"><prop type="x-stele-status">accepted</prop>\
            <prop type="x-stele-confidence">0.9876</prop>\
            <prop type="x-stele-beads">en ru 1:1 0.99</prop>\
            <prop type="x-stele-beads">en ko 1:1 0.98</prop>\
            <prop type="x-stele-beads">ru ko 1:1 0.97</prop>\
            <tuv xml:lang="en"><prop type="x-stele-sentences">h4</prop><seg>Rain</seg></tuv>\
            <tuv xml:lang="ru"><prop type="x-stele-sentences">h5</prop><seg>Дождь</seg></tuv>\
            <tuv xml:lang="ko"><prop type="x-stele-sentences">h1</prop><seg>비</seg></tuv></tu>
            <tu tuid="5" segtype="block"><note>Check, please</note>\
            <prop type="x-stele-status">needs_review</prop>\
            <prop type="x-stele-confidence">0.75</prop>\
            <prop type="x-stele-beads">en ru 1:2 0.9</prop>\
            <prop type="x-stele-beads">en ko 1:1 0.8</prop>\
            <prop type="x-stele-beads">ru ko 2:1 0.7</prop>\
            <prop type="x-stele-comment">["Anna","2026-01-01T00:00:00Z","Check, please"]</prop>\
            <prop type="x-stele-annotation">["ru","style","minor",""]</prop>\
            <tuv xml:lang="en"><prop type="x-stele-sentences">p23</prop>\
            <seg>It rained, and we left.</seg></tuv>\
            <tuv xml:lang="ru"><prop type="x-stele-sentences">p10 s8</prop>\
            <seg>Шёл дождь. Мы ушли.</seg></tuv>\
            <tuv xml:lang="ko"><prop type="x-stele-sentences">p14</prop>\
            <seg>비가 와서 우리는 떠났다.</seg></tuv></tu>
            <tu tuid="3"><prop type="x-stele-status">proposed</prop>\
            <prop type="x-stele-confidence">0.5</prop>\
            <prop type="x-stele-beads">en ru 1:1 0.6</prop>\
            <prop type="x-stele-beads">ru ko 1:0 0.4</prop>\
            <tuv xml:lang="en"><prop type="x-stele-sentences">p14</prop>\
            <seg>=1+1 is "two".</seg></tuv>\
            <tuv xml:lang="ru"><prop type="x-stele-sentences">p10</prop>\
            <seg>— Два,\tда.</seg></tuv></tu>
            </body>
            </tmx>
            """);
  }

  @Test
  void isXmlWhateverTheTextHolds() throws Exception {
    String hostile = "<a> & ]]> \u0001 😀 \uD83D";
    Document parsed =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    written(Sample.ofTexts(hostile)).getBytes(StandardCharsets.UTF_8)));
    Element first = (Element) parsed.getElementsByTagName("seg").item(0);
    assertThat(first.getTextContent()).isEqualTo("<a> & ]]>  😀 \uFFFD");
  }

  private static String written(Multitext text) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TmxWriter().write(text, Sample.COLOPHON, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
