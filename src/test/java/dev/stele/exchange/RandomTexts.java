package dev.stele.exchange;

import dev.stele.text.Annotation;
import dev.stele.text.Bead;
import dev.stele.text.Category;
import dev.stele.text.Comment;
import dev.stele.text.Dismissal;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import dev.stele.text.Start;
import dev.stele.text.Status;
import dev.stele.text.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Multitexts at random that say everything a multitext can say, in texts that formats trip over.
 * Confidences have four decimals, as files do.
 */
public final class RandomTexts {

  private static final String[] PIECES = {
    "=1+1", "-5 °C", "+7", "@all", "'tis", "— Да.", "_x0041_", "<b>&amp;</b>", "]]>", "\"quoted\"",
    "a,b;c", "a\tb", "a\nb", "비가 왔다.", "𝒳😀", "\u200Fعربي\u200E", "a\u00A0b", "a  b", "1.5",
        "TRUE",
    "#REF!", "{\"json\": [1]}", "\\N", "It rained.", "Шёл дождь.", "p3 s4", "|", "12 (2)", "…"
  };

  private static final List<Language> LANGUAGES =
      List.of("en", "ru", "ko-KP", "ar").stream().map(Language::new).toList();

  private final Random random;

  private RandomTexts(long seed) {
    this.random = new Random(seed);
  }

  /** Two to four versions, up to six rows, some cells and some rows without sentences. */
  public static Arbitrary<Multitext> any() {
    return Arbitraries.longs().map(seed -> new RandomTexts(seed).multitext());
  }

  private Multitext multitext() {
    int versions = 2 + random.nextInt(LANGUAGES.size() - 1);
    List<Row> rows = new ArrayList<>();
    long id = 0;
    for (int i = random.nextInt(6); i >= 0; i--) {
      id += 1 + random.nextInt(3);
      rows.add(row(id, versions));
    }
    return new Multitext(LANGUAGES.subList(0, versions).stream().map(Version::new).toList(), rows);
  }

  private Row row(long id, int versions) {
    List<List<Segment>> cells = IntStream.range(0, versions).mapToObj(v -> cell()).toList();
    List<List<Bead>> beads = new ArrayList<>();
    for (Pair pair : Pair.all(versions)) {
      beads.add(beads(cells.get(pair.left()).size(), cells.get(pair.right()).size()));
    }
    List<Comment> comments = some(() -> new Comment(oneOf("Anna", "", "O'N=il"), moment(), text()));
    List<Annotation> annotations =
        some(
            () ->
                new Annotation(
                    random.nextInt(versions),
                    oneOf(Category.values()),
                    oneOf(Severity.values()),
                    random.nextBoolean() ? "" : text()));
    List<Dismissal> dismissals =
        some(() -> new Dismissal("numbers", text(), oneOf("Anna", ""), moment(), oneOf("", "ok")));
    Status status = oneOf(Status.values());
    return new Row(id, cells, beads, status, share(), comments, annotations, dismissals);
  }

  private List<Segment> cell() {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> segment()).toList();
  }

  private Segment segment() {
    Optional<String> original =
        random.nextInt(4) == 0 ? Optional.of(text() + " (before)") : Optional.empty();
    return new Segment(text(), oneOf(Start.values()), original);
  }

  private List<Bead> beads(int left, int right) {
    List<Bead> beads = new ArrayList<>();
    int l = 0;
    int r = 0;
    while (l < left || r < right) {
      int toL = l + random.nextInt(left - l + 1);
      int toR = r + random.nextInt(right - r + 1);
      if (toL > l || toR > r) {
        beads.add(new Bead(new Span(l, toL), new Span(r, toR), share()));
      }
      l = toL;
      r = toR;
    }
    return beads;
  }

  private String text() {
    return String.join(" ", some(() -> oneOf(PIECES))) + oneOf(PIECES);
  }

  private double share() {
    return random.nextInt(10_001) / 10_000.0;
  }

  private Instant moment() {
    return Instant.ofEpochSecond(1_700_000_000L + random.nextInt(1_000_000));
  }

  private <T> List<T> some(java.util.function.Supplier<T> each) {
    return IntStream.range(0, random.nextInt(3)).mapToObj(i -> each.get()).toList();
  }

  @SafeVarargs
  private <T> T oneOf(T... values) {
    return values[random.nextInt(values.length)];
  }
}
