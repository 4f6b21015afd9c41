package dev.stele.exchange.tei;

import dev.stele.exchange.xml.XmlWalk;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * The numbered sentences of a corpus document, of TEI or of XCES: each {@code s} (or {@code seg})
 * with its id, and how it begins. Of words that stand apart a sentence is put together again.
 */
final class TeiSentences implements XmlWalk.Visitor {

  private static final Set<String> PARAGRAPHS = Set.of("p", "head", "ab", "l", "item");
  private static final Set<String> SENTENCES = Set.of("s", "seg");

  private static final Pattern BEFORE_MARK = Pattern.compile(" (?=[.,;:!?…)\\]}»”%。，、])");
  private static final Pattern AFTER_MARK = Pattern.compile("(?<=[(\\[{«“]) ");

  private final List<Segment> sentences = new ArrayList<>();
  private final Map<String, Integer> indexes = new HashMap<>();
  private final StringBuilder text = new StringBuilder();
  private String language = "";
  private String id = "";
  private Start next = Start.PARAGRAPH;
  private int depth;
  private boolean words;

  List<Segment> sentences() {
    return sentences;
  }

  /** The places of the sentences in the list, by their ids. */
  Map<String, Integer> indexes() {
    return indexes;
  }

  /** The language that the document names; {@code ""} when it names none. */
  String language() {
    return language;
  }

  @Override
  public boolean start(String element, XMLStreamReader xml) {
    if (language.isEmpty() && (element.equals("text") || depth == 0 && indexes.isEmpty())) {
      language = XmlWalk.value(xml, "lang");
    }
    if (element.equals("head")) {
      next = Start.HEADING;
    } else if (PARAGRAPHS.contains(element)) {
      next = XmlWalk.value(xml, "part").equals("F") ? Start.SENTENCE : Start.PARAGRAPH;
    } else if (SENTENCES.contains(element)) {
      depth++;
      if (depth == 1) {
        id = XmlWalk.value(xml, "id");
        text.setLength(0);
        words = false;
      }
    } else if (element.equals("w") || element.equals("tok")) {
      words = true;
    }
    return !element.toLowerCase(Locale.ROOT).contains("header");
  }

  @Override
  public void text(String characters) {
    if (depth > 0) {
      text.append(characters);
    }
  }

  @Override
  public void end(String element) {
    if ((element.equals("w") || element.equals("tok")) && depth > 0) {
      text.append(' ');
    } else if (SENTENCES.contains(element) && --depth == 0) {
      add();
    }
  }

  private void add() {
    String sentence = text.toString();
    if (words) {
      sentence = sentence.replaceAll("\\s+", " ").strip();
      sentence = BEFORE_MARK.matcher(sentence).replaceAll("");
      sentence = AFTER_MARK.matcher(sentence).replaceAll("");
    }
    if (!sentence.isBlank()) {
      indexes.putIfAbsent(id, sentences.size());
      sentences.add(new Segment(sentence, next));
      next = Start.SENTENCE;
    }
  }
}
