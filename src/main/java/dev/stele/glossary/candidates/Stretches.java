package dev.stele.glossary.candidates;

import dev.stele.lexicon.words.Word;
import dev.stele.lexicon.words.Words;
import dev.stele.text.Language;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stretches of one to four words that are frequent in one version, by the words' forms. A
 * stretch can only be frequent when both shorter ones inside it are (Agrawal and Srikant 1994), so
 * they are found length by length.
 */
final class Stretches {

  /** Words of a stretch; longer terms are names of treaties, which are no frequent sequence. */
  private static final int LONGEST = 4;

  /** What may stand between two words of a stretch. */
  private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}-]{0,2}");

  /** A stretch by its parts: both shorter ones inside it, or the form of a word. */
  private record Key(int first, int second, String form) {}

  /** Where a stretch stands. */
  private record Place(int row, int word) {}

  private final Language language;
  private final BiPredicate<Language, Word> isEmpty;
  private final int least;
  private final List<List<Word>> words = new ArrayList<>();
  private final List<List<String>> texts = new ArrayList<>();

  /** For each row, of each word the number of the segment that it stands in. */
  private final List<int[]> segments = new ArrayList<>();

  private final List<Integer> lengths = new ArrayList<>();
  private final List<int[]> postings = new ArrayList<>();
  private final List<Place> examples = new ArrayList<>();

  /** For each stretch the places of its words' forms, in order, to tell one inside another. */
  private final List<List<Integer>> parts = new ArrayList<>();

  /**
   * @param isEmpty tells words that begin and end no term
   * @param least rows in which a stretch has to stand
   */
  Stretches(
      Language language,
      List<Row> rows,
      int version,
      BiPredicate<Language, Word> isEmpty,
      int least) {
    this.language = language;
    this.isEmpty = isEmpty;
    this.least = least;
    Words own = Words.of(language);
    for (Row row : rows) {
      read(row.cell(version), own);
    }
    grow();
  }

  private void read(List<Segment> cell, Words own) {
    List<Word> all = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    List<Integer> of = new ArrayList<>();
    for (Segment segment : cell) {
      for (Word word : own.of(segment.text())) {
        all.add(word);
        of.add(lines.size());
      }
      lines.add(segment.text());
    }
    words.add(all);
    texts.add(lines);
    segments.add(of.stream().mapToInt(Integer::intValue).toArray());
  }

  private void grow() {
    List<int[]> level = new ArrayList<>();
    for (List<Word> row : words) {
      level.add(new int[row.size()]);
    }
    List<int[]> before = level;
    for (int length = 1; length <= LONGEST; length++) {
      level = level(before, length);
      before = level;
    }
  }

  /** For each word the stretch of a length that begins there, -1 for none that is frequent. */
  private List<int[]> level(List<int[]> before, int length) {
    Map<Key, List<Place>> found = new HashMap<>();
    for (int row = 0; row < words.size(); row++) {
      for (int at = 0; at + length <= words.get(row).size(); at++) {
        Key key = key(before.get(row), row, at, length);
        if (key != null) {
          found.computeIfAbsent(key, k -> new ArrayList<>(2)).add(new Place(row, at));
        }
      }
    }
    List<int[]> level = new ArrayList<>();
    for (List<Word> row : words) {
      int[] none = new int[row.size()];
      Arrays.fill(none, -1);
      level.add(none);
    }
    found.forEach((key, places) -> keep(key, places, length, level));
    return level;
  }

  private @Nullable Key key(int[] before, int row, int at, int length) {
    if (length == 1) {
      return new Key(-1, -1, words.get(row).get(at).form());
    }
    int first = before[at];
    int second = before[at + 1];
    return first < 0 || second < 0 || !areJoined(row, at) ? null : new Key(first, second, "");
  }

  private boolean areJoined(int row, int at) {
    int segment = segments.get(row)[at];
    if (segment != segments.get(row)[at + 1]) {
      return false;
    }
    int end = words.get(row).get(at).end();
    int start = words.get(row).get(at + 1).start();
    return end <= start && GAP.matcher(texts.get(row).get(segment).substring(end, start)).matches();
  }

  private void keep(Key key, List<Place> places, int length, List<int[]> level) {
    int[] rows = places.stream().mapToInt(Place::row).distinct().toArray();
    if (rows.length < least) {
      return;
    }
    int id = lengths.size();
    lengths.add(length);
    postings.add(rows);
    examples.add(places.getFirst());
    parts.add(
        length == 1
            ? List.of(id)
            : append(parts.get(key.first()), parts.get(key.second()).getLast()));
    places.forEach(place -> level.get(place.row())[place.word()] = id);
  }

  private static List<Integer> append(List<Integer> list, Integer last) {
    List<Integer> all = new ArrayList<>(list);
    all.add(last);
    return List.copyOf(all);
  }

  int size() {
    return lengths.size();
  }

  int length(int stretch) {
    return lengths.get(stretch);
  }

  /** The rows in which a stretch stands, in order. */
  int[] rows(int stretch) {
    return postings.get(stretch);
  }

  boolean isInside(int inner, int outer) {
    return Collections.indexOfSubList(parts.get(outer), parts.get(inner)) >= 0;
  }

  List<Integer> parts(int stretch) {
    return parts.get(stretch);
  }

  /** Whether a stretch may be a term: its first and last word say something by themselves. */
  boolean mayBeTerm(int stretch) {
    List<Word> all = words(stretch);
    return says(all.getFirst()) && says(all.getLast());
  }

  private boolean says(Word word) {
    return !word.isValue()
        && !isEmpty.test(language, word)
        && word.form().codePoints().anyMatch(Character::isLetter)
        && (word.end() - word.start() > 1 || Character.isIdeographic(word.form().codePointAt(0)));
  }

  /** The words of a stretch where it stands first. */
  List<Word> words(int stretch) {
    Place place = examples.get(stretch);
    return words.get(place.row()).subList(place.word(), place.word() + length(stretch));
  }

  List<String> forms(int stretch) {
    return words(stretch).stream().map(Word::form).toList();
  }

  /** A stretch as it mostly stands in some of its rows, with a small letter where it has one. */
  String text(int stretch, int[] among) {
    List<String> forms = forms(stretch);
    Map<String, Integer> counts = new HashMap<>();
    for (int row : among) {
      List<Word> all = words.get(row);
      for (int at = 0; at + forms.size() <= all.size(); at++) {
        if (all.subList(at, at + forms.size()).stream().map(Word::form).toList().equals(forms)
            && segments.get(row)[at] == segments.get(row)[at + forms.size() - 1]) {
          String line = texts.get(row).get(segments.get(row)[at]);
          String text = line.substring(all.get(at).start(), all.get(at + forms.size() - 1).end());
          counts.merge(text, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .max(
            Comparator.comparing(
                    (Map.Entry<String, Integer> e) ->
                        Character.isLowerCase(e.getKey().codePointAt(0)))
                .thenComparing(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(String.join(" ", forms));
  }
}
