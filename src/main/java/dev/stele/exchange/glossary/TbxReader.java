package dev.stele.exchange.glossary;

import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.glossary.GlossaryProblem.Kind;
import dev.stele.exchange.glossary.GlossaryProblem.Place;
import dev.stele.exchange.xml.XmlWalk;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.glossary.GlossaryTerm.Use;
import dev.stele.text.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads TBX (ISO 30042) of every dialect and both styles, and the older {@code martif}: of each
 * concept its terms with their administrative status, notes and definition; other data categories
 * are passed over.
 */
final class TbxReader implements XmlWalk.Visitor {

  private final String name;
  private final Sieve sieve;
  private boolean rooted;
  private Place place = new Place(false, 1);
  private String id = "";
  private String definition = "";
  private final List<GlossaryTerm> terms = new ArrayList<>();
  private Optional<Language> language = Optional.empty();
  private @Nullable Draft draft;

  /** The element whose text is being gathered, and what it is. */
  private String gathered = "";

  private String category = "";
  private final StringBuilder text = new StringBuilder();

  /** A term of which not all is known yet. */
  private static final class Draft {
    private final Place place;
    private String text = "";
    private String note = "";
    private Use use = Use.PREFERRED;

    Draft(Place place) {
      this.place = place;
    }
  }

  TbxReader(String name, Sieve sieve) {
    this.name = name;
    this.sieve = sieve;
  }

  void read(byte[] bytes) throws UnreadableException {
    try {
      XmlWalk.walk(new ByteArrayInputStream(bytes), this);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException e) {
      throw UnreadableException.damaged(name, "TBX file", e);
    }
    if (!rooted) {
      throw new UnreadableException(
          Problem.UNKNOWN_FORMAT,
          name,
          "",
          "is XML, but not TBX",
          "give a file whose outermost element is tbx or martif");
    }
  }

  @Override
  public boolean start(String element, XMLStreamReader xml) {
    Place here = new Place(false, xml.getLocation().getLineNumber());
    switch (element) {
      case "tbx", "martif" -> rooted = true;
      case "tbxHeader", "martifHeader", "front", "back" -> {
        return false;
      }
      case "conceptEntry", "termEntry" -> {
        place = here;
        id = XmlWalk.value(xml, "id");
        definition = "";
        terms.clear();
      }
      case "langSec", "langSet" -> language = language(here, XmlWalk.value(xml, "lang"));
      case "termSec", "tig", "ntig" -> draft = new Draft(here);
      default -> gather(element, XmlWalk.value(xml, "type"));
    }
    return rooted;
  }

  private void gather(String element, String type) {
    String what = type.isEmpty() ? element : type;
    boolean known =
        switch (what) {
          case "term", "note", "definition", "administrativeStatus", "normativeAuthorization" ->
              true;
          default -> false;
        };
    if (known && gathered.isEmpty()) {
      gathered = element;
      category = what;
      text.setLength(0);
    }
  }

  @Override
  public void text(String part) {
    if (!gathered.isEmpty()) {
      text.append(part);
    }
  }

  @Override
  public void end(String element) {
    switch (element) {
      case "termSec", "tig", "ntig" -> finishTerm();
      case "langSec", "langSet" -> language = Optional.empty();
      case "conceptEntry", "termEntry" -> sieve.add(new Entry(place, id, definition, terms));
      default -> {
        if (element.equals(gathered)) {
          gathered = "";
          say(Entry.tidy(text.toString()));
        }
      }
    }
  }

  private void say(String value) {
    Draft open = draft;
    switch (category) {
      case "definition" -> definition = definition.isEmpty() ? value : definition;
      case "note" -> {
        if (open != null) {
          open.note = open.note.isEmpty() ? value : open.note + " " + value;
        }
      }
      case "term" -> {
        if (open != null) {
          open.text = value;
        }
      }
      default -> {
        if (open != null) {
          open.use = use(open.place, value);
        }
      }
    }
  }

  private void finishTerm() {
    Draft done = draft;
    draft = null;
    if (done != null && !done.text.isEmpty() && language.isPresent()) {
      terms.add(new GlossaryTerm(language.get(), done.text, done.use, done.note));
    }
  }

  private Optional<Language> language(Place here, String tag) {
    try {
      return Optional.of(new Language(tag.strip().replace('_', '-')));
    } catch (IllegalArgumentException e) {
      sieve.problem(GlossaryProblem.of(here, Kind.LANGUAGE, tag));
      return Optional.empty();
    }
  }

  /** Statuses of ISO 12620, with and without the ending that TBX gives them. */
  private Use use(Place here, String status) {
    return switch (status.replaceFirst("-admn-sts$", "").toLowerCase(Locale.ROOT)) {
      case "preferredterm", "preferred", "standardizedterm", "legalterm", "regulatedterm", "" ->
          Use.PREFERRED;
      case "admittedterm", "admitted" -> Use.ADMITTED;
      case "deprecatedterm", "supersededterm", "deprecated", "obsolete", "forbidden" ->
          Use.FORBIDDEN;
      default -> {
        sieve.problem(GlossaryProblem.of(here, Kind.STATUS, status));
        yield Use.ADMITTED;
      }
    };
  }
}
