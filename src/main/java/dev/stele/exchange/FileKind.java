package dev.stele.exchange;

import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.archive.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file is: by its first bytes where they tell, whatever its name says, and by its name where
 * only people could tell.
 */
public enum FileKind {
  /** Plain text and Markdown. */
  PLAIN,
  WORD,
  OPEN_DOCUMENT,
  RTF,
  PDF,
  WEB_PAGE,
  BOOK,
  SLIDES,
  SUBTITLES,
  /** Messages of a program in two languages. */
  CATALOGUE,
  SPREADSHEET,
  /** Values separated by commas, semicolons or tabs. */
  TABLE,
  JSON_LINES,
  TMX,
  XLIFF,
  TEI,
  /** OPUS-style links between texts that stand in files of their own. */
  XCES,
  /** Several files: texts of a line a row, or XCES with its texts. */
  BUNDLE;

  /** Bytes within which an XML file has begun with its root element. */
  private static final int HEAD = 8192;

  private static final Pattern ROOT =
      Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)(?=[\\s/>])");

  /** Whether such a file holds several languages, row by row. */
  public boolean isAligned() {
    return switch (this) {
      case CATALOGUE, SPREADSHEET, TABLE, JSON_LINES, TMX, XLIFF, TEI, XCES, BUNDLE -> true;
      default -> false;
    };
  }

  /**
   * @throws UnreadableException when the file is plainly something that cannot be read
   */
  public static FileKind of(String name, byte[] bytes) throws UnreadableException {
    String head = head(bytes);
    if (head.startsWith("PK\u0003\u0004")) {
      return archive(name, bytes);
    } else if (head.contains("%PDF-") && head.indexOf("%PDF-") < 1024) {
      return PDF;
    } else if (head.startsWith("{\\rtf")) {
      return RTF;
    } else if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw unknown(
          name,
          "is an old or an encrypted Office document",
          "save it as .docx, .xlsx or .pptx without a password");
    }
    return text(name, bytes);
  }

  private static String head(byte[] bytes) {
    return new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
  }

  private static FileKind text(String name, byte[] bytes) {
    String ending = ending(name);
    return switch (ending) {
      case "srt", "vtt" -> SUBTITLES;
      case "po", "pot" -> CATALOGUE;
      case "csv", "tsv", "tab" -> TABLE;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "txt", "text", "md", "markdown" -> PLAIN;
      default -> markup(bytes, ending);
    };
  }

  private static FileKind markup(byte[] bytes, String ending) {
    String head = unmarked(bytes);
    boolean page = ending.equals("html") || ending.equals("htm") || ending.equals("xhtml");
    if (!head.startsWith("<")) {
      return head.startsWith("WEBVTT") ? SUBTITLES : page ? WEB_PAGE : PLAIN;
    }
    Matcher root =
        ROOT.matcher(head.replaceAll("(?s)<!--.*?-->|<\\?.*?\\?>|<![^>\\[]*(\\[.*?\\]\\s*)?>", ""));
    return switch (root.lookingAt() || root.find() ? root.group(1).toLowerCase(Locale.ROOT) : "") {
      case "tmx" -> TMX;
      case "xliff" -> XLIFF;
      case "tei", "tei.2", "teicorpus" -> TEI;
      case "cesalign" -> XCES;
      case "html", "head", "body" -> WEB_PAGE;
      default -> page ? WEB_PAGE : PLAIN;
    };
  }

  /** The beginning in ASCII, without a byte order mark, the zeros of UTF-16, or white space. */
  private static String unmarked(byte[] bytes) {
    int length = Math.min(HEAD, bytes.length);
    Charset charset =
        length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == 0)
            ? StandardCharsets.UTF_16BE
            : length > 1 && (bytes[0] == (byte) 0xFF || bytes[1] == 0)
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_8;
    return new String(bytes, 0, length, charset).replace("\uFEFF", "").stripLeading();
  }

  private static FileKind archive(String name, byte[] bytes) throws UnreadableException {
    try (Archive archive = Archive.open(bytes)) {
      if (archive.has("mimetype")) {
        return byMimeType(name, archive);
      } else if (archive.has("[Content_Types].xml")) {
        return byContentTypes(name, archive);
      } else if (archive.has("META-INF/container.xml")) {
        return BOOK;
      }
      return BUNDLE;
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw UnreadableException.damaged(name, supposed(name), e);
    }
  }

  private static String supposed(String name) {
    return switch (ending(name)) {
      case "docx" -> "Word document";
      case "odt", "odp" -> "OpenDocument file";
      case "pptx" -> "presentation";
      case "xlsx" -> "spreadsheet";
      case "epub" -> "EPUB book";
      default -> "document or archive";
    };
  }

  private static FileKind byMimeType(String name, Archive archive) throws IOException {
    String type = text(archive, "mimetype");
    if (type.contains("epub")) {
      return BOOK;
    } else if (type.contains("opendocument.text") || type.contains("opendocument.presentation")) {
      return OPEN_DOCUMENT;
    }
    throw unknown(
        name,
        type.contains("spreadsheet") ? "is an OpenDocument spreadsheet" : "is of an unknown kind",
        type.contains("spreadsheet") ? "save it as .xlsx or .csv" : "save it as .docx or .odt");
  }

  private static FileKind byContentTypes(String name, Archive archive) throws IOException {
    String types = text(archive, "[Content_Types].xml");
    if (hasMain(types, "wordprocessingml|ms-word")) {
      return WORD;
    } else if (hasMain(types, "presentationml|ms-powerpoint")) {
      return SLIDES;
    } else if (hasMain(types, "spreadsheetml|ms-excel")) {
      return SPREADSHEET;
    }
    throw unknown(
        name,
        "is an archive, but not a Word document, a spreadsheet or a presentation",
        "save it as .docx, or as plain text");
  }

  /** Documents of other kinds may be embedded; only one is the main part. */
  private static boolean hasMain(String types, String kind) {
    return Pattern.compile("(" + kind + ")[\\w.]*\\.main\\+xml").matcher(types).find();
  }

  private static String text(Archive archive, String part) throws IOException {
    try (InputStream in = archive.stream(part)) {
      return new String(in.readNBytes(1 << 20), StandardCharsets.ISO_8859_1);
    }
  }

  static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static UnreadableException unknown(String name, String what, String remedy) {
    return new UnreadableException(Problem.UNKNOWN_FORMAT, name, "", what, remedy);
  }
}
