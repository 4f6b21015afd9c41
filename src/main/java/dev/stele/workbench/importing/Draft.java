package dev.stele.workbench.importing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** A project that is being put together: its name and its files. Belongs to one browser page. */
final class Draft {

  private final List<Candidate> candidates = new ArrayList<>();
  private String name = "";
  private boolean named;

  List<Candidate> candidates() {
    return List.copyOf(candidates);
  }

  void add(Candidate candidate) {
    candidates.add(candidate);
    proposeName();
  }

  void remove(int at) {
    candidates.remove(at);
    proposeName();
  }

  void replace(int at, UnaryOperator<Candidate> change) {
    candidates.set(at, change.apply(candidates.get(at)));
  }

  /** Moves a file one column to the left. */
  void moveUp(int at) {
    Collections.swap(candidates, at, at - 1);
  }

  String name() {
    return name;
  }

  void name(String chosen) {
    name = chosen;
    named = !chosen.isBlank();
  }

  /** As long as nobody has given a name, what the files' names have in common proposes one. */
  private void proposeName() {
    if (!named) {
      name = FileNames.title(candidates.stream().map(Candidate::name).toList());
    }
  }
}
