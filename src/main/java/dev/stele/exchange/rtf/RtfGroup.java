package dev.stele.exchange.rtf;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds inside a group of a document; an inner group begins with what its outer one has. */
final class RtfGroup {

  /** Where the text of a group belongs. */
  enum Place {
    BODY,
    FONTS,
    STYLES,
    SKIPPED
  }

  private static final Set<String> SKIPPED =
      Set.of(
          "colortbl",
          "filetbl",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "xe",
          "tc",
          "tcn",
          "listtext",
          "pntext",
          "nonshppict",
          "shprslt",
          "fldinst",
          "annotation",
          "atnid",
          "atnauthor",
          "upr",
          "template",
          "private",
          "pn",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl");

  /** Groups that a program may leave out if it does not know them; these have text. */
  private static final Set<String> SHOWN =
      Set.of("footnote", "shpinst", "shptxt", "dptxbxtext", "shppict", "do", "nesttableprops");

  private static final Set<String> HANGING = Set.of("footnote", "shptxt", "dptxbxtext");

  Place place = Place.BODY;
  boolean begins = true;
  boolean optional;
  boolean nested;
  boolean deleted;
  boolean hidden;
  boolean outlined;
  int font = -1;
  int fallback = 1;
  int style = -1;

  RtfGroup inner() {
    RtfGroup inner = new RtfGroup();
    inner.place = place;
    inner.deleted = deleted;
    inner.hidden = hidden;
    inner.outlined = outlined;
    inner.font = font;
    inner.fallback = fallback;
    inner.style = style;
    return inner;
  }

  /** Back to characters without any property. */
  void plain(int usualFont) {
    font = usualFont;
    deleted = false;
    hidden = false;
  }

  /** What a group is that begins with such a word; nothing where the word is like any other. */
  static @Nullable Place place(String word, boolean optional) {
    if (word.equals("fonttbl")) {
      return Place.FONTS;
    } else if (word.equals("stylesheet")) {
      return Place.STYLES;
    } else if (SKIPPED.contains(word) || optional && !SHOWN.contains(word)) {
      return Place.SKIPPED;
    }
    return SHOWN.contains(word) ? Place.BODY : null;
  }

  /** Whether the text of such a group follows the paragraph in which it stands. */
  static boolean hangsOn(String word) {
    return HANGING.contains(word);
  }

  /** The character that a control word or symbol stands for, nothing for all others. */
  static String character(String word) {
    return switch (word) {
      case "tab", "line", "page", "column", "emspace", "enspace", "qmspace" -> " ";
      case "emdash" -> "—";
      case "endash" -> "–";
      case "lquote" -> "‘";
      case "rquote" -> "’";
      case "ldblquote" -> "“";
      case "rdblquote" -> "”";
      case "bullet" -> "•";
      case "~" -> "\u00A0";
      case "_" -> "\u2011";
      case "zwj" -> "\u200D";
      case "zwnj" -> "\u200C";
      case "ltrmark" -> "\u200E";
      case "rtlmark" -> "\u200F";
      default -> "";
    };
  }
}
