package dev.stele.check.figures;

import dev.stele.check.Cell;
import dev.stele.check.partners.Side;
import dev.stele.lexicon.figures.Code;
import dev.stele.lexicon.figures.Codes;
import dev.stele.lexicon.figures.Figure;
import dev.stele.lexicon.figures.Sense;
import dev.stele.text.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of a version, compared without regard to case, alphabet and the language of a site. */
final class CodeSide implements Side<CodeSide.Item> {

  /** A code as it is compared. */
  record Item(Code code, String folded) {}

  private static final String CYRILLIC = "авекмнорстухі";
  private static final String LATIN = "abekmhopctyxi";

  /** Parts of addresses that say in which language a site is. */
  private static final Set<String> LANGUAGES =
      Set.of("www", "en", "ru", "ko", "kr", "en-us", "en-gb", "ru-ru", "ko-kr");

  private final Cell cell;
  private final List<Item> codes;
  private final Map<String, Item> known = new HashMap<>();
  private final Map<Sense, Figure> numbers = new HashMap<>();

  CodeSide(Cell cell) {
    this.cell = cell;
    codes =
        Codes.in(cell.text()).stream()
            .map(code -> new Item(code, folded(code, cell.text())))
            .toList();
    codes.forEach(item -> known.putIfAbsent(item.folded(), item));
    for (Figure figure : cell.figures()) {
      if (figure.digits()) {
        numbers.putIfAbsent(figure.senses().getFirst(), figure);
      }
    }
  }

  @Override
  public List<Item> items() {
    return codes;
  }

  @Override
  public Span span(Item item) {
    return new Span(item.code().start(), item.code().end());
  }

  @Override
  public boolean isSure(Item item) {
    return true;
  }

  @Override
  public boolean isSame(Item a, Item b) {
    return a.folded().equals(b.folded());
  }

  @Override
  public boolean isComparable(Item a, Item b) {
    return a.code().kind() == b.code().kind();
  }

  @Override
  public Optional<Partner> partner(Side<Item> from, Item item) {
    CodeSide other = (CodeSide) from;
    Item same = known.get(item.folded());
    if (same != null) {
      return Optional.of(new Partner(span(same), true));
    }
    Code code = item.code();
    String written = code.in(other.cell.text());
    int at = cell.text().indexOf(written);
    if (at >= 0) {
      return Optional.of(new Partner(new Span(at, at + written.length()), true));
    }
    return code.kind() == Code.Kind.ALPHANUMERIC ? number(code, other) : Optional.empty();
  }

  /** MiG-29 is {@code 미그-29}: the number stands for the whole. */
  private Optional<Partner> number(Code code, CodeSide other) {
    return other.cell.figures().stream()
        .filter(figure -> figure.start() >= code.start() && figure.end() <= code.end())
        .findFirst()
        .map(figure -> numbers.get(figure.senses().getFirst()))
        .map(figure -> new Partner(new Span(figure.start(), figure.end()), true));
  }

  private static String folded(Code code, String text) {
    String written = code.in(text);
    return switch (code.kind()) {
      case PHONE -> "+" + written.replaceAll("\\D", "");
      case ADDRESS -> address(written.toLowerCase(Locale.ROOT));
      default -> latin(Normalizer.normalize(written, Normalizer.Form.NFKC));
    };
  }

  private static String address(String written) {
    String bare = written.substring(written.indexOf("://") < 0 ? 0 : written.indexOf("://") + 3);
    return Arrays.stream(bare.split("[./]"))
        .filter(part -> !LANGUAGES.contains(part))
        .collect(Collectors.joining("/"));
  }

  private static String latin(String code) {
    StringBuilder folded = new StringBuilder(code.length());
    for (char c : code.toLowerCase(Locale.ROOT).toCharArray()) {
      int cyrillic = CYRILLIC.indexOf(c);
      if (c != '-' && c != '‑') {
        folded.append(cyrillic < 0 ? c : LATIN.charAt(cyrillic));
      }
    }
    return folded.toString();
  }
}
