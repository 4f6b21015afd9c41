package dev.stele.workbench.importing;

import dev.stele.exchange.Document;
import dev.stele.exchange.Documents;
import dev.stele.exchange.FileKind;
import dev.stele.exchange.Hints.Keep;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.segment.LanguageDetector;
import dev.stele.segment.LanguageDetector.Guess;
import dev.stele.segment.Segmenter;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import dev.stele.text.Segment;
import dev.stele.workbench.importing.Candidate.Reading;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads uploaded files and says what language and encoding each seems to be in. Thread-safe. */
public final class CandidateReader {

  /** Enough to tell a language, little enough to be read at once; in UTF-16 units. */
  private static final int SAMPLE = 4_000;

  private static final int SENTENCES_SHOWN = 3;

  private final Documents documents = new Documents();
  private final LanguageDetector detector;
  private final Segmenters segmenters;
  private final AlignedFiles aligned;

  public CandidateReader(LanguageDetector detector, Segmenters segmenters) {
    this.detector = detector;
    this.segmenters = segmenters;
    this.aligned = new AlignedFiles(detector);
  }

  /** Reads a file of which only the name is known: one version, or all those of an aligned file. */
  List<Candidate> readAll(String name, byte[] content) {
    return readAll(name, content, ReadAs.USUAL);
  }

  private List<Candidate> readAll(String name, byte[] content, ReadAs how) {
    try {
      if (FileKind.of(name, content).isAligned()) {
        return parts(name, content, how);
      }
    } catch (UnreadableException e) {
      if (e.problem() != Problem.EMPTY && e.problem() != Problem.NO_SUCH_LANGUAGE) {
        return List.of(refused(name, content, Optional.empty(), how, e));
      }
      // It may hold one language all the same.
    }
    return List.of(read(name, content, FileNames.language(name), how));
  }

  private List<Candidate> parts(String name, byte[] content, ReadAs how)
      throws UnreadableException {
    List<Candidate> parts = new ArrayList<>();
    for (AlignedFiles.Column column : aligned.read(name, content, how)) {
      Candidate candidate =
          understood(name, content, column.language(), how, column.document(), Optional.empty());
      parts.add(candidate.withPart(column.part()));
    }
    return parts;
  }

  /** Reads a file of which only the name is known. */
  Candidate read(String name, byte[] content) {
    return read(name, content, FileNames.language(name), ReadAs.USUAL);
  }

  /** Reads a file again, now that a person has said what language it is in. */
  Candidate withLanguage(Candidate candidate, Language language) {
    if (candidate.part().isEmpty()) {
      return read(candidate.name(), candidate.content(), Optional.of(language), candidate.how());
    }
    Candidate labelled =
        understood(
            candidate.name(),
            candidate.content(),
            Optional.of(language),
            candidate.how(),
            candidate.document().orElseThrow(),
            candidate.offer());
    return labelled.withPart(candidate.part().get());
  }

  /** Reads a file again in another encoding; nothing stands for “find out”. */
  List<Candidate> withCharset(Candidate candidate, Optional<Charset> charset) {
    ReadAs how = candidate.how().withCharset(charset);
    return candidate.part().isPresent()
        ? readAll(candidate.name(), candidate.content(), how)
        : List.of(read(candidate.name(), candidate.content(), candidate.language(), how));
  }

  /** Reads a file again with what is usually left out, or without it. */
  Candidate keeping(Candidate candidate, Keep what, boolean keep) {
    ReadAs how = candidate.how().keeping(what, keep);
    return read(candidate.name(), candidate.content(), candidate.language(), how);
  }

  private Candidate read(String name, byte[] content, Optional<Language> told, ReadAs how) {
    try {
      Document document = documents.read(name, content, how.hints(told));
      Optional<Keep> offer =
          switch (FileKind.of(name, content)) {
            case PDF -> Optional.of(Keep.PAGE_FURNITURE);
            case WEB_PAGE -> Optional.of(Keep.WHOLE_WEB_PAGE);
            default -> Optional.empty();
          };
      return understood(name, content, told, how, document, offer);
    } catch (UnreadableException e) {
      return refused(name, content, told, how, e);
    }
  }

  private Candidate understood(
      String name,
      byte[] content,
      Optional<Language> told,
      ReadAs how,
      Document document,
      Optional<Keep> offer) {
    String sample = sample(document);
    Optional<Language> language = told.or(() -> detector.guess(sample).map(Guess::language));
    Optional<Guess> instead = language.flatMap(label -> detector.objection(label, sample));
    return new Candidate(
        name,
        content,
        language,
        how,
        new Reading.Read(document),
        instead,
        opening(document, language),
        offer,
        Optional.empty());
  }

  private static Candidate refused(
      String name, byte[] content, Optional<Language> told, ReadAs how, UnreadableException e) {
    return new Candidate(
        name,
        content,
        told,
        how,
        new Reading.Refused(e),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  private static String sample(Document document) {
    StringBuilder sample = new StringBuilder();
    for (Paragraph paragraph : document.paragraphs()) {
      if (sample.length() >= SAMPLE) {
        break;
      }
      String text = paragraph.text();
      sample.append(text, 0, Math.min(text.length(), SAMPLE)).append('\n');
    }
    return sample.toString();
  }

  private List<String> opening(Document document, Optional<Language> language) {
    List<String> opening = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      if (opening.size() >= SENTENCES_SHOWN) {
        break;
      }
      opening.addAll(sentences(paragraph, language));
    }
    return opening.subList(0, Math.min(SENTENCES_SHOWN, opening.size()));
  }

  private List<String> sentences(Paragraph paragraph, Optional<Language> language) {
    if (language.isEmpty() || paragraph.text().length() > SAMPLE) {
      return List.of(paragraph.text().substring(0, Math.min(300, paragraph.text().length())));
    }
    Segmenter segmenter = segmenters.of(language.get());
    return Segmenter.sentences(segmenter.atoms(List.of(paragraph))).stream()
        .map(Segment::text)
        .toList();
  }
}
