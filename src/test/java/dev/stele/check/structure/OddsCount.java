package dev.stele.check.structure;

import dev.stele.check.Reader;
import dev.stele.check.RowText;
import dev.stele.check.WordLinks;
import dev.stele.lexicon.Counterparts;
import dev.stele.lexicon.Lexicons;
import dev.stele.lexicon.words.Word;
import dev.stele.text.Bead;
import dev.stele.text.Language;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Span;
import dev.stele.text.Start;
import dev.stele.text.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Counts the constants of {@link Odds}: how often words of a translated text have counterparts, and
 * how often words do that were left out of a version or added to it.
 *
 * <p>Reads {@code en TAB ru TAB ko} lines. Words are left out by giving the English and Korean of
 * two lines and the Russian of the second alone, added by giving the Russian of two lines and the
 * rest of the second alone.
 */
final class OddsCount {

  private static final List<Version> VERSIONS =
      List.of(
          new Version(Language.ENGLISH),
          new Version(Language.RUSSIAN),
          new Version(Language.KOREAN));

  private static final int SEED = 1;

  private final FunctionWords functionWords = new FunctionWords();
  private final WordLinks links = new WordLinks(new Lexicons());
  private final List<Reader> readers = Reader.of(VERSIONS);
  private final Map<String, int[]> counts = new TreeMap<>();

  private OddsCount() {}

  public static void main(String[] args) throws IOException {
    int most = args.length > 1 ? Integer.parseInt(args[1]) : 5_000;
    List<String[]> lines = new ArrayList<>();
    try (Stream<String> all = Files.lines(Path.of(args[0]))) {
      all.map(line -> line.split("\t")).filter(line -> line.length == 3).forEach(lines::add);
    }
    Collections.shuffle(lines, new Random(SEED));
    OddsCount count = new OddsCount();
    List<String[]> taken = lines.subList(0, Math.min(most, lines.size()) / 2 * 2);
    for (int i = 0; i < taken.size(); i += 2) {
      count.pair(taken.get(i), taken.get(i + 1));
    }
    count.print();
  }

  /** The words of {@code a} are left out, added or kept; those of {@code b} are there. */
  private void pair(String[] a, String[] b) {
    for (int from = 0; from < 3; from++) {
      for (int to = 0; to < 3; to++) {
        if (from != to) {
          int third = 3 - from - to;
          String[] omitted = b.clone();
          omitted[from] = a[from] + " " + b[from];
          count("added", omitted, from, to, third, a[from].length());
          omitted[third] = a[third] + " " + b[third];
          count("omitted", omitted, from, to, third, a[from].length());
          String[] both = omitted.clone();
          both[to] = a[to] + " " + b[to];
          count("kept", both, from, to, third, a[from].length());
        }
      }
    }
  }

  private void count(String what, String[] texts, int from, int to, int third, int before) {
    RowText row = new RowText(readers, row(texts));
    Counterparts.Found found = links.of(row, from, to);
    Counterparts.Found other = links.of(row, from, third);
    List<Word> words = row.cell(from).words();
    for (int i = 0; i < words.size() && words.get(i).end() <= before; i++) {
      float known = links.known(row, from, to, i);
      if (!words.get(i).isValue()
          && known > 0
          && !functionWords.has(row.cell(from).language(), words.get(i))) {
        String grade = known < .5 ? "1 little" : known < .8 ? "2 fair" : "3 well";
        String state = state(found, i);
        String thirds = state(other, i).startsWith("NONE") ? "third none" : "third has";
        add(what, grade, state, thirds);
        add(what, grade, state, "any");
        add(what, "any", state, "any");
      }
    }
  }

  private void add(String what, String grade, String state, String third) {
    add(grade + " | " + state + " | " + third, what);
    add(grade + " | ALL | " + third, what);
  }

  private void add(String key, String what) {
    int column = List.of("kept", "omitted", "added").indexOf(what);
    counts.computeIfAbsent(key, k -> new int[3])[column]++;
  }

  private static String state(Counterparts.Found found, int word) {
    int other = found.ofLeft()[word];
    if (other < 0) {
      return "NONE";
    }
    String strength = found.leftStrength()[word] < .02 ? " weak" : "";
    return (found.ofRight()[other] == word ? "FIRM" : "LOOSE") + strength;
  }

  private void print() {
    counts.forEach(
        (key, count) -> {
          String[] parts = key.split(" \\| ");
          int[] all = counts.getOrDefault(parts[0] + " | ALL | any", new int[3]);
          double[] share = new double[3];
          for (int c = 0; c < 3; c++) {
            share[c] = (count[c] + .5) / (all[c] + 1);
          }
          System.out.printf(
              Locale.ROOT,
              "%-40s kept %.3f omitted %.3f added %.3f  llr omitted %+.2f added %+.2f  n=%d%n",
              key,
              share[0],
              share[1],
              share[2],
              Math.log(share[1] / share[0]),
              Math.log(share[2] / share[0]),
              count[0]);
        });
  }

  private static Row row(String[] texts) {
    List<List<Segment>> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(List.of(new Segment(text, Start.SENTENCE)));
    }
    Bead bead = new Bead(new Span(0, 1), new Span(0, 1), 1);
    return Row.proposed(1, cells, Pair.all(3).stream().map(pair -> List.of(bead)).toList(), 1);
  }
}
