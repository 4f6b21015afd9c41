package dev.stele.check.typography;

import dev.stele.check.Cell;
import dev.stele.check.Finding;
import dev.stele.check.HabitCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Korean sentences that end in another level of speech than the rest of the text: “이웃이었습니다” in a
 * text that says “이웃이었다”. What is quoted speaks as its speaker does and does not count. The formal
 * and the polite style go together (합니다 with 하죠), so that only a few slips of one are found.
 */
final class SpeechLevel implements HabitCheck {

  private static final Kind KIND =
      new Kind("speech-level", Family.TYPOGRAPHY, Severity.MINOR, Category.STYLE);

  /** So many rows, and such a share of all, make a habit. */
  private static final int FEWEST = 5;

  private static final double SHARE = .75;

  /** So few rows, or such a share, are slips even between styles that go together. */
  private static final int SLIPS = 2;

  private static final double SLIP_SHARE = .02;

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public List<Trait> traits(RowText row) {
    Set<Trait> traits = new LinkedHashSet<>();
    for (int v = 0; v < row.versions(); v++) {
      for (Ended ended : ended(row.cell(v))) {
        traits.add(new Trait(Integer.toString(v), ended.level().name()));
      }
    }
    return List.copyOf(traits);
  }

  @Override
  public Map<String, String> odd(String habit, Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(count -> count).sum();
    Map<String, String> odd = new TreeMap<>();
    for (Map.Entry<String, Integer> usual : counts.entrySet()) {
      if (usual.getValue() >= FEWEST && usual.getValue() >= SHARE * all) {
        counts.forEach(
            (level, count) -> {
              boolean slip = count <= Math.max(SLIPS, SLIP_SHARE * all);
              if (!level.equals(usual.getKey())
                  && (slip || isPlain(level) || isPlain(usual.getKey()))) {
                odd.put(level, usual.getKey());
              }
            });
      }
    }
    return odd;
  }

  private static boolean isPlain(String level) {
    return level.equals(KoreanEnding.PLAIN.name());
  }

  @Override
  public List<Finding> in(RowText row, Trait trait, String usual) {
    int version = Integer.parseInt(trait.habit());
    Cell cell = row.cell(version);
    List<Finding> findings = new ArrayList<>();
    for (Ended ended : ended(cell)) {
      if (ended.level().name().equals(trait.value())) {
        Message message =
            Message.of(
                "finding.speech-level",
                cell.text().substring(ended.word().start(), ended.word().end()),
                Message.of("finding.speech-level." + usual));
        findings.add(
            Finding.of(
                this, version, Spans.of(row.versions()).add(version, ended.word()), message));
      }
    }
    return findings;
  }

  /** The word that ends a sentence, and its level. */
  private record Ended(KoreanEnding level, Span word) {}

  private static List<Ended> ended(Cell cell) {
    List<Ended> all = new ArrayList<>();
    if (!cell.language().base().equals("ko")) {
      return all;
    }
    for (int s = 0; s < cell.segments().size(); s++) {
      String sentence = cell.segments().get(s).text();
      Span word = KoreanEnding.lastWord(sentence);
      Optional<KoreanEnding> level = KoreanEnding.of(sentence);
      if (level.isPresent()) {
        all.add(new Ended(level.get(), word.shift(cell.sentence(s).start())));
      }
    }
    return all;
  }
}
