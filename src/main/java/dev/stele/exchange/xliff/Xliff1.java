package dev.stele.exchange.xliff;

import dev.stele.exchange.aligned.Unit;
import dev.stele.exchange.aligned.Units;
import dev.stele.exchange.marks.Mark;
import dev.stele.exchange.xml.XmlWalk;
import dev.stele.text.Status;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes the units out of XLIFF 1.x. Tools that cut a unit into segments mark them with the same
 * numbers in {@code seg-source} and {@code target}; each is a row then.
 */
final class Xliff1 implements XmlWalk.Visitor {

  private static final String PURPOSE = "x-stele";

  private final Units units;
  private final Set<String> languages = new LinkedHashSet<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<String, List<Mark>> marks = new LinkedHashMap<>();
  private final Map<String, StringBuilder> sources = new LinkedHashMap<>();
  private final Map<String, StringBuilder> targets = new LinkedHashMap<>();
  private final StringBuilder other = new StringBuilder();
  private final StringBuilder whole = new StringBuilder();
  private final StringBuilder unsegmented = new StringBuilder();
  private final Deque<StringBuilder> around = new ArrayDeque<>();
  private StringBuilder open = other;
  private String source = "";
  private String target = "";
  private String id = "";
  private String place = "";
  private String purpose = "";
  private String markName = "";
  private Optional<Status> status = Optional.empty();
  private boolean inTarget;
  private boolean segmented;

  Xliff1(Units units) {
    this.units = units;
  }

  List<String> languages() {
    return List.copyOf(languages);
  }

  @Override
  public boolean start(String element, XMLStreamReader xml) {
    switch (element) {
      case "file" -> {
        source = XmlWalk.value(xml, "source-language");
        target = XmlWalk.value(xml, "target-language");
        languages.addAll(XliffReader.known(source, target));
      }
      case "trans-unit" -> begin(xml);
      case "source" -> open = whole;
      case "seg-source" -> {
        segmented = true;
        newText();
      }
      case "target" -> {
        inTarget = true;
        open = unsegmented;
        state(XmlWalk.value(xml, "state"));
      }
      case "mrk" -> segment(xml);
      case "note" -> newText();
      case "context-group" -> purpose = XmlWalk.value(xml, "purpose");
      case "context" -> {
        markName = XmlWalk.value(xml, "context-type");
        newText();
      }
      // Proposals and binary parts; codes of the format that the text once had.
      case "alt-trans", "bin-unit", "bpt", "ept", "it", "ph", "sub" -> {
        return false;
      }
      default -> {
        // Groups, and spans that hold text.
      }
    }
    return true;
  }

  private void begin(XMLStreamReader xml) {
    id = XmlWalk.value(xml, "id");
    place = "line " + xml.getLocation().getLineNumber();
    notes.clear();
    marks.clear();
    sources.clear();
    targets.clear();
    whole.setLength(0);
    unsegmented.setLength(0);
    around.clear();
    segmented = false;
    status = Optional.empty();
    if (XmlWalk.value(xml, "approved").equals("yes")) {
      status = Optional.of(Status.ACCEPTED);
    }
  }

  private void state(String state) {
    switch (state) {
      case "final", "signed-off" -> status = Optional.of(Status.ACCEPTED);
      case "x-excluded" -> status = Optional.of(Status.EXCLUDED);
      default -> {
        if (state.startsWith("needs-")) {
          status = Optional.of(Status.NEEDS_REVIEW);
        }
      }
    }
  }

  private void segment(XMLStreamReader xml) {
    around.push(open);
    if (segmented && XmlWalk.value(xml, "mtype").equals("seg")) {
      String number = XmlWalk.value(xml, "mid");
      open = (inTarget ? targets : sources).computeIfAbsent(number, key -> new StringBuilder());
    }
  }

  private void newText() {
    other.setLength(0);
    open = other;
  }

  @Override
  public void text(String characters) {
    open.append(characters);
  }

  @Override
  public void end(String element) {
    switch (element) {
      case "source", "seg-source" -> open = other;
      case "mrk" -> open = around.isEmpty() ? other : around.pop();
      case "target" -> {
        inTarget = false;
        open = other;
      }
      case "note" -> notes.add(other.toString());
      case "context" -> {
        if (purpose.startsWith(PURPOSE) && Mark.isOurs(markName)) {
          Mark mark = new Mark(markName, other.toString());
          marks.computeIfAbsent(purpose, key -> new ArrayList<>()).add(mark);
        }
      }
      case "trans-unit" -> finish();
      default -> {
        // Groups and files.
      }
    }
  }

  private void finish() {
    Set<String> numbers = new LinkedHashSet<>(sources.keySet());
    numbers.addAll(targets.keySet());
    if (numbers.isEmpty() || targets.isEmpty() && !unsegmented.toString().isBlank()) {
      Unit unit = unit(whole, unsegmented, marks("-source"), marks("-target"));
      unit.id(id);
      marks("").forEach(mark -> unit.mark(mark.name(), mark.value()));
      notes.forEach(unit::note);
      units.add(unit);
      return;
    }
    boolean first = true;
    for (String number : numbers) {
      Unit unit = unit(text(sources, number), text(targets, number), List.of(), List.of());
      if (first) {
        notes.forEach(unit::note);
      }
      first = false;
      units.add(unit);
    }
  }

  private Unit unit(
      CharSequence from, CharSequence to, List<Mark> sourceMarks, List<Mark> targetMarks) {
    Unit unit = new Unit(place);
    XliffReader.cell(unit, source, from.toString(), sourceMarks);
    XliffReader.cell(unit, target, to.toString(), targetMarks);
    status.ifPresent(unit::status);
    return unit;
  }

  private static String text(Map<String, StringBuilder> texts, String number) {
    StringBuilder text = texts.get(number);
    return text == null ? "" : text.toString();
  }

  private List<Mark> marks(String side) {
    return marks.getOrDefault(PURPOSE + side, List.of());
  }
}
