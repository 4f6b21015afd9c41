package dev.stele.workbench.exporting;

/**
 * The name of a downloaded file without its extension: that of its project, without what a file
 * system may refuse.
 */
public final class FileName {

  /** Far below what file systems allow even where a letter takes three bytes. */
  private static final int LONGEST = 80;

  private FileName() {}

  public static String of(String project) {
    StringBuilder name = new StringBuilder();
    project
        .strip()
        .codePoints()
        .map(c -> isSafe(c) ? c : ' ')
        .forEach(c -> name.appendCodePoint(c));
    String stem = name.toString().strip().replaceAll("\\s+", " ").replaceFirst("^[. ]+", "");
    int end = Math.min(stem.length(), LONGEST);
    if (end < stem.length() && Character.isHighSurrogate(stem.charAt(end - 1))) {
      end--;
    }
    stem = stem.substring(0, end).strip().replaceFirst("[. ]+$", "");
    return stem.isEmpty() ? "stele" : stem;
  }

  private static boolean isSafe(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK
        || "-_.,()№’'".indexOf(codePoint) >= 0;
  }
}
