package dev.stele.exchange.rtf;

import java.nio.charset.StandardCharsets;

/** The tokens of a file in Rich Text Format, one after the other. */
final class RtfTokens {

  /** What a token is. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word or symbol, with its number if it has one. */
    CONTROL,
    /** One byte of text, in the encoding of the font at hand. */
    BYTE,
    END
  }

  private final byte[] bytes;
  private int at;
  private Kind kind = Kind.END;
  private String word = "";
  private int number;
  private boolean numbered;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  Kind next() {
    // Line ends mean nothing here, and neither do the zeros with which some fill the file up.
    while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
      at++;
    }
    if (at >= bytes.length) {
      kind = Kind.END;
      return kind;
    }
    int b = bytes[at++] & 0xFF;
    kind =
        switch (b) {
          case '{' -> Kind.OPEN;
          case '}' -> Kind.CLOSE;
          case '\\' -> control();
          default -> {
            number = b;
            yield Kind.BYTE;
          }
        };
    return kind;
  }

  private Kind control() {
    numbered = false;
    number = 0;
    if (at >= bytes.length) {
      return Kind.END;
    }
    char first = (char) (bytes[at] & 0xFF);
    if (!isLetter(first)) {
      at++;
      return symbol(first);
    }
    int start = at;
    while (at < bytes.length && isLetter(bytes[at])) {
      at++;
    }
    word = new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
    readNumber();
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return Kind.CONTROL;
  }

  private Kind symbol(char symbol) {
    if (symbol == '\'') {
      int high = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
      int low = at + 1 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
      if (high >= 0 && low >= 0) {
        at += 2;
        number = high * 16 + low;
        return Kind.BYTE;
      }
    }
    if (symbol == '{' || symbol == '}' || symbol == '\\') {
      number = symbol;
      return Kind.BYTE;
    }
    word = symbol == '\r' || symbol == '\n' ? "par" : String.valueOf(symbol);
    return Kind.CONTROL;
  }

  private void readNumber() {
    int start = at;
    if (at < bytes.length && bytes[at] == '-') {
      at++;
    }
    long value = 0;
    int digits = 0;
    while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && digits < 10) {
      value = value * 10 + bytes[at++] - '0';
      digits++;
    }
    numbered = digits > 0;
    if (!numbered) {
      at = start;
    }
    number = (int) (bytes[start == bytes.length ? start - 1 : start] == '-' ? -value : value);
  }

  private static boolean isLetter(int b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
  }

  /** Leaves out raw bytes, which pictures may have. */
  void skip(int count) {
    at = (int) Math.min(bytes.length, at + (long) Math.max(0, count));
  }

  String word() {
    return word;
  }

  /** The number of a control word, or the byte of text. */
  int number() {
    return number;
  }

  boolean isNumbered() {
    return numbered;
  }

  /** Whether an on-off word is on: it has no number, or another than 0. */
  boolean isOn() {
    return !numbered || number != 0;
  }
}
