package dev.stele.cli;

import dev.stele.align.Source;
import dev.stele.segment.Atom;
import dev.stele.segment.LanguageDetector;
import java.util.Comparator;
import java.util.List;

/** Warns where versions hardly can be what they are said to be; the work goes on all the same. */
final class Doubts {

  /** From here on a version is too long for a translation of another, in whatever language. */
  private static final int TOO_LONG = 10;

  /** Characters that are enough to tell a language. */
  private static final int SAMPLE = 2000;

  private final Console console;

  Doubts(Console console) {
    this.console = console;
  }

  void raise(List<VersionArgument> versions, List<Source> sources) {
    LanguageDetector detector = new LanguageDetector();
    for (int v = 0; v < versions.size(); v++) {
      doubtLanguage(versions.get(v), sources.get(v), detector);
    }
    doubtLengths(versions, sources);
  }

  private void doubtLengths(List<VersionArgument> versions, List<Source> sources) {
    Comparator<Integer> byLength = Comparator.comparing(v -> length(sources.get(v)));
    List<Integer> sorted =
        java.util.stream.IntStream.range(0, sources.size()).boxed().sorted(byLength).toList();
    int shortest = length(sources.get(sorted.getFirst()));
    int longest = length(sources.get(sorted.getLast()));
    if (longest >= TOO_LONG * shortest) {
      console.warn(
          "%s is %d times as long as %s; are they the same text?"
              .formatted(
                  versions.get(sorted.getLast()).argument(),
                  longest / Math.max(1, shortest),
                  versions.get(sorted.getFirst()).argument()));
    }
  }

  private void doubtLanguage(VersionArgument version, Source source, LanguageDetector detector) {
    detector
        .objection(version.language(), sample(source))
        .ifPresent(
            guess ->
                console.warn(
                    "%s looks like %s (%s); is the label right?"
                        .formatted(
                            version.argument(),
                            guess.language().displayName(java.util.Locale.ENGLISH),
                            guess.language())));
  }

  /** In characters, however the text is cut. */
  private static int length(Source source) {
    return source.atoms().stream()
        .mapToInt(atom -> atom.gap().length() + atom.text().length())
        .sum();
  }

  private static String sample(Source source) {
    StringBuilder sample = new StringBuilder();
    for (Atom atom : source.atoms()) {
      if (sample.length() >= SAMPLE) {
        break;
      }
      sample.append(atom.text()).append('\n');
    }
    return sample.toString();
  }
}
