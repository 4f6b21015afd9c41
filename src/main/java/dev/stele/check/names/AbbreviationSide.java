package dev.stele.check.names;

import dev.stele.check.Cell;
import dev.stele.check.RowText;
import dev.stele.check.WordLinks;
import dev.stele.check.partners.Side;
import dev.stele.lexicon.Counterparts;
import dev.stele.lexicon.names.NameList;
import dev.stele.lexicon.names.Names;
import dev.stele.lexicon.names.Spot;
import dev.stele.lexicon.words.Word;
import dev.stele.text.Span;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The abbreviations of a version. Those that are names in the list are left to names. */
final class AbbreviationSide implements Side<Abbreviation> {

  private static final float LINK = .02f;

  /** Fewer letters are not read as a word. */
  private static final int SPOKEN = 3;

  private final RowText row;
  private final int version;
  private final WordLinks links;
  private final Sounds sounds;
  private final Names phonetics;
  private final List<Abbreviation> abbreviations;
  private final Map<String, Span> words = new HashMap<>();
  private final Set<Abbreviation> own = new HashSet<>();

  AbbreviationSide(RowText row, int version, NameList list, WordLinks links, Names phonetics) {
    this.row = row;
    this.version = version;
    this.links = links;
    this.phonetics = phonetics;
    Cell cell = row.cell(version);
    BitSet known = new BitSet();
    for (Spot spot : list.in(cell.text())) {
      if (spot.sure()) {
        known.set(spot.start(), spot.end());
      }
    }
    abbreviations =
        Abbreviations.of(cell).stream().filter(each -> !known.get(each.span().start())).toList();
    for (Word word : cell.words()) {
      Span span = new Span(word.start(), word.end());
      words.putIfAbsent(folded(cell.written(word)), span);
    }
    sounds = new Sounds(cell, phonetics);
  }

  /** Notes the abbreviations that no other version has: one of them may be that of another. */
  void settle(List<AbbreviationSide> others) {
    for (Abbreviation each : abbreviations) {
      if (others.stream().noneMatch(other -> other.words.containsKey(folded(each.letters())))) {
        own.add(each);
      }
    }
  }

  private static String folded(String letters) {
    return letters.toLowerCase(Locale.ROOT);
  }

  @Override
  public List<Abbreviation> items() {
    return abbreviations;
  }

  @Override
  public Span span(Abbreviation abbreviation) {
    return abbreviation.span();
  }

  @Override
  public boolean isSure(Abbreviation abbreviation) {
    return !Abbreviations.isSpelledOut(abbreviation.letters(), row.cell(version));
  }

  @Override
  public boolean isSame(Abbreviation a, Abbreviation b) {
    return a.letters().equals(b.letters());
  }

  @Override
  public boolean isComparable(Abbreviation a, Abbreviation b) {
    return true;
  }

  @Override
  public Optional<Partner> partner(Side<Abbreviation> from, Abbreviation abbreviation) {
    AbbreviationSide other = (AbbreviationSide) from;
    Voice voice = Voice.of(abbreviation.letters(), phonetics);
    return Optional.ofNullable(words.get(folded(abbreviation.letters())))
        .map(span -> new Partner(span, true))
        .or(() -> spoken(abbreviation, voice))
        .or(() -> linked(other, abbreviation))
        .or(() -> ofItsOwn(other, abbreviation));
  }

  /** «НАТО» and {@code 나토} for NATO. */
  private Optional<Partner> spoken(Abbreviation abbreviation, Voice voice) {
    return abbreviation.letters().length() < SPOKEN
        ? Optional.empty()
        : sounds
            .alike(voice)
            .filter(
                sound -> script(first(sound.span())) != script(abbreviation.letters().charAt(0)))
            .map(sound -> new Partner(sound.span(), true));
  }

  private char first(Span span) {
    return row.cell(version).text().charAt(span.start());
  }

  /** «МОК» for IOC: each language has its own, and nothing tells which belong together. */
  private Optional<Partner> ofItsOwn(AbbreviationSide other, Abbreviation abbreviation) {
    boolean both = other.own.contains(abbreviation) && !isOneScript(other);
    return both
        ? own.stream().findFirst().map(each -> new Partner(each.span(), false))
        : Optional.empty();
  }

  private boolean isOneScript(AbbreviationSide other) {
    return !own.isEmpty()
        && !other.own.isEmpty()
        && script(own.iterator().next().letters().charAt(0))
            == script(other.own.iterator().next().letters().charAt(0));
  }

  private static Character.UnicodeScript script(char c) {
    return Character.UnicodeScript.of(c);
  }

  private Optional<Partner> linked(AbbreviationSide other, Abbreviation abbreviation) {
    Counterparts.Found found = links.of(row, other.version, version);
    int place = found.ofLeft()[abbreviation.word()];
    if (place < 0 || found.leftStrength()[abbreviation.word()] < LINK) {
      return Optional.empty();
    }
    Word word = row.cell(version).words().get(place);
    return Optional.of(new Partner(new Span(word.start(), word.end()), true));
  }
}
