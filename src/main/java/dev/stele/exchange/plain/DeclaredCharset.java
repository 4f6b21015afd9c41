package dev.stele.exchange.plain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a file of some markup names near its beginning. */
public final class DeclaredCharset {

  /** Where a file must have named it, in bytes. */
  private static final int HEAD = 4096;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?i)(?:charset|<\\?xml[^>]{0,80}encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{1,40})");

  private DeclaredCharset() {}

  /** What is declared, if it is the name of an encoding at all. */
  public static Optional<Charset> of(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARATION.matcher(head);
    try {
      return declared.find() ? Optional.of(Charset.forName(declared.group(1))) : Optional.empty();
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
