package dev.stele.exchange.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The encodings of a document: that of the whole, and those of its fonts, which Windows numbers by
 * writing system.
 */
final class RtfCharsets {

  private final Map<Integer, Charset> fonts = new HashMap<>();
  private Charset usual = of("windows-1252");

  /** The code page of the document ({@code \ansicpg}). */
  void codePage(int number) {
    usual = page(number);
  }

  void mac() {
    usual = of("x-MacRoman");
  }

  void dos(int number) {
    usual = page(number);
  }

  /** The writing system of a font ({@code \fcharset}); 0 and 1 mean that of the document. */
  void font(int font, int system) {
    String name =
        switch (system) {
          case 77 -> "x-MacRoman";
          case 128 -> "windows-31j";
          case 129 -> "x-windows-949";
          case 130 -> "x-Johab";
          case 134 -> "GBK";
          case 136 -> "Big5";
          case 161 -> "windows-1253";
          case 162 -> "windows-1254";
          case 163 -> "windows-1258";
          case 177 -> "windows-1255";
          case 178 -> "windows-1256";
          case 186 -> "windows-1257";
          case 204 -> "windows-1251";
          case 222 -> "x-windows-874";
          case 238 -> "windows-1250";
          case 255 -> "IBM437";
          default -> "";
        };
    if (!name.isEmpty()) {
      fonts.put(font, of(name));
    }
  }

  /** A font may name its code page instead ({@code \cpg}). */
  void fontPage(int font, int number) {
    fonts.put(font, page(number));
  }

  Charset of(int font) {
    return fonts.getOrDefault(font, usual);
  }

  private static Charset page(int number) {
    return switch (number) {
      case 932 -> of("windows-31j");
      case 936 -> of("GBK");
      case 949 -> of("x-windows-949");
      case 950 -> of("Big5");
      case 10000 -> of("x-MacRoman");
      case 65001 -> StandardCharsets.UTF_8;
      default -> of(number >= 1250 && number <= 1258 ? "windows-" + number : "IBM" + number);
    };
  }

  /** Java may come without the rarer encodings. */
  private static Charset of(String name) {
    return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
  }
}
