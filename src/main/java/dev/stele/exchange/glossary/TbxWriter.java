package dev.stele.exchange.glossary;

import dev.stele.exchange.xml.XmlOut;
import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.glossary.GlossaryTerm.Use;
import dev.stele.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Writes TBX (ISO 30042) in one of its dialects and styles. */
final class TbxWriter {

  private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

  /** The older edition's list of what TBX-Basic may say. */
  private static final String OLD_CONSTRAINTS =
      "http://www.lisa.org/fileadmin/standards/tbx_basic/TBXBasicXCSV02.xcs";

  /** Dialects of 2019, by how data categories are written, and the dialect of 2008. */
  enum Dialect {
    BASIC,
    BASIC_TAGS,
    CORE,
    MARTIF;

    boolean isOld() {
      return this == MARTIF;
    }
  }

  private final Dialect dialect;
  private final Set<String> ids = new HashSet<>();

  TbxWriter(Dialect dialect) {
    this.dialect = dialect;
  }

  void write(Glossary glossary, OutputStream out) throws IOException {
    XmlOut.write(
        out,
        xml -> {
          open(xml);
          xml.line();
          writeHeader(xml);
          xml.open("text");
          xml.open("body");
          xml.line();
          for (Concept concept : glossary.concepts()) {
            write(xml, concept);
          }
          xml.close();
          xml.closeLine();
          xml.close();
        });
  }

  private void open(XmlOut xml) throws XMLStreamException {
    switch (dialect) {
      case MARTIF -> xml.open("martif", "type", "TBX", "xml:lang", "en");
      case CORE -> tbx(xml, "dca", "TBX-Core", "", "");
      case BASIC -> tbx(xml, "dca", "TBX-Basic", "", "");
      case BASIC_TAGS ->
          tbx(
              xml,
              "dct",
              "TBX-Basic",
              "http://www.tbxinfo.net/ns/min",
              "http://www.tbxinfo.net/ns/basic");
    }
  }

  private static void tbx(XmlOut xml, String style, String type, String min, String basic)
      throws XMLStreamException {
    xml.open(
        "tbx",
        "style",
        style,
        "type",
        type,
        "xml:lang",
        "en",
        "xmlns",
        NAMESPACE,
        "xmlns:min",
        min,
        "xmlns:basic",
        basic);
  }

  private void writeHeader(XmlOut xml) throws XMLStreamException {
    xml.open(dialect.isOld() ? "martifHeader" : "tbxHeader");
    xml.open("fileDesc");
    xml.open("sourceDesc");
    xml.element("p", "Written by Stele");
    xml.close();
    xml.close();
    if (dialect.isOld()) {
      xml.open("encodingDesc");
      xml.element("p", OLD_CONSTRAINTS, "type", "XCSURI");
      xml.close();
    }
    xml.closeLine();
  }

  private void write(XmlOut xml, Concept concept) throws XMLStreamException {
    Set<Language> languages = new LinkedHashSet<>();
    concept.terms().stream().filter(this::isWanted).forEach(t -> languages.add(t.language()));
    if (languages.isEmpty()) {
      return;
    }
    xml.open(dialect.isOld() ? "termEntry" : "conceptEntry", "id", id(concept.id()));
    if (!concept.definition().isEmpty()) {
      writeCategory(xml, "descrip", "basic", "definition", concept.definition());
    }
    for (Language language : languages) {
      xml.open(dialect.isOld() ? "langSet" : "langSec", "xml:lang", language.tag());
      for (GlossaryTerm term : concept.terms()) {
        if (term.language().equals(language) && isWanted(term)) {
          write(xml, term);
        }
      }
      xml.close();
    }
    xml.closeLine();
  }

  /** TBX-Core has no word for forbidden: such a term would be taken for one to use. */
  private boolean isWanted(GlossaryTerm term) {
    return dialect != Dialect.CORE || term.use() != Use.FORBIDDEN;
  }

  private void write(XmlOut xml, GlossaryTerm term) throws XMLStreamException {
    xml.open(dialect.isOld() ? "tig" : "termSec");
    xml.element("term", term.text());
    writeCategory(xml, "termNote", "min", "administrativeStatus", status(term.use()));
    if (!term.note().isEmpty()) {
      xml.element("note", term.note());
    }
    xml.close();
  }

  private void writeCategory(XmlOut xml, String element, String module, String name, String value)
      throws XMLStreamException {
    switch (dialect) {
      case CORE -> {
        // Has none.
      }
      case BASIC_TAGS -> xml.element(module + ":" + name, value);
      case BASIC, MARTIF -> xml.element(element, value, "type", name);
    }
  }

  private static String status(Use use) {
    return switch (use) {
      case PREFERRED -> "preferredTerm-admn-sts";
      case ADMITTED -> "admittedTerm-admn-sts";
      case FORBIDDEN -> "deprecatedTerm-admn-sts";
    };
  }

  /** A name that XML takes for an identifier and that no concept before has. */
  private String id(String wanted) {
    String base =
        wanted.matches("[\\p{L}_][\\p{L}\\p{N}._-]*")
            ? wanted
            : "c" + wanted.replaceAll("[^\\p{L}\\p{N}._-]+", "-");
    String name = base;
    for (int i = 1; name.equals("c") || !ids.add(name); i++) {
      name = base.equals("c") ? base + i : base + "-" + i;
    }
    return name;
  }
}
