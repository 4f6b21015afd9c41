package dev.stele.workbench.importing;

import dev.stele.exchange.Document;
import dev.stele.exchange.Hints.Keep;
import dev.stele.exchange.UnreadableException;
import dev.stele.segment.LanguageDetector.Guess;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import java.util.List;
import java.util.Optional;

/**
 * A file, or a language of one, that is to become a version of a new project, as far as it is
 * understood.
 *
 * @param language what it is said to be in: chosen, told by its name, or guessed from its text
 * @param how it is to be read
 * @param instead what its text seems to be written in, where the language is plainly wrong
 * @param opening its first sentences
 * @param offer what can be kept of it that is usually left out
 * @param part which column of an aligned file it is, if it is one
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are carried, never compared
record Candidate(
    String name,
    byte[] content,
    Optional<Language> language,
    ReadAs how,
    Reading reading,
    Optional<Guess> instead,
    List<String> opening,
    Optional<Keep> offer,
    Optional<Part> part) {

  Candidate {
    opening = List.copyOf(opening);
  }

  /** What came of reading the file. */
  sealed interface Reading {

    record Read(Document document) implements Reading {}

    record Refused(UnreadableException why) implements Reading {}
  }

  /**
   * A version of an aligned file. All parts of a file share the same {@code whole}.
   *
   * @param label what the file calls the column
   */
  record Part(Multitext whole, int version, String label) {

    boolean isOf(Part other) {
      return whole == other.whole;
    }
  }

  Optional<Document> document() {
    return reading instanceof Reading.Read read ? Optional.of(read.document()) : Optional.empty();
  }

  /** Whether both are columns of the same file. */
  boolean isBeside(Candidate other) {
    return part.isPresent() && other.part.isPresent() && part.get().isOf(other.part.get());
  }

  Candidate withPart(Part column) {
    return new Candidate(
        name, content, language, how, reading, instead, opening, offer, Optional.of(column));
  }
}
