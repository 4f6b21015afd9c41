package dev.stele.check.wording;

import dev.stele.check.Cell;
import dev.stele.check.CheckSettings;
import dev.stele.check.Finding;
import dev.stele.check.GroupCheck;
import dev.stele.check.RowText;
import dev.stele.check.Spans;
import dev.stele.check.WordLinks;
import dev.stele.lexicon.Counterparts;
import dev.stele.lexicon.words.Word;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * One source text that is rendered in two ways, and one rendering of two source texts: “Mutual
 * assistance” and “Third states” both {@code 상호 원조}. Marks and capitals do not count. Different
 * renderings are found in all rows but those that have the commonest, and are minor; a shared
 * rendering is found where the lexicon knows it for another row's source, but not for this one.
 *
 * <p>Tolerance: above .75 only source texts of four words and more are compared.
 */
final class Consistency implements GroupCheck {

  private static final Kind KIND =
      new Kind("consistency", Family.WORDING, Severity.MAJOR, Category.STYLE);

  private static final double LENIENT = .75;
  private static final int FEWEST = 2;
  private static final int FEWEST_LENIENT = 4;

  /** So strong a link of the lexicon says that a word stands for another. */
  private static final float LINK = .02f;

  /** Of a word that the lexicon knows less, it says nothing that there is no link. */
  private static final float KNOWN = .5f;

  /** A longer text is not the same by chance, nor worth a key of its own. */
  private static final int LONGEST = 2_000;

  private final CheckSettings settings;
  private final WordLinks links;

  Consistency(CheckSettings settings, WordLinks links) {
    this.settings = settings;
    this.links = links;
  }

  @Override
  public Kind kind() {
    return KIND;
  }

  /** {@code S text} for a source, {@code R2 text} for a rendering in the third version. */
  @Override
  public List<String> keys(RowText row) {
    List<String> keys = new ArrayList<>();
    Cell source = row.cell(settings.source());
    if (source.text().length() > LONGEST || fewer(source)) {
      return keys;
    }
    keys.add("S " + folded(source.text()));
    for (int v = 0; v < row.versions(); v++) {
      if (isCompared(row, v)) {
        keys.add("R" + v + " " + folded(row.cell(v).text()));
      }
    }
    return keys;
  }

  private boolean isCompared(RowText row, int version) {
    Cell cell = row.cell(version);
    return version != settings.source() && !cell.isEmpty() && cell.text().length() <= LONGEST;
  }

  private boolean fewer(Cell source) {
    int fewest = settings.of(name()).tolerance() > LENIENT ? FEWEST_LENIENT : FEWEST;
    return source.words().size() < fewest;
  }

  /** Letters and figures alone, in lower case. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (String word : text.toLowerCase(Locale.ROOT).replace('ё', 'е').split("[^\\p{L}\\p{N}]+")) {
      folded.append(folded.isEmpty() || word.isEmpty() ? "" : " ").append(word);
    }
    return folded.toString();
  }

  @Override
  public void in(String key, List<RowText> group, BiConsumer<RowText, Finding> found) {
    if (key.charAt(0) == 'R') {
      int version = Integer.parseInt(key.substring(1, key.indexOf(' ')));
      Map<String, List<RowText>> ways = ways(group, settings.source());
      if (ways.size() > 1) {
        sources(ways, version, found);
      }
      return;
    }
    for (int v = 0; v < group.getFirst().versions(); v++) {
      int version = v;
      Map<String, List<RowText>> ways =
          ways(group.stream().filter(row -> isCompared(row, version)).toList(), version);
      if (ways.size() > 1) {
        renderings(ways, version, found);
      }
    }
  }

  private static Map<String, List<RowText>> ways(List<RowText> group, int version) {
    Map<String, List<RowText>> ways = new TreeMap<>();
    for (RowText row : group) {
      ways.computeIfAbsent(folded(row.cell(version).text()), way -> new ArrayList<>()).add(row);
    }
    return ways;
  }

  private void renderings(
      Map<String, List<RowText>> ways, int version, BiConsumer<RowText, Finding> found) {
    List<RowText> usual = commonest(ways);
    String other = usual.getFirst().cell(version).text();
    for (List<RowText> rows : ways.values()) {
      for (RowText row : rows == usual ? List.<RowText>of() : rows) {
        found.accept(
            row,
            Finding.of(
                    this,
                    version,
                    Spans.of(row.versions())
                        .addAll(version, row.cell(version))
                        .addAll(settings.source(), row.cell(settings.source())),
                    Message.of("finding.consistency.rendered", other))
                .withSeverity(Severity.MINOR));
      }
    }
  }

  /** The way that most rows go; of several, the one whose row comes first. */
  private static List<RowText> commonest(Map<String, List<RowText>> ways) {
    List<RowText> usual = List.of();
    for (List<RowText> rows : ways.values()) {
      boolean earlier =
          rows.size() == usual.size() && rows.getFirst().row().id() < usual.getFirst().row().id();
      if (rows.size() > usual.size() || earlier) {
        usual = rows;
      }
    }
    return usual;
  }

  private void sources(
      Map<String, List<RowText>> ways, int version, BiConsumer<RowText, Finding> found) {
    List<RowText> fitting =
        ways.values().stream().map(List::getFirst).filter(row -> linked(row, version) > 0).toList();
    for (List<RowText> rows : fitting.isEmpty() ? List.<List<RowText>>of() : ways.values()) {
      for (RowText row : rows) {
        RowText other = fitting.getFirst();
        if (linked(row, version) == 0 && isOther(row, other, version)) {
          found.accept(
              row,
              Finding.of(
                  this,
                  version,
                  Spans.of(row.versions())
                      .addAll(version, row.cell(version))
                      .addAll(settings.source(), row.cell(settings.source())),
                  Message.of("finding.consistency.shared", other.cell(settings.source()).text())));
        }
      }
    }
  }

  /** Whether two rows say different things: no word in common, nor one rendering elsewhere. */
  private boolean isOther(RowText row, RowText other, int version) {
    for (int v = 0; v < row.versions(); v++) {
      boolean same = folded(row.cell(v).text()).equals(folded(other.cell(v).text()));
      if (v != version && same) {
        return false;
      }
    }
    Set<String> forms = new HashSet<>();
    row.cell(settings.source()).words().forEach(word -> forms.add(word.form()));
    return other.cell(settings.source()).words().stream()
        .noneMatch(word -> forms.contains(word.form()));
  }

  /** How many of the source's words have a counterpart; -1 when the lexicon does not know them. */
  private int linked(RowText row, int version) {
    Counterparts.Found counterparts = links.of(row, settings.source(), version);
    List<Word> words = row.cell(settings.source()).words();
    int known = 0;
    int linked = 0;
    for (int i = 0; i < words.size(); i++) {
      known += links.known(row, settings.source(), version, i) > KNOWN ? 1 : 0;
      linked += counterparts.leftStrength()[i] >= LINK ? 1 : 0;
    }
    return linked > 0 ? linked : known > 0 ? 0 : -1;
  }
}
