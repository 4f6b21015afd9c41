package dev.stele.cli;

import dev.stele.align.Doubt;
import dev.stele.align.Source;
import dev.stele.cli.options.Console;
import dev.stele.cli.options.VersionArgument;
import dev.stele.segment.Atom;
import dev.stele.segment.LanguageDetector;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Start;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Warns where versions hardly can be what they are said to be; the work goes on all the same. */
final class Doubts {

  /** From here on a version is too long for a translation of another, in whatever language. */
  private static final int TOO_LONG = 10;

  /** From this share of its characters on a version is a copy of another. */
  private static final double COPIED = 0.9;

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
    for (Pair pair : Pair.all(sources.size())) {
      doubtOriginality(pair, versions, sources);
    }
  }

  /** Warns of versions that, now that they are aligned, do not look like translations. */
  void raise(List<VersionArgument> versions, Multitext text) {
    for (Doubt doubt : Doubt.of(text)) {
      console.warn(
          "%s and %s hardly look like translations of each other; are they the same text?"
              .formatted(
                  versions.get(doubt.pair().left()).argument(),
                  versions.get(doubt.pair().right()).argument()));
    }
  }

  /** A copy is aligned perfectly, so that nothing later would tell of a file given twice. */
  private void doubtOriginality(Pair pair, List<VersionArgument> versions, List<Source> sources) {
    VersionArgument left = versions.get(pair.left());
    VersionArgument right = versions.get(pair.right());
    boolean sameLanguage = left.language().base().equals(right.language().base());
    if (!sameLanguage && isCopy(sources.get(pair.right()), sources.get(pair.left()))) {
      console.warn(
          "%s is a copy of %s; was the wrong file given?"
              .formatted(right.argument(), left.argument()));
    }
  }

  /** Only text with letters counts: numbers and signs are the same in every language. */
  private static boolean isCopy(Source source, Source other) {
    Set<String> known = Set.copyOf(paragraphs(other));
    int all = 0;
    int copied = 0;
    for (String paragraph : paragraphs(source)) {
      if (paragraph.codePoints().anyMatch(Character::isLetter)) {
        all += paragraph.length();
        copied += known.contains(paragraph) ? paragraph.length() : 0;
      }
    }
    return all > 0 && copied >= COPIED * all;
  }

  /** Paragraphs are the same in whatever language a text is cut into sentences. */
  private static List<String> paragraphs(Source source) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (Atom atom : source.atoms()) {
      if (atom.start() != Start.SENTENCE && !open.isEmpty()) {
        paragraphs.add(open.toString());
        open.setLength(0);
      }
      open.append(open.isEmpty() ? "" : atom.gap()).append(atom.text());
    }
    paragraphs.add(open.toString());
    return paragraphs;
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
