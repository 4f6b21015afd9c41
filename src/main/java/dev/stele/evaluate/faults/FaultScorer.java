package dev.stele.evaluate.faults;

import dev.stele.check.Checked;
import dev.stele.evaluate.faults.FaultScore.Alarm;
import dev.stele.evaluate.faults.FaultScore.CheckScore;
import dev.stele.evaluate.faults.FaultScore.Outcome;
import dev.stele.evaluate.faults.Marks.Mark;
import dev.stele.evaluate.score.Characters;
import dev.stele.text.Language;
import dev.stele.text.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Tells which faults were found and which findings are right: those whose evidence touches a fault.
 * What is missing is found wherever in its sentence it is said to be.
 */
final class FaultScorer {

  private final FaultSet set;
  private final Marks marks;
  private final List<Mark> all;
  private final Map<Fault, Place> places = new LinkedHashMap<>();

  /**
   * @param exact the words that are wrong, the whole sentence when something is missing
   */
  private record Place(int version, Stretch exact, Stretch sentence) {}

  private FaultScorer(FaultSet set, Checked checked) throws IOException {
    this.set = set;
    marks = new Marks(checked);
    all = marks.all();
    for (Language language : set.languages()) {
      place(language);
    }
  }

  /**
   * @param checks the names of all checks that looked
   */
  static FaultScore of(FaultSet set, Checked checked, List<String> checks) throws IOException {
    FaultScorer scorer = new FaultScorer(set, checked);
    List<CheckScore> scores =
        checks.stream()
            .map(
                name ->
                    scorer.score(
                        name, fault -> fault.check().equals(name), mark -> isOf(mark, name), true))
            .filter(score -> score.planted() + score.findings() > 0)
            .toList();
    return new FaultScore(
        set.name(),
        checked.text().rows().size(),
        scores,
        scorer.score("all", fault -> true, mark -> true, true),
        scorer.score("major", fault -> true, FaultScorer::isMajor, false),
        scorer.set.faults().stream().map(scorer::outcome).toList(),
        scorer.alarms());
  }

  private static boolean isOf(Mark mark, String check) {
    return mark.finding().check().equals(check);
  }

  private static boolean isMajor(Mark mark) {
    return mark.finding().severity().compareTo(Severity.MAJOR) >= 0;
  }

  private void place(Language language) throws IOException {
    int version = set.languages().indexOf(language);
    List<String> sentences = set.sentences(language);
    int start = 0;
    for (int s = 0; s < sentences.size(); s++) {
      Stretch whole = new Stretch(start, start + Characters.count(sentences.get(s)));
      for (Fault fault : set.faults()) {
        if (fault.language().equals(language) && fault.sentence() == s) {
          String text = FaultSet.from(sentences, s);
          int from = start + Characters.count(text.substring(0, text.indexOf(fault.faulty())));
          Stretch exact = new Stretch(from, from + Characters.count(fault.faulty()));
          places.put(fault, new Place(version, fault.faulty().isEmpty() ? whole : exact, whole));
        }
      }
      start = whole.end();
    }
  }

  /**
   * @param own whether a fault has to be found by its own check
   */
  private CheckScore score(
      String name, Predicate<Fault> planted, Predicate<Mark> made, boolean own) {
    List<Fault> faults = set.faults().stream().filter(planted).toList();
    List<Mark> findings = all.stream().filter(made).toList();
    long found = faults.stream().filter(fault -> isFound(fault, own ? all : findings, own)).count();
    long right = findings.stream().filter(this::isRight).count();
    return new CheckScore(name, faults.size(), (int) found, findings.size(), (int) right);
  }

  private boolean isFound(Fault fault, List<Mark> findings, boolean own) {
    return findings.stream()
        .anyMatch(
            mark ->
                touches(mark, fault) && (!own || fault.checks().contains(mark.finding().check())));
  }

  private boolean isRight(Mark mark) {
    return set.faults().stream().anyMatch(fault -> touches(mark, fault));
  }

  private boolean touches(Mark mark, Fault fault) {
    Place place = Objects.requireNonNull(places.get(fault));
    return mark.stretches().get(place.version()).stream()
        .anyMatch(stretch -> stretch.touches(stretch.isEmpty() ? place.sentence() : place.exact()));
  }

  private Outcome outcome(Fault fault) {
    List<String> checks =
        all.stream()
            .filter(mark -> touches(mark, fault))
            .map(mark -> mark.finding().check())
            .distinct()
            .toList();
    return new Outcome(fault, fault.checks().stream().anyMatch(checks::contains), checks);
  }

  private List<Alarm> alarms() {
    List<Alarm> alarms = new ArrayList<>();
    for (Mark mark : all) {
      if (!isRight(mark)) {
        alarms.add(
            new Alarm(
                mark.row() + 1,
                mark.finding().check(),
                mark.finding().severity().name().toLowerCase(Locale.ROOT),
                set.languages().get(mark.finding().version()).tag(),
                marks.text(mark)));
      }
    }
    return alarms;
  }
}
