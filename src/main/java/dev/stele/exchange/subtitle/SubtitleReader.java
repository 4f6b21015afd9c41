package dev.stele.exchange.subtitle;

import dev.stele.exchange.Document;
import dev.stele.exchange.Hints;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.plain.TextFile;
import dev.stele.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads subtitles as running text. A cue is cut where the screen is full, not where the sentence
 * ends; so cues run on into the next until one ends like a sentence, unless stops are so rare that
 * the language or the author does without: then every cue stands alone.
 */
public final class SubtitleReader {

  /** The share of cues with a stop in them from which on stops end sentences here. */
  private static final double PUNCTUATED = 0.2;

  private static final Pattern STOP = Pattern.compile("[.!?…。！？]");

  private static final Pattern TIMES =
      Pattern.compile(
          "\\s*(?:\\d{1,3}:)?\\d{1,2}:\\d{1,2}[.,]\\d{1,3}\\s*-->\\s*(?:\\d{1,3}:)?\\d{1,2}:.*");

  private static final Pattern TAGS =
      Pattern.compile("</?[a-zA-Z][^<>]{0,200}>|<\\d[\\d:.]{0,20}>|\\{\\\\[^{}]{0,200}\\}");

  private static final Pattern SPEAKER = Pattern.compile("[-–—]\\s*\\S.*");

  private final List<List<String>> cues = new ArrayList<>();

  /**
   * @throws UnreadableException when the file is no text, or has no cue with text
   */
  public Document read(String name, byte[] bytes, Hints hints) throws UnreadableException {
    TextFile file = TextFile.read(name, bytes, hints);
    collect(file.text().lines().map(String::strip).toList());
    if (cues.isEmpty()) {
      throw TextFile.empty(name);
    }
    return new Document(paragraphs(), file.charset().name(), file.remarks());
  }

  /**
   * Cues begin with their times; what stands before the first is a header. In WebVTT an empty line
   * ends a cue, and styles or notes may follow; in SubRip it may stand inside one.
   */
  private void collect(List<String> lines) {
    boolean web = lines.getFirst().startsWith("WEBVTT");
    @Nullable List<String> cue = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (TIMES.matcher(line).matches()) {
        cue = new ArrayList<>();
        cues.add(cue);
      } else if (line.isEmpty()) {
        cue = web && cue != null && !cue.isEmpty() ? null : cue;
      } else if (cue != null && !isNumberOfNext(lines, i)) {
        String text = plain(line);
        if (!text.isEmpty()) {
          cue.add(text);
        }
      }
    }
    cues.removeIf(List::isEmpty);
  }

  private static boolean isNumberOfNext(List<String> lines, int at) {
    return lines.get(at).matches("\\d{1,9}")
        && (at + 1 == lines.size() || TIMES.matcher(lines.get(at + 1)).matches());
  }

  private static String plain(String line) {
    return TAGS.matcher(line)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&nbsp;", "\u00A0")
        .replace("&lrm;", "\u200E")
        .replace("&rlm;", "\u200F")
        .replace("&amp;", "&")
        .strip();
  }

  private List<Paragraph> paragraphs() {
    long stops = cues.stream().filter(cue -> STOP.matcher(String.join(" ", cue)).find()).count();
    boolean joined = stops >= PUNCTUATED * cues.size();
    List<Paragraph> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (List<String> cue : cues) {
      if (!joined || isOver(open, cue.getFirst())) {
        close(paragraphs, open);
      }
      for (int i = 0; i < cue.size(); i++) {
        if (opensAnew(cue, i, open)) {
          close(paragraphs, open);
        }
        open.append(open.isEmpty() ? "" : " ").append(cue.get(i));
      }
    }
    close(paragraphs, open);
    return paragraphs;
  }

  /** No sentence ends after an initial, or before a small letter or a number. */
  private static boolean isOver(StringBuilder open, String next) {
    String bare = open.toString().replaceAll("[\"'”’»)\\]』」》♪#\\s]+$", "");
    if (bare.isEmpty() || !STOP.matcher(bare.substring(bare.length() - 1)).matches()) {
      return false;
    }
    int first = next.codePointAt(0);
    boolean initial = bare.matches("(?s).*(?<!\\p{L})\\p{Lu}\\.");
    return !initial && !Character.isLowerCase(first) && !Character.isDigit(first);
  }

  /** Of two speakers in a cue each has a line that begins with a dash. */
  private static boolean opensAnew(List<String> cue, int at, StringBuilder open) {
    boolean dialogue = cue.stream().filter(line -> SPEAKER.matcher(line).matches()).count() > 1;
    return dialogue && !open.isEmpty() && SPEAKER.matcher(cue.get(at)).matches();
  }

  private static void close(List<Paragraph> paragraphs, StringBuilder open) {
    if (!open.isEmpty()) {
      paragraphs.add(Paragraph.of(open.toString()));
      open.setLength(0);
    }
  }
}
