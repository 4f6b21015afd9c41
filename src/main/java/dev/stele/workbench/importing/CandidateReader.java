package dev.stele.workbench.importing;

import dev.stele.exchange.Document;
import dev.stele.exchange.Documents;
import dev.stele.exchange.Hints;
import dev.stele.exchange.UnreadableException;
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

  public CandidateReader(LanguageDetector detector, Segmenters segmenters) {
    this.detector = detector;
    this.segmenters = segmenters;
  }

  /** Reads a file of which only the name is known. */
  Candidate read(String name, byte[] content) {
    return read(name, content, FileNames.language(name), Optional.empty());
  }

  /** Reads a file again, now that a person has said what language it is in. */
  Candidate withLanguage(Candidate candidate, Language language) {
    return read(candidate.name(), candidate.content(), Optional.of(language), candidate.charset());
  }

  /** Reads a file again in another encoding; nothing stands for “find out”. */
  Candidate withCharset(Candidate candidate, Optional<Charset> charset) {
    return read(candidate.name(), candidate.content(), candidate.language(), charset);
  }

  private Candidate read(
      String name, byte[] content, Optional<Language> told, Optional<Charset> charset) {
    try {
      Document document = documents.read(name, content, new Hints(told, charset));
      String sample = sample(document);
      Optional<Language> language = told.or(() -> detector.guess(sample).map(Guess::language));
      Optional<Guess> instead = language.flatMap(label -> detector.objection(label, sample));
      List<String> opening = opening(document, language);
      return new Candidate(
          name, content, language, charset, new Reading.Read(document), instead, opening);
    } catch (UnreadableException e) {
      return new Candidate(
          name, content, told, charset, new Reading.Refused(e), Optional.empty(), List.of());
    }
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
