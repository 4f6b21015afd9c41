package dev.stele.exchange.tei;

import dev.stele.exchange.marks.Values;
import dev.stele.exchange.xml.XmlWalk;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import dev.stele.text.Status;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** What a TEI document says of an alignment: texts, links, and annotations. */
final class TeiDocument implements XmlWalk.Visitor {

  /** One version: its language and its sentences. */
  record Text(String tag, List<Segment> sentences) {}

  /** A sentence; -1 for the anchor where a text says nothing. */
  record Place(int text, int sentence) {}

  /** A link; {@code group} is the kind of its group. */
  record Link(
      String group,
      List<String> domains,
      String id,
      Status status,
      double certainty,
      String target) {}

  /** What a person said; {@code type} and {@code subtype} are those of its first note. */
  record Said(
      String motivation,
      String target,
      String author,
      String moment,
      String type,
      String subtype,
      List<String> notes) {}

  private static final Set<String> TEXTUAL = Set.of("name", "note", "s", "seg");

  private final List<Text> texts = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Integer> textIds = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final List<String> notes = new ArrayList<>();
  private String group = "";
  private List<String> domains = List.of();
  private String motivation = "";
  private String target = "";
  private String author = "";
  private String moment = "";
  private String type = "";
  private String subtype = "";
  private String sentence = "";
  private Start next = Start.PARAGRAPH;
  private int sentenceDepth;

  List<Text> texts() {
    return texts;
  }

  List<Link> links() {
    return links;
  }

  List<Said> said() {
    return said;
  }

  /** The number of the text of that id. */
  int textOf(String pointer) throws IOException {
    Integer found = textIds.get(pointer.replaceFirst("^#", ""));
    if (found == null) {
      throw new IOException("there is no text '" + pointer + "'");
    }
    return found;
  }

  List<Place> places(Link link) throws IOException {
    return places(link.target());
  }

  List<Place> places(String pointers) throws IOException {
    List<Place> all = new ArrayList<>();
    for (String pointer : pointers.strip().split("\\s+")) {
      Place place = places.get(pointer.replaceFirst("^.*#", ""));
      if (place == null) {
        throw new IOException("there is no sentence '" + pointer + "'");
      }
      all.add(place);
    }
    return all;
  }

  @Override
  public boolean start(String element, XMLStreamReader xml) {
    if (TEXTUAL.contains(element) && sentenceDepth == 0) {
      text.setLength(0);
    }
    switch (element) {
      case "teiHeader" -> {
        return false;
      }
      case "linkGrp" -> {
        group = XmlWalk.value(xml, "type");
        domains = List.of(XmlWalk.value(xml, "domains").split("\\s+"));
      }
      case "link" -> links.add(link(xml));
      case "annotation" -> annotation(xml);
      case "change" -> moment = XmlWalk.value(xml, "when");
      case "note" -> note(xml);
      case "text" -> text(xml);
      case "anchor" -> places.put(XmlWalk.value(xml, "id"), new Place(texts.size() - 1, -1));
      case "head" -> next = Start.HEADING;
      case "p", "ab", "l", "item" ->
          next = XmlWalk.value(xml, "part").equals("F") ? Start.SENTENCE : Start.PARAGRAPH;
      case "s", "seg" -> sentence(xml);
      default -> {
        // The frame of the document.
      }
    }
    return true;
  }

  private Link link(XMLStreamReader xml) {
    String kind = XmlWalk.value(xml, "type");
    String certainty = XmlWalk.value(xml, "cert");
    boolean row = group.equals("rows");
    double probability =
        certainty.matches("[01]?\\.?\\d{1,9}") ? Math.min(1, Double.parseDouble(certainty)) : 1;
    return new Link(
        group,
        domains,
        XmlWalk.value(xml, "id"),
        row && !kind.isEmpty() ? Values.constant(Status.class, kind) : Status.PROPOSED,
        probability,
        XmlWalk.value(xml, "target"));
  }

  private void annotation(XMLStreamReader xml) {
    motivation = XmlWalk.value(xml, "motivation");
    target = XmlWalk.value(xml, "target");
    author = "";
    moment = "";
    type = "";
    subtype = "";
    notes.clear();
  }

  private void note(XMLStreamReader xml) {
    if (notes.isEmpty()) {
      type = XmlWalk.value(xml, "type");
      subtype = XmlWalk.value(xml, "subtype");
    }
  }

  private void text(XMLStreamReader xml) {
    String tag = XmlWalk.value(xml, "lang");
    if (!tag.isEmpty()) {
      textIds.put(XmlWalk.value(xml, "id"), texts.size());
      texts.add(new Text(tag, new ArrayList<>()));
      next = Start.PARAGRAPH;
    }
  }

  private void sentence(XMLStreamReader xml) {
    if (sentenceDepth++ == 0) {
      sentence = XmlWalk.value(xml, "id");
    }
  }

  @Override
  public void text(String characters) {
    text.append(characters);
  }

  @Override
  public void end(String element) {
    switch (element) {
      case "name" -> author = text.toString();
      case "note" -> notes.add(text.toString());
      case "annotation" ->
          said.add(new Said(motivation, target, author, moment, type, subtype, List.copyOf(notes)));
      case "s", "seg" -> {
        if (--sentenceDepth == 0 && !texts.isEmpty() && !text.toString().isBlank()) {
          List<Segment> sentences = texts.getLast().sentences();
          places.put(sentence, new Place(texts.size() - 1, sentences.size()));
          sentences.add(new Segment(text.toString(), next));
          next = Start.SENTENCE;
        }
      }
      default -> {
        // The frame of the document.
      }
    }
  }
}
