package dev.stele.lexicon.names;

/**
 * A name that is known in several languages.
 *
 * @param kind country, place, organisation, people, event or person
 * @param key the same in every language
 */
public record KnownName(Kind kind, String key) {

  /** What bears the name. */
  public enum Kind {
    COUNTRY,
    PLACE,
    ORGANISATION,
    PEOPLE,
    EVENT,
    PERSON
  }
}
