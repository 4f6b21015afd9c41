package dev.stele.align;

import dev.stele.segment.Atom;
import dev.stele.text.Version;
import java.util.List;

/** One version of a text as the aligner takes it: cut wherever a sentence might end. */
public record Source(Version version, List<Atom> atoms) {

  public Source {
    atoms = List.copyOf(atoms);
  }
}
