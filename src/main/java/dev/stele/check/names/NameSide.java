package dev.stele.check.names;

import dev.stele.check.Cell;
import dev.stele.check.RowText;
import dev.stele.check.WordLinks;
import dev.stele.check.partners.Side;
import dev.stele.lexicon.Counterparts;
import dev.stele.lexicon.names.KnownName;
import dev.stele.lexicon.names.NameList;
import dev.stele.lexicon.names.Names;
import dev.stele.lexicon.names.Spot;
import dev.stele.lexicon.words.Word;
import dev.stele.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a version. */
final class NameSide implements Side<Name> {

  /** So strong a link of the lexicon is a partner. */
  private static final float LINK = .04f;

  /** A word of which the lexicon knows no more than this may be a name. */
  private static final float UNKNOWN = .05f;

  /** A word of which the lexicon knows more than this is a name only if the lexicon agrees. */
  private static final float COMMON = .2f;

  /** A name with less sound than this may sound like anything. */
  private static final double TELLING = 2.5;

  /** Two names less alike than this are not one name in two spellings. */
  private static final double OTHER = .4;

  /** So many names are compared: a longer list is no sentence. */
  private static final int MOST = 120;

  private final RowText row;
  private final int version;
  private final WordLinks links;
  private final Names phonetics;
  private final Sounds sounds;
  private final Map<Integer, Boolean> capitals = new HashMap<>();
  private final Map<KnownName, Spot> known = new HashMap<>();
  private final Map<String, Span> words = new HashMap<>();
  private final List<Name> names = new ArrayList<>();
  private final Set<Name> sure = new HashSet<>();
  private final Set<Name> likely = new HashSet<>();
  private final Set<Name> possible = new HashSet<>();
  private final BitSet covered = new BitSet();

  NameSide(RowText row, int version, NameList list, WordLinks links, Names phonetics) {
    this.row = row;
    this.version = version;
    this.links = links;
    this.phonetics = phonetics;
    Cell cell = row.cell(version);
    sounds = new Sounds(cell, phonetics);
    for (Spot spot : list.in(cell.text())) {
      known.merge(spot.name(), spot, (a, b) -> a.sure() || !b.sure() ? a : b);
      if (spot.sure()) {
        Span span = new Span(spot.start(), spot.end());
        add(new Name(span, -1, Optional.of(spot.name()), Voice.SILENT, true));
        covered.set(spot.start(), spot.end());
      }
    }
    for (Word word : cell.words()) {
      words.putIfAbsent(
          cell.written(word).toLowerCase(Locale.ROOT), new Span(word.start(), word.end()));
    }
    if (isCased()) {
      for (Capitals.Capital capital : Capitals.of(cell)) {
        capitals.put(capital.word(), capital.middle());
        Word word = cell.words().get(capital.word());
        if (!covered.get(word.start())) {
          Voice voice = Voice.of(cell.written(word), phonetics);
          Span span = new Span(word.start(), word.end());
          add(new Name(span, capital.word(), Optional.empty(), voice, capital.middle()));
        }
      }
    }
    names.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
  }

  private void add(Name name) {
    if (names.size() < MOST) {
      names.add(name);
    }
  }

  /** Decides which words are names: known ones, and those that other versions spell by sound. */
  void settle(List<NameSide> others) {
    for (Name name : names) {
      boolean known = name.known().filter(each -> isCased() || isNamed(each, others)).isPresent();
      if (known || isTelling(name) && isName(name, others)) {
        sure.add(name);
      } else if (name.known().isPresent()) {
        possible.add(name);
      } else if (isTelling(name) && name.middle()) {
        boolean spelled = others.stream().anyMatch(other -> isSpelled(name, other));
        if (spelled) {
          likely.add(name);
        }
        if (spelled || isAlone(name, others)) {
          possible.add(name);
        }
      }
    }
  }

  /** Korean has no capitals: 수단 is Sudan only where another version speaks of it. */
  private static boolean isNamed(KnownName name, List<NameSide> others) {
    return others.stream().anyMatch(other -> other.known.containsKey(name));
  }

  private boolean isCased() {
    return !row.cell(version).language().base().equals("ko");
  }

  private boolean isTelling(Name name) {
    return phonetics.weight(name.voice().whole()) >= TELLING;
  }

  /** Nobody spells a common word by sound and with a capital, and no lexicon knows a rare name. */
  private boolean isName(Name name, List<NameSide> others) {
    boolean rare = others.stream().allMatch(other -> known(name, other) < UNKNOWN);
    return rare && name.middle() || others.stream().anyMatch(other -> isCalled(name, other));
  }

  /** What no other version has anything for. */
  private boolean isAlone(Name name, List<NameSide> others) {
    return others.stream().allMatch(other -> other.partner(this, name).isEmpty());
  }

