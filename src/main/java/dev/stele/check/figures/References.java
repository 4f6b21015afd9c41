package dev.stele.check.figures;

import dev.stele.check.CheckSettings;
import dev.stele.lexicon.figures.Figure;

/**
 * References to parts of documents that are not the same: “Article 4” and «статья 5» or {@code
 * 제14조}, “paragraph 2” and «глава 2». “The third article” is «статья 3» and {@code 제3조}.
 */
final class References extends FigureCheck {

  References(CheckSettings settings) {
    super("references", settings);
  }

  @Override
  boolean takes(Figure subject) {
    return subject.kind() == Figure.Kind.REFERENCE;
  }
}
