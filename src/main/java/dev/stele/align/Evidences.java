package dev.stele.align;

import dev.stele.align.Evidence.Kind;
import dev.stele.align.Evidence.Place;
import dev.stele.lexicon.Lexicon;
import dev.stele.lexicon.Lexicons;
import dev.stele.lexicon.names.Names;
import dev.stele.lexicon.words.Word;
import dev.stele.lexicon.words.Words;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers what speaks for and against two cells of a row: word by word, each word at most once. */
final class Evidences {

  /** The frequency of a content word in general text: what a translation's probability beats. */
  private static final double CHANCE = 1e-3;

  /** From this likeness on, two names may be the same. */
  private static final double ALIKE = 0.7;

  /** Words known to the lexicon that find no counterpart, in nats: what half of them do anyway. */
  private static final double UNEXPLAINED = Math.log(0.5);

  /** Numbers that find none: translators seldom leave one out. */
  private static final double UNEXPLAINED_NUMBER = Math.log(0.1);

  private final Lexicons lexicons;
  private final Multitext text;
  private final Names names = new Names();

  Evidences(Lexicons lexicons, Multitext text) {
    this.lexicons = lexicons;
    this.text = text;
  }

  private record Found(Word word, Place place, String written) {}

  private record Link(int left, int right, double weight, Kind kind) {}

  /** The evidence on a pair of a row's cells, strongest first. */
  List<Evidence> of(int row, Pair pair) {
    List<Found> left = words(row, pair.left());
    List<Found> right = words(row, pair.right());
    Lexicon lexicon =
        lexicons.of(
            text.versions().get(pair.left()).language(),
            text.versions().get(pair.right()).language());
    List<Link> links = links(left, right, lexicon);
    links.sort(Comparator.comparingDouble(Link::weight).reversed());
    boolean[] leftUsed = new boolean[left.size()];
    boolean[] rightUsed = new boolean[right.size()];
    List<Evidence> evidence = new ArrayList<>();
    for (Link link : links) {
      if (!leftUsed[link.left()] && !rightUsed[link.right()]) {
        leftUsed[link.left()] = true;
        rightUsed[link.right()] = true;
        evidence.add(
            new Evidence(
                pair,
                link.kind(),
                link.weight(),
                Optional.of(left.get(link.left()).place()),
                Optional.of(right.get(link.right()).place())));
      }
    }
    if (!left.isEmpty() && !right.isEmpty()) {
      for (int i = 0; i < leftUsed.length; i++) {
        Word word = left.get(i).word();
        boolean known = lexicon.fromLeft(word.form()).size() > 0;
        if (!leftUsed[i] && (known || word.isValue())) {
          evidence.add(against(pair, word, Optional.of(left.get(i).place()), Optional.empty()));
        }
      }
      for (int j = 0; j < rightUsed.length; j++) {
        Word word = right.get(j).word();
        boolean known = lexicon.fromRight(word.form()).size() > 0;
        if (!rightUsed[j] && (known || word.isValue())) {
          evidence.add(against(pair, word, Optional.empty(), Optional.of(right.get(j).place())));
        }
      }
    }
    evidence.sort(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight())));
    return evidence;
  }

  private static Evidence against(
      Pair pair, Word word, Optional<Place> left, Optional<Place> right) {
    return word.isValue()
        ? new Evidence(pair, Kind.NUMBER, UNEXPLAINED_NUMBER, left, right)
        : new Evidence(pair, Kind.WORD, UNEXPLAINED, left, right);
  }

  private List<Found> words(int row, int version) {
    Words words = Words.of(text.versions().get(version).language());
    List<Found> found = new ArrayList<>();
    List<Segment> cell = text.rows().get(row).cell(version);
    for (int s = 0; s < cell.size(); s++) {
      for (Word word : words.of(cell.get(s).text())) {
        found.add(
            new Found(
                word,
                new Place(s, new Span(word.start(), word.end())),
                cell.get(s).text().substring(word.start(), word.end())));
      }
    }
    return found;
  }

  private List<Link> links(List<Found> left, List<Found> right, Lexicon lexicon) {
    List<Link> links = new ArrayList<>();
    List<String> skeletons = right.stream().map(f -> names.skeleton(f.written())).toList();
    for (int i = 0; i < left.size(); i++) {
      String form = left.get(i).word().form();
      Lexicon.Entries entries = lexicon.fromLeft(form);
      String skeleton = names.skeleton(left.get(i).written());
      for (int j = 0; j < right.size(); j++) {
        String other = right.get(j).word().form();
        double p = entries.probability(other);
        if (form.equals(other) && left.get(i).word().isValue()) {
          links.add(new Link(i, j, Math.log(1 / CHANCE), Kind.NUMBER));
        } else if (p > 0) {
          links.add(new Link(i, j, Math.log(1 + p / CHANCE), Kind.WORD));
        } else if (Character.isUpperCase(left.get(i).written().charAt(0))
            || Character.isUpperCase(right.get(j).written().charAt(0))) {
          double alike = names.compare(skeleton, skeletons.get(j));
          if (alike >= ALIKE) {
            links.add(new Link(i, j, alike * Math.log(0.1 / CHANCE), Kind.NAME));
          }
        }
      }
    }
    return links;
  }
}