  /** What another version renders by sound, as the lexicon knows it. */
  private boolean isSpelled(Name name, NameSide other) {
    return other.linked(this, name).isPresent() && other.sounds.alike(name.voice()).isPresent();
  }

  /** Whether a name is one beyond doubt, not only likely to be one. */
  boolean isCertain(Name name) {
    return sure.contains(name);
  }

  /** Whether there must be a name in its place, if only another. */
  boolean isLikely(Name name) {
    return sure.contains(name) || likely.contains(name);
  }

  /** Whether a version that has capitals has the same word with one, too. */
  private boolean isCalled(Name name, NameSide other) {
    if (other.capitals.isEmpty()) {
      return false;
    }
    return other
        .sounds
        .alike(name.voice())
        .filter(sound -> other.capitals.containsKey(sound.word()))
        .filter(sound -> name.middle() || other.capitals.getOrDefault(sound.word(), false))
        .filter(
            sound ->
                known(name, other) < COMMON || strength(name.word(), sound.word(), other) >= LINK)
        .isPresent();
  }

  private float known(Name name, NameSide other) {
    return links.known(row, version, other.version, name.word());
  }

  private float strength(int word, int theirs, NameSide other) {
    Counterparts.Found found = links.of(row, version, other.version);
    return found.ofLeft()[word] == theirs ? found.leftStrength()[word] : 0;
  }

  @Override
  public List<Name> items() {
    return names;
  }

  @Override
  public Span span(Name name) {
    return name.span();
  }

  @Override
  public boolean isSure(Name name) {
    return sure.contains(name) || possible.contains(name);
  }

  @Override
  public boolean isSame(Name a, Name b) {
    return a.known().isPresent()
        ? a.known().equals(b.known())
        : a.voice().likeness(b.voice(), phonetics) > Sounds.ALIKE;
  }

  @Override
  public boolean isComparable(Name a, Name b) {
    boolean kinds =
        a.known().isEmpty()
            || b.known().isEmpty()
            || a.known().get().kind() == b.known().get().kind();
    return kinds
        && a.known().isPresent() == b.known().isPresent()
        && a.voice().likeness(b.voice(), phonetics) < OTHER;
  }

  @Override
  public Optional<Partner> partner(Side<Name> from, Name name) {
    NameSide other = (NameSide) from;
    if (name.known().isPresent()) {
      Spot spot = known.get(name.known().get());
      if (spot != null) {
        return Optional.of(new Partner(new Span(spot.start(), spot.end()), spot.sure()));
      }
    }
    return same(other, name)
        .or(() -> sounds.alike(name.voice()).map(sound -> new Partner(sound.span(), true)))
        .or(() -> linked(other, name))
        .or(() -> sounds.near(name.voice()).map(sound -> new Partner(sound.span(), false)));
  }

  private Optional<Partner> same(NameSide other, Name name) {
    String written =
        other.row.cell(other.version).text().substring(name.span().start(), name.span().end());
    return Optional.ofNullable(words.get(written.toLowerCase(Locale.ROOT)))
        .map(span -> new Partner(span, true));
  }

  /** What the lexicon knows for a word of a name. */
  private Optional<Partner> linked(NameSide other, Name name) {
    List<Word> theirs = other.row.cell(other.version).words();
    Counterparts.Found found = links.of(row, other.version, version);
    for (int i = 0; i < theirs.size(); i++) {
      Word word = theirs.get(i);
      boolean inside = word.start() >= name.span().start() && word.end() <= name.span().end();
      if (inside && found.leftStrength()[i] >= LINK) {
        Word partner = row.cell(version).words().get(found.ofLeft()[i]);
        if (name.known().isPresent() && covered.get(partner.start())) {
          continue;
        }
        return Optional.of(new Partner(new Span(partner.start(), partner.end()), true));
      }
    }
    return Optional.empty();
  }

  /**
   * What stands for a name that is missing here, as far as sound tells and the lexicon does not.
   */
  Optional<Span> mistaken(Name name) {
    return sounds.mistaken(name.voice()).map(Sounds.Sound::span).filter(this::isStrange);
  }

  /** Whether the lexicon knows nothing for the words of a stretch. */
  private boolean isStrange(Span span) {
    List<Word> own = row.cell(version).words();
    for (int other = 0; other < row.versions(); other++) {
      if (other != version && !row.cell(other).isEmpty()) {
        Counterparts.Found found = links.of(row, version, other);
        for (int i = 0; i < own.size(); i++) {
          boolean inside = own.get(i).start() < span.end() && own.get(i).end() > span.start();
          if (inside
              && (found.leftStrength()[i] > 0 || links.known(row, version, other, i) > UNKNOWN)) {
            return false;
          }
        }
      }
    }
    return true;
  }
}
