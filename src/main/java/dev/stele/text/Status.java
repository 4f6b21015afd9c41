package dev.stele.text;

/** What people have said of a row. */
public enum Status {
  /** As the aligner proposed it, or as an edit left it; nobody has confirmed it. */
  PROPOSED,
  /** Confirmed: re-aligning leaves the row as it is. */
  ACCEPTED,
  /** Somebody wants it looked at. */
  NEEDS_REVIEW,
  /** Not part of the result; left out of exports that ask for it. */
  EXCLUDED
}
