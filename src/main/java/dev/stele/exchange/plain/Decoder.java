package dev.stele.exchange.plain;

import com.ibm.icu.text.CharsetDetector;
import dev.stele.exchange.Hints;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into text. What proves its own encoding comes first: the choice of a person, a byte
 * order mark, the zeros of UTF-16, the form of UTF-8; then what the file declares, where it can be
 * true. Only what is left is guessed, by {@link CharsetGuess}. Nothing is ever replaced: bytes that
 * do not fit are refused with their line.
 */
final class Decoder {

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  /** So many control characters per character, and a file is no text. */
  private static final double CONTROLS = 0.02;

  /** So many characters beyond ASCII in the form of UTF-8 are no chance. */
  private static final int PROOF = 10;

  private final String name;
  private final byte[] bytes;
  private final Hints hints;
  private final Optional<Charset> declared;

  /**
   * @param declared the encoding that the file names inside
   */
  Decoder(String name, byte[] bytes, Hints hints, Optional<Charset> declared) {
    this.name = name;
    this.bytes = bytes;
    this.hints = hints;
    this.declared = declared;
  }

  Decoded decode() throws UnreadableException {
    Optional<Charset> marked = byteOrderMark();
    if (hints.charset().isPresent()) {
      refuseUtf8As(hints.charset().get());
      return certain(hints.charset().get());
    }
    if (marked.isPresent()) {
      return certain(marked.get());
    }
    if (hasZeros()) {
      return utf16();
    }
    Optional<String> utf8 = strictly(StandardCharsets.UTF_8);
    Optional<String> asDeclared = declared.flatMap(this::strictly);
    if (asDeclared.isPresent() && utf8.filter(Decoder::isProof).isEmpty()) {
      return new Decoded(requireText(asDeclared.get()), declared.orElseThrow(), false);
    }
    if (utf8.isPresent()) {
      return new Decoded(requireText(utf8.get()), StandardCharsets.UTF_8, false);
    }
    refuseDamagedUtf8();
    CharsetGuess.Guess best =
        new CharsetGuess(hints.language(), new CharsetDetector().setText(bytes).detectAll())
            .best(this::strictly)
            .orElseThrow(this::notText);
    return new Decoded(requireText(best.text()), best.charset(), true);
  }

  /** In a single-byte encoding any bytes are text; what has the form of UTF-8 is nothing else. */
  private void refuseUtf8As(Charset chosen) throws UnreadableException {
    if (chosen.equals(StandardCharsets.UTF_8)) {
      return;
    }
    Optional<String> utf8 = strictly(StandardCharsets.UTF_8);
    if (utf8.filter(Decoder::isProof).isPresent()) {
      throw new UnreadableException(
          Problem.WRONG_ENCODING,
          name,
          "",
          "is UTF-8, not " + chosen.name(),
          "choose UTF-8 or leave the encoding to be found out");
    }
  }

  private static boolean isProof(String utf8) {
    return utf8.chars().filter(c -> c >= 0x80).count() >= PROOF;
  }

  private Optional<Charset> byteOrderMark() {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    } else if (startsWith(0xFF, 0xFE, 0, 0)) {
      return Optional.of(UTF_32LE);
    } else if (startsWith(0, 0, 0xFE, 0xFF)) {
      return Optional.of(UTF_32BE);
    } else if (startsWith(0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    } else if (startsWith(0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private boolean startsWith(int... head) {
    if (bytes.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((bytes[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean hasZeros() {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /** Of the two byte orders, the one that yields the ASCII characters every text has. */
  private Decoded utf16() throws UnreadableException {
    Optional<String> little = strictly(StandardCharsets.UTF_16LE).filter(Decoder::looksWritten);
    Optional<String> big = strictly(StandardCharsets.UTF_16BE).filter(Decoder::looksWritten);
    if (little.isEmpty() && big.isEmpty()) {
      throw notText();
    }
    return ascii(little.orElse("")) >= ascii(big.orElse(""))
        ? new Decoded(requireText(little.orElseThrow()), StandardCharsets.UTF_16LE, true)
        : new Decoded(requireText(big.orElseThrow()), StandardCharsets.UTF_16BE, true);
  }

  private static boolean looksWritten(String text) {
    long strange =
        text.chars()
            .filter(c -> !Character.isDefined(c) || Character.getType(c) == Character.PRIVATE_USE)
            .count();
    return strange * 50 <= text.length()
        && ascii(text) * 100 >= text.length()
        && text.chars().noneMatch(Decoder::isControl);
  }

  private static long ascii(String text) {
    return text.chars().filter(c -> c < 0x80).count();
  }

  private Decoded certain(Charset charset) throws UnreadableException {
    Optional<String> text = strictly(charset);
    if (text.isEmpty()) {
      throw wrongEncoding(charset, firstMalformed(charset));
    }
    return new Decoded(requireText(text.get()), charset, false);
  }

  private Optional<String> strictly(Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (java.nio.charset.CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private int firstMalformed(Charset charset) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(1 << 14);
    var decoder = charset.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return in.position();
  }

  /** Text that is UTF-8 but for a few bytes was cut or mended badly; guessing would hide it. */
  private void refuseDamagedUtf8() throws UnreadableException {
    int good = 0;
    int bad = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (b >= 0x80) {
        int length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC2 ? 2 : 1;
        int follow = 1;
        while (follow < length && i + follow < bytes.length && (bytes[i + follow] & 0xC0) == 0x80) {
          follow++;
        }
        if (length > 1 && follow == length) {
          good++;
          i += length - 1;
        } else {
          bad++;
        }
      }
    }
    if (good > 10 * bad) {
      throw wrongEncoding(StandardCharsets.UTF_8, firstMalformed(StandardCharsets.UTF_8));
    }
  }

  private UnreadableException wrongEncoding(Charset charset, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    String seen =
        position < bytes.length
            ? String.format(Locale.ROOT, "byte 0x%02X is", bytes[position] & 0xFF)
            : "its end is";
    return new UnreadableException(
        Problem.WRONG_ENCODING,
        name,
        "line " + line,
        seen + " not " + charset.name(),
        "save the file anew as UTF-8, or name its encoding");
  }

  private String requireText(String text) throws UnreadableException {
    long controls = text.chars().filter(Decoder::isControl).count();
    if (text.indexOf('\0') >= 0 || controls > 4 + CONTROLS * text.length()) {
      throw notText();
    }
    return text;
  }

  private static boolean isControl(int c) {
    return c < ' ' && !(c >= '\t' && c <= '\r') && c != 0x1A && c != 0x1B;
  }

  private UnreadableException notText() {
    return new UnreadableException(
        Problem.NOT_TEXT,
        name,
        "",
        "is not text",
        "give a text or a document, such as .txt, .docx, .odt or .pdf");
  }
}
