package dev.stele.exchange.tei;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.Export;
import dev.stele.exchange.Format;
import dev.stele.exchange.NamedFile;
import dev.stele.exchange.RandomTexts;
import dev.stele.exchange.Sample;
import dev.stele.text.Bead;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Segment;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class TeiWriterTest {

  @Provide
  Arbitrary<Multitext> multitexts() {
    return RandomTexts.any();
  }

  @Property(tries = 300, seed = "2026")
  void everyPointerOfTeiFindsItsElement(@ForAll("multitexts") Multitext text) throws Exception {
    Document tei = parse(written(Format.TEI, text).getFirst());
    List<String> ids = attributes(tei, "*", "xml:id");
    assertThat(ids).doesNotHaveDuplicates();
    List<String> pointers = new ArrayList<>();
    for (String target : attributes(tei, "*", "target")) {
      assertThat(target.split(" ")).allMatch(pointer -> pointer.startsWith("#"));
      pointers.addAll(List.of(target.replace("#", "").split(" ")));
    }
    assertThat(ids).containsAll(pointers);
  }

  @Property(tries = 300, seed = "2026")
  void teiHasEachSentenceOnceAndALinkForEachRowAndBead(@ForAll("multitexts") Multitext text)
      throws Exception {
    Document tei = parse(written(Format.TEI, text).getFirst());
    List<String> sentences = new ArrayList<>();
    for (int v = 0; v < text.versions().size(); v++) {
      text.column(v).forEach(segment -> sentences.add(segment.text()));
    }
    assertThat(texts(tei, "s")).isEqualTo(sentences);
    long beads =
        text.pairs().stream()
            .mapToLong(p -> text.rows().stream().mapToLong(r -> r.beads(p).size()).sum())
            .sum();
    assertThat(tei.getElementsByTagName("link").getLength()).isEqualTo(text.rows().size() + beads);
  }

  @Property(tries = 300, seed = "2026")
  void xcesLinksLeadToEachSentenceOnce(@ForAll("multitexts") Multitext text) throws Exception {
    Map<String, Document> files = new HashMap<>();
    for (NamedFile file : written(Format.XCES, text)) {
      files.put(file.name(), parse(file));
    }
    assertThat(files).hasSize(text.versions().size() + text.pairs().size());
    for (Pair pair : text.pairs()) {
      String left = text.languages().get(pair.left()).tag();
      String right = text.languages().get(pair.right()).tag();
      Document links = of(files, "random." + left + "-" + right + ".xml");
      Element group = (Element) links.getElementsByTagName("linkGrp").item(0);
      Document from = of(files, group.getAttribute("fromDoc"));
      Document to = of(files, group.getAttribute("toDoc"));
      List<String> targets = attributes(links, "link", "xtargets");
      assertThat(targets).hasSize(beads(text, pair).size()).allMatch(t -> t.contains(";"));
      assertThat(attributes(links, "link", "certainty")).hasSize(targets.size());
      assertThat(ids(targets, 0)).isEqualTo(attributes(from, "s", "id"));
      assertThat(ids(targets, 1)).isEqualTo(attributes(to, "s", "id"));
      assertThat(texts(from, "s"))
          .isEqualTo(text.column(pair.left()).stream().map(Segment::text).toList());
    }
  }

  @Test
  void keepsTheSemicolonWhereASideIsEmpty() throws Exception {
    NamedFile links = written(Format.XCES, Sample.rain()).get(4);
    assertThat(links.name()).isEqualTo("random.en-ko.xml");
    assertThat(attributes(parse(links), "link", "xtargets")).containsExactly("1;1", "2;2", "3;");
  }

  private static List<Bead> beads(Multitext text, Pair pair) {
    return text.rows().stream().flatMap(row -> row.beads(pair).stream()).toList();
  }

  private static List<String> ids(List<String> targets, int side) {
    return targets.stream()
        .map(target -> target.split(";", -1)[side])
        .filter(part -> !part.isEmpty())
        .flatMap(part -> List.of(part.split(" ")).stream())
        .toList();
  }

  private static Document of(Map<String, Document> files, String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  private static List<NamedFile> written(Format format, Multitext text) {
    return new Export(format).files(text, Sample.COLOPHON, "random");
  }

  private static Document parse(NamedFile file) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes(file)));
  }

  private static byte[] bytes(NamedFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.content().writeTo(out);
    return out.toByteArray();
  }

  private static List<String> attributes(Document document, String element, String attribute) {
    return elements(document, element).stream()
        .filter(e -> e.hasAttribute(attribute))
        .map(e -> e.getAttribute(attribute))
        .toList();
  }

  private static List<String> texts(Document document, String element) {
    return elements(document, element).stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }
}
