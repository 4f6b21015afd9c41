package dev.stele.exchange.plain;

import dev.stele.exchange.Remark;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Text in the form that everything behind the reader relies on: composed (NFC), with {@code \n} for
 * every kind of line end, a form feed as an empty line, and no control characters. Counts what it
 * changed.
 */
public final class Cleaned {

  private final String text;
  private final int dropped;
  private int composed;

  public Cleaned(String raw) {
    StringBuilder kept = new StringBuilder(raw.length());
    int controls = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      switch (c) {
        case '\r' -> {
          if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
            kept.append('\n');
          }
        }
        case '\u000B', '\u0085', '\u2028' -> kept.append('\n');
        case '\f', '\u2029' -> kept.append("\n\n");
        case '\u001A' -> {
          // The end-of-file mark of DOS.
        }
        default -> {
          if (isDropped(c)) {
            controls++;
          } else {
            kept.append(c);
          }
        }
      }
    }
    dropped = controls;
    text = composed(kept.toString());
  }

  private static boolean isDropped(char c) {
    return Character.isISOControl(c) && c != '\n' && c != '\t' || c >= '\uFFFE' || c == '\uFEFF';
  }

  /** Paragraph by paragraph, so that the count means something. */
  private String composed(String kept) {
    if (Normalizer.isNormalized(kept, Normalizer.Form.NFC)) {
      return kept;
    }
    StringBuilder all = new StringBuilder(kept.length());
    for (String line : kept.split("(?<=\n)")) {
      String nfc = Normalizer.normalize(line, Normalizer.Form.NFC);
      if (!nfc.equals(line)) {
        composed++;
      }
      all.append(nfc);
    }
    return all.toString();
  }

  public String text() {
    return text;
  }

  /** Whether anything was not in composed form. */
  public boolean isComposed() {
    return composed > 0;
  }

  List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    if (composed > 0) {
      remarks.add(new Remark(Remark.Kind.COMPOSED, Integer.toString(composed)));
    }
    if (dropped > 0) {
      remarks.add(new Remark(Remark.Kind.CONTROLS_DROPPED, Integer.toString(dropped)));
    }
    return remarks;
  }
}
