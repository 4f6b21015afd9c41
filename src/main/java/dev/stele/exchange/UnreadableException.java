package dev.stele.exchange;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that cannot be read as text: which, why, where in it, and what to do about it. */
public final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1;

  /** What can be read at a glance, in characters. */
  private static final int LONGEST = 300;

  /** The kinds of refusal. The workbench has a translated text for each. */
  public enum Problem {
    MISSING,
    FORBIDDEN,
    EMPTY,
    NOT_TEXT,
    TOO_LARGE,
    WRONG_ENCODING,
    UNKNOWN_FORMAT,
    /** Protected by a password, by rights or by a shop's encryption. */
    PROTECTED,
    /** The text is there to be seen, but its characters cannot be told. */
    NO_CHARACTERS,
    /** A file in several languages, and the one that is wanted is not among them. */
    NO_SUCH_LANGUAGE,
    DAMAGED
  }

  private static final Pattern LINE = Pattern.compile("line (\\d{1,9})\\b");

  private final Problem problem;
  private final String file;
  private final String place;
  private final String remedy;

  /**
   * @param file the file's name as people know it
   * @param place where in the file, such as {@code line 12}, {@code ""} for the whole of it
   * @param what what is wrong, in a few words
   * @param remedy what people can do
   */
  public UnreadableException(
      Problem problem, String file, String place, String what, String remedy) {
    super(file + (place.isEmpty() ? "" : ", " + place) + ": " + inOneLine(what) + "; " + remedy);
    this.problem = problem;
    this.file = file;
    this.place = place;
    this.remedy = remedy;
  }

  /**
   * A file that is damaged inside, as far as its reader can tell.
   *
   * @param kind what it should be, such as {@code Word document}
   */
  public static UnreadableException damaged(String file, String kind, Throwable why) {
    return new UnreadableException(
        Problem.DAMAGED,
        file,
        "",
        "is a damaged " + kind + " (" + reason(why) + ")",
        "open it in the program it comes from and save it anew");
  }

  /** What stands in a file may be quoted, and may be long and of several lines. */
  private static String inOneLine(String what) {
    String line = what.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  private static String reason(Throwable e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    String line = message.lines().findFirst().orElse("");
    return line.replaceAll("(?:\\w+\\.)+\\w+(?:Exception|Error): ", "").replaceAll("[.;]+$", "");
  }

  /** The line that is wrong, counted from 1; 0 when the whole file or something else is. */
  public int line() {
    Matcher line = LINE.matcher(place);
    return line.lookingAt() ? Integer.parseInt(line.group(1)) : 0;
  }

  public Problem problem() {
    return problem;
  }

  public String file() {
    return file;
  }

  public String place() {
    return place;
  }

  public String remedy() {
    return remedy;
  }
}
