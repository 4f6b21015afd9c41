package dev.stele.exchange.aligned;

import dev.stele.exchange.Document;
import dev.stele.exchange.Hints;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Paragraph;
import dev.stele.text.Segment;
import dev.stele.text.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One language of an aligned text as a document of its own, to be aligned anew. */
public final class OneColumn {

  private OneColumn() {}

  /**
   * The paragraphs of the version in the language that is asked for.
   *
   * @throws UnreadableException when there is none, or no language was named
   */
  public static Document document(String name, Multitext text, Hints hints)
      throws UnreadableException {
    int version = hints.language().map(language -> version(text, language)).orElse(-1);
    if (version < 0) {
      throw new UnreadableException(
          Problem.NO_SUCH_LANGUAGE,
          name,
          "",
          "holds several languages (%s)%s"
              .formatted(
                  text.languages().stream().map(Language::tag).collect(Collectors.joining(", ")),
                  hints.language().map(l -> ", but not " + l).orElse("")),
          "name one of them");
    }
    return new Document(paragraphs(text.column(version)), "", List.of());
  }

  /** The version in just that language, or the only one in a variety of it. */
  private static int version(Multitext text, Language language) {
    List<Language> languages = text.languages();
    if (languages.contains(language)) {
      return languages.indexOf(language);
    }
    List<Language> varieties =
        languages.stream().filter(l -> l.base().equals(language.base())).toList();
    return varieties.size() == 1 ? languages.indexOf(varieties.getFirst()) : -1;
  }

  private static List<Paragraph> paragraphs(List<Segment> sentences) {
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean heading = false;
    for (Segment sentence : sentences) {
      if (sentence.opensParagraph()) {
        add(paragraphs, open, heading);
        heading = sentence.start() == Start.HEADING;
      }
      open.append(open.isEmpty() ? "" : " ").append(sentence.text());
    }
    add(paragraphs, open, heading);
    return paragraphs;
  }

  private static void add(List<Paragraph> paragraphs, StringBuilder open, boolean heading) {
    if (!open.isEmpty()) {
      paragraphs.add(new Paragraph(open.toString(), heading));
      open.setLength(0);
    }
  }
}
