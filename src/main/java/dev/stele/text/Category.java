package dev.stele.text;

/** The dimensions of the MQM core error typology. */
public enum Category {
  TERMINOLOGY,
  ACCURACY,
  LINGUISTIC_CONVENTIONS,
  STYLE,
  LOCALE_CONVENTIONS,
  AUDIENCE_APPROPRIATENESS,
  DESIGN_AND_MARKUP
}
