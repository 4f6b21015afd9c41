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
            adminlang="en" srclang="*all*" datatype="plaintext" creationdate="20260102T030405Z"/>
            <body>
            <tu tuid="1"><prop type="x-status">accepted</prop>\
            <prop type="x-confidence">0.9877</prop>\
            <tuv xml:lang="en"><seg>Rain</seg></tuv><tuv xml:lang="ru"><seg>Дождь</seg></tuv>\
            <tuv xml:lang="ko"><seg>비</seg></tuv></tu>
            <tu tuid="5" segtype="block"><note>Check, please</note>\
            <prop type="x-status">needs_review</prop><prop type="x-confidence">0.7500</prop>\
            <tuv xml:lang="en"><seg>It rained, and we left.</seg></tuv>\
            <tuv xml:lang="ru"><prop type="x-sentence-lengths">10 8</prop>\
            <seg>Шёл дождь. Мы ушли.</seg></tuv>\
            <tuv xml:lang="ko"><seg>비가 와서 우리는 떠났다.</seg></tuv></tu>
            <tu tuid="3"><prop type="x-status">proposed</prop>\
            <prop type="x-confidence">0.5000</prop>\
            <tuv xml:lang="en"><seg>=1+1 is "two".</seg></tuv>\
            <tuv xml:lang="ru"><seg>— Два,\tда.</seg></tuv></tu>
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
