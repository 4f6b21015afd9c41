package dev.stele.lexicon.model;

/** Both directions of a lexicon over the numbered forms of two texts. */
public record Tables(Table rightGivenLeft, Table leftGivenRight) {

  public Tables flipped() {
    return new Tables(leftGivenRight, rightGivenLeft);
  }
}
