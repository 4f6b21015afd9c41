package dev.stele.exchange.xliff;

import dev.stele.exchange.aligned.Unit;
import dev.stele.exchange.aligned.Units;
import dev.stele.exchange.marks.Mark;
import dev.stele.exchange.marks.Values;
import dev.stele.exchange.xml.XmlWalk;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Takes the segments out of XLIFF 2.x. */
final class Xliff2 implements XmlWalk.Visitor {

  private static final String SUB_STATE = "stele:";

  private final Units units;
  private final List<Unit> segments = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Mark> sourceMarks = new ArrayList<>();
  private final List<Mark> targetMarks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private String source = "";
  private String target = "";
  private String id = "";
  private String side = "";
  private String markName = "";
  private String sourceText = "";
  private String targetText = "";
  private boolean ours;

  Xliff2(Units units) {
    this.units = units;
  }

  List<String> languages() {
    return XliffReader.known(source, target);
  }

  @Override
  public boolean start(String element, XMLStreamReader xml) {
    switch (element) {
      case "xliff" -> {
        source = XmlWalk.value(xml, "srcLang");
        target = XmlWalk.value(xml, "trgLang");
      }
      case "unit" -> {
        id = XmlWalk.value(xml, "id");
        List.of(notes, marks, sourceMarks, targetMarks, segments).forEach(List::clear);
      }
      case "metaGroup" -> {
        ours = XmlWalk.value(xml, "category").equals("stele");
        side = XmlWalk.value(xml, "appliesTo");
      }
      case "meta" -> {
        markName = XmlWalk.value(xml, "type");
        text.setLength(0);
      }
      case "segment" -> segment(xml);
      case "note", "source", "target" -> text.setLength(0);
      // What a tool proposes, changed or measured; codes of the original format.
      case "originalData", "matches", "glossary", "changeTrack", "ignorable" -> {
        return false;
      }
      default -> {
        // Inline codes without text, spans that hold it, characters that XML cannot hold.
      }
    }
    return true;
  }

  private void segment(XMLStreamReader xml) {
    Unit segment = new Unit("line " + xml.getLocation().getLineNumber());
    sourceText = "";
    targetText = "";
    String sub = XmlWalk.value(xml, "subState");
    String state = XmlWalk.value(xml, "state");
    if (sub.startsWith(SUB_STATE)) {
      segment.status(Values.constant(Status.class, sub.substring(SUB_STATE.length())));
    } else if (state.equals("reviewed") || state.equals("final")) {
      segment.status(Status.ACCEPTED);
    }
    segments.add(segment);
  }

  @Override
  public void text(String characters) {
    text.append(characters);
  }

  @Override
  public void end(String element) {
    switch (element) {
      case "meta" -> {
        if (ours && Mark.isOurs(markName)) {
          marksOf(side).add(new Mark(markName, text.toString()));
        }
      }
      case "note" -> notes.add(text.toString());
      case "source" -> sourceText = text.toString();
      case "target" -> targetText = text.toString();
      case "segment" -> {
        XliffReader.cell(segments.getLast(), source, sourceText, sourceMarks);
        XliffReader.cell(segments.getLast(), target, targetText, targetMarks);
      }
      case "unit" -> finish();
      default -> {
        // Groups and files.
      }
    }
  }

  private List<Mark> marksOf(String applied) {
    return switch (applied) {
      case "source" -> sourceMarks;
      case "target" -> targetMarks;
      default -> marks;
    };
  }

  /** What a unit says of its only segment it says of that; notes stand with the first. */
  private void finish() {
    if (segments.size() == 1) {
      segments.getFirst().id(id);
      marks.forEach(mark -> segments.getFirst().mark(mark.name(), mark.value()));
    }
    if (!segments.isEmpty()) {
      notes.forEach(segments.getFirst()::note);
    }
    segments.forEach(units::add);
  }
}
