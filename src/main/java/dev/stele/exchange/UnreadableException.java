package dev.stele.exchange;

import java.io.IOException;

/** A file that cannot be read as text: which, why, where in it, and what to do about it. */
public final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1;

  /** The kinds of refusal. The workbench has a translated text for each. */
  public enum Problem {
    MISSING,
    FORBIDDEN,
    EMPTY,
    NOT_TEXT,
    TOO_LARGE,
    WRONG_ENCODING,
    UNKNOWN_FORMAT,
    DAMAGED
  }

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
    super(file + (place.isEmpty() ? "" : ", " + place) + ": " + what + "; " + remedy);
    this.problem = problem;
    this.file = file;
    this.place = place;
    this.remedy = remedy;
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
