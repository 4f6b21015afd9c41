package dev.stele.lexicon.names;

import dev.stele.lexicon.words.Phrase;
import dev.stele.lexicon.words.PhraseIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Names known in English, Russian and Korean: countries and cities, organisations, peoples, in all
 * their forms. Immutable and thread-safe.
 */
public final class NameList {

  /** In Korean so many characters are a name even inside a word, as in 대러시아정책. */
  private static final int INSIDE = 3;

  private static final Comparator<Spot> LONGEST =
      Comparator.comparingInt(Spot::start).thenComparing(Spot::end, Comparator.reverseOrder());

  private final PhraseIndex<Form> forms;

  private record Form(KnownName name, Phrase phrase, boolean sure) {}

  private NameList(List<Form> forms) {
    this.forms = PhraseIndex.of(forms, Form::phrase);
  }

  /** The names that are shipped. */
  public static NameList shipped() {
    List<Form> forms = new ArrayList<>();
    NameFile.read((name, written) -> forms.add(form(name, written)));
    Geography.read((name, written) -> forms.add(form(name, written)));
    return new NameList(forms);
  }

  private static Form form(KnownName name, String written) {
    boolean sure = !written.startsWith("~");
    return new Form(name, Phrase.of(sure ? written : written.substring(1)), sure);
  }

  /** The names of a text, in order. What is part of a longer name is there, too, but not sure. */
  public List<Spot> in(String text) {
    List<Spot> spots = new ArrayList<>();
    int run = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean letter = Character.isLetter(c);
      if (letter && (run == 0 || isHangul(c))) {
        add(text, at, run, spots);
      }
      run = letter ? run + 1 : 0;
    }
    spots.sort(LONGEST);
    return inside(spots);
  }

  private void add(String text, int at, int before, List<Spot> spots) {
    for (Form form : forms.at(text, at)) {
      int end = form.phrase().end(text, at);
      boolean free = before == 0 || !Character.isLetter(text.charAt(at - 1));
      boolean fits = free || form.phrase().length() >= INSIDE || before == 1 && !form.sure();
      if (end > at && fits) {
        boolean sure = form.sure() && (free || end - at >= INSIDE);
        spots.add(new Spot(form.name(), at, end, sure));
      }
    }
  }

  private static List<Spot> inside(List<Spot> spots) {
    List<Spot> kept = new ArrayList<>(spots.size());
    Spot longest = null;
    for (Spot spot : spots) {
      if (longest == null || spot.end() > longest.end()) {
        kept.add(spot);
        longest = spot.sure() ? spot : longest;
      } else if (spot.sure() || spot.name().kind() != KnownName.Kind.COUNTRY) {
        boolean twin = spot.start() == longest.start() && spot.end() == longest.end();
        if (!spot.name().equals(longest.name())) {
          kept.add(new Spot(spot.name(), spot.start(), spot.end(), twin && spot.sure()));
        }
      }
    }
    return kept;
  }

  private static boolean isHangul(char c) {
    return c >= '\uac00' && c <= '\ud7a3';
  }
}
