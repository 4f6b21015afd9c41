package dev.stele.text;

/** A paragraph or heading of a source text, without white space at its ends. */
public record Paragraph(String text, boolean heading) {

  public Paragraph {
    text = text.strip();
  }

  public static Paragraph of(String text) {
    return new Paragraph(text, false);
  }

  public Start start() {
    return heading ? Start.HEADING : Start.PARAGRAPH;
  }
}
