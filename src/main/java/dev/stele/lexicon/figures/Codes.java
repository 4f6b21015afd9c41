package dev.stele.lexicon.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds codes in a text: {@code https://stele.dev/a}, {@code me@stele.dev}, {@code pom.xml}, T-34,
 * UTF-8, A4, Т-34. Reads each character once.
 */
public final class Codes {

  /** Letters before a number that are a code; longer ones are a name or a word. */
  private static final int LETTERS = 4;

  private static final int SHORTEST_PHONE = 9;
  private static final int LONGEST_PHONE = 25;

  private static final Set<String> FILES =
      Set.of(
          ("txt doc docx xls xlsx ppt pptx pdf html htm xml json csv tsv js mjs ts css java py"
                  + " cpp md png jpg jpeg gif svg zip tar gz odt ods odp ott sh exe dll yml"
                  + " yaml tmx xlf xliff tbx jar php ini cfg conf epub rtf mp3 mp4 dat bin")
              .split(" "));

  private static final Set<String> DOMAINS =
      Set.of("com org net info edu gov int ru kr kp uk eu io dev рф".split(" "));

  private Codes() {}

  /** The codes of a text in order; none lies inside another. */
  public static List<Code> in(String text) {
    List<Code> codes = new ArrayList<>();
    int at = 0;
    int tried = 0;
    while (at < text.length()) {
      if (at >= tried && isAscii(text.charAt(at))) {
        int end = asciiEnd(text, at);
        tried = end;
        Optional<Code> code = address(text, at, end);
        if (code.isPresent()) {
          codes.add(code.get());
          at = end;
          continue;
        }
      }
      int end = text.charAt(at) == '+' ? phoneEnd(text, at) : signEnd(text, at);
      if (end > at && text.charAt(at) == '+') {
        codes.add(new Code(Code.Kind.PHONE, at, end));
        at = end;
      } else if (end > at) {
        alphanumeric(text, at, end).ifPresent(codes::add);
        at = end;
      } else {
        at++;
      }
    }
    return codes;
  }

  private static int asciiEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isAscii(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** What addresses are made of. */
  private static boolean isAscii(char c) {
    return c > ' ' && c < 127 && c != '"' && c != '<' && c != '>' && c != '(' && c != ')'
        && c != '`';
  }

  private static Optional<Code> address(String text, int from, int to) {
    int start = from;
    int end = to;
    while (end > start && ".,;:!?'*_]}|".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    while (start < end && ".,;:!?'*_[{|".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    if (end - start < 4) {
      return Optional.empty();
    }
    String token = text.substring(start, end).toLowerCase(Locale.ROOT);
    return kind(token).map(new Span(start, end)::code);
  }

  private record Span(int start, int end) {
    Code code(Code.Kind kind) {
      return new Code(kind, start, end);
    }
  }

  private static Optional<Code.Kind> kind(String token) {
    int at = token.indexOf('@');
    int dot = token.lastIndexOf('.');
    if (token.contains("://") || token.startsWith("www.")) {
      return Optional.of(Code.Kind.ADDRESS);
    }
    if (at > 0 && dot > at + 1 && dot < token.length() - 2) {
      return Optional.of(Code.Kind.MAIL);
    }
    if (dot < 1 || !Character.isLetterOrDigit(token.charAt(dot - 1))) {
      return Optional.empty();
    }
    String last = token.substring(dot + 1);
    int path = token.indexOf('/');
    if (path > 0 && isDomain(token.substring(0, path))) {
      return Optional.of(Code.Kind.ADDRESS);
    }
    if (FILES.contains(last) && token.chars().noneMatch(c -> "(){}=,;".indexOf(c) >= 0)) {
      return Optional.of(Code.Kind.FILE);
    }
    return isDomain(token) ? Optional.of(Code.Kind.ADDRESS) : Optional.empty();
  }

  private static boolean isDomain(String token) {
    int dot = token.lastIndexOf('.');
    return dot > 0
        && DOMAINS.contains(token.substring(dot + 1))
        && token.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-');
  }

  /** Where a telephone number ends that begins with a plus, {@code start} when there is none. */
  private static int phoneEnd(String text, int start) {
    int end = start + 1;
    int digits = 0;
    int last = start;
    while (end < text.length() && end - start < LONGEST_PHONE && isPhone(text.charAt(end))) {
      if (Character.isDigit(text.charAt(end))) {
        digits++;
        last = end + 1;
      }
      end++;
    }
    return digits >= SHORTEST_PHONE ? last : start;
  }

  private static boolean isPhone(char c) {
    return Character.isDigit(c) || c == ' ' || c == '-' || c == '(' || c == ')' || c == '\u00a0';
  }

  private static int signEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isSign(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isSign(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetter(c) && !isAsian(c)
        || Character.isDigit(c)
        || (c == '-' || c == '‑')
            && at > 0
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private static boolean isAsian(char c) {
    return c >= '\u1100';
  }

  /** Letters, perhaps a hyphen, digits, perhaps more. */
  private static Optional<Code> alphanumeric(String text, int start, int end) {
    int letters = start;
    while (letters < end && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    boolean hyphen = letters < end && !Character.isDigit(text.charAt(letters));
    int digit = hyphen ? letters + 1 : letters;
    boolean code =
        letters > start
            && letters - start <= LETTERS
            && digit < end
            && Character.isDigit(text.charAt(digit))
            && isSign(text.substring(start, letters), hyphen);
    return code ? Optional.of(new Code(Code.Kind.ALPHANUMERIC, start, end)) : Optional.empty();
  }

  /** T-34, МиГ-29, UTF8, mp3; but no word with a number: «Лист1», May-5. */
  private static boolean isSign(String letters, boolean hyphen) {
    long capitals = letters.chars().filter(Character::isUpperCase).count();
    boolean latin = letters.charAt(0) < 0x250;
    return capitals == letters.length()
        || capitals > 1
        || !hyphen && latin && letters.length() < LETTERS;
  }
}
