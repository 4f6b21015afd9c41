package dev.stele.workbench.importing;

import java.util.List;
import java.util.OptionalInt;

/**
 * Something that is wrong, or seems so, with a draft.
 *
 * @param file the index of the file it is about; nothing when it is about all of them
 * @param values what the message says: names, tags, counts
 */
record Objection(Kind kind, OptionalInt file, List<Object> values) {

  Objection {
    values = List.copyOf(values);
  }

  /** What can be wrong; {@code import.objection.} and the name make the message's key. */
  enum Kind {
    /** Fewer than two files. */
    TOO_FEW(true),
    MISSING(true),
    EMPTY(true),
    NOT_TEXT(true),
    TOO_LARGE(true),
    WRONG_ENCODING(true),
    UNKNOWN_FORMAT(true),
    PROTECTED(true),
    NO_CHARACTERS(true),
    NO_SUCH_LANGUAGE(true),
    DAMAGED(true),
    NO_LANGUAGE(true),
    SAME_LANGUAGE(true),
    /** The very same bytes as another file. */
    SAME_FILE(false),
    /** The text seems to be in another language than it is said to be in. */
    OTHER_LANGUAGE(false),
    /** Much longer than another version. */
    TOO_LONG(false),
    /** No sentence model for the language; Unicode's rules will do. */
    NO_MODEL(false);

    private final boolean blocking;

    Kind(boolean blocking) {
      this.blocking = blocking;
    }
  }

  /** Whether nothing can be aligned before this is put right. */
  boolean isBlocking() {
    return kind.blocking;
  }

  String key() {
    return "import.objection." + kind;
  }
}
