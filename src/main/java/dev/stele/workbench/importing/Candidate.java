package dev.stele.workbench.importing;

import dev.stele.exchange.Document;
import dev.stele.exchange.UnreadableException;
import dev.stele.segment.LanguageDetector.Guess;
import dev.stele.text.Language;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/**
 * A file that is to become a version of a new project, as far as it is understood.
 *
 * @param language what it is said to be in: chosen, told by its name, or guessed from its text
 * @param charset the encoding that a person has chosen, if one was
 * @param instead what its text seems to be written in, where the language is plainly wrong
 * @param opening its first sentences
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are carried, never compared
record Candidate(
    String name,
    byte[] content,
    Optional<Language> language,
    Optional<Charset> charset,
    Reading reading,
    Optional<Guess> instead,
    List<String> opening) {

  Candidate {
    opening = List.copyOf(opening);
  }

  /** What came of reading the file. */
  sealed interface Reading {

    record Read(Document document) implements Reading {}

    record Refused(UnreadableException why) implements Reading {}
  }

  Optional<Document> document() {
    return reading instanceof Reading.Read read ? Optional.of(read.document()) : Optional.empty();
  }
}
