package dev.stele.text;

/** An error that a person has marked in a row's version, in MQM terms. */
public record Annotation(int version, Category category, Severity severity, String note) {

  public Annotation {
    if (version < 0) {
      throw new IllegalArgumentException("version=" + version);
    }
  }
}
