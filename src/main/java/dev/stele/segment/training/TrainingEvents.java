package dev.stele.segment.training;

import dev.stele.segment.gap.Chars;
import dev.stele.segment.gap.Gap;
import dev.stele.segment.gap.GapScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.Event;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;

/** Turns training texts into the events that OpenNLP's trainers learn from. */
final class TrainingEvents {

  /** Korean final syllables after which a sentence may end inside a unit, we do not know where. */
  private static final String FINAL = "다라요까냐뇨서지네죠오자니";

  /** What follows a quoted sentence: then it is certain that no sentence ends. */
  private static final List<String> QUOTING =
      List.of("하시", "하여", "하는", "하니", "하고", "하매", "하더", "하거", "하지", "한", "할", "함", "말하", "고");

  private final SDContextGenerator context;
  private final GapScanner scanner = new GapScanner();
  private final List<Event> events = new ArrayList<>();
  private int unmarked;
  private int unmarkedSplits;

  TrainingEvents(SDContextGenerator context) {
    this.context = context;
  }

  List<Event> events() {
    return events;
  }

  /** The share of boundaries among the places without a mark, one boundary and place added. */
  double unmarkedShare() {
    return (unmarkedSplits + 1.0) / (unmarked + 2.0);
  }

  void add(TrainingText text) {
    for (int i = 0; i < text.blocks().size(); i++) {
      List<String> block = text.blocks().get(i);
      for (int copy = 0; copy < text.weight(); copy++) {
        addBlock(block, text.exact());
      }
    }
  }

  private void addBlock(List<String> block, boolean exact) {
    String text = String.join(" ", block);
    Set<Integer> ends = new HashSet<>();
    int end = -1;
    for (String line : block) {
      end += line.length() + 1;
      ends.add(end - 1);
    }
    for (int last : scanner.getPositions(text)) {
      if (last + 1 == text.length()) {
        break; // the end of a paragraph is no question
      }
      boolean split = ends.contains(last);
      if (split || exact || isCertain(text, last)) {
        String outcome = split ? SentenceDetectorME.SPLIT : SentenceDetectorME.NO_SPLIT;
        if (!Chars.followsStop(text, last + 1)) {
          unmarked++;
          unmarkedSplits += split ? 1 : 0;
        }
        events.add(new Event(outcome, context.getContext(text, last)));
      }
    }
  }

  /** Whether a place inside a unit is surely no end of a sentence. */
  private static boolean isCertain(String text, int last) {
    Gap gap = new Gap(text, last);
    String tail = gap.left.tail;
    if (tail.chars().anyMatch(c -> Chars.isStop((char) c))) {
      return false;
    }
    if (!gap.left.endsInHangul()) {
      return true;
    }
    boolean maybeFinal = FINAL.contains(gap.left.suffix(1));
    return !maybeFinal || QUOTING.stream().anyMatch(gap.right.lower::startsWith);
  }
}
