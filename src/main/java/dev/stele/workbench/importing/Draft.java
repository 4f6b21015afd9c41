package dev.stele.workbench.importing;

import dev.stele.exchange.Digest;
import dev.stele.exchange.select.Columns;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Version;
import dev.stele.workbench.importing.Candidate.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A project that is being put together: its name and its files. Belongs to one browser page. */
final class Draft {

  private final List<Candidate> candidates = new ArrayList<>();
  private String name = "";
  private boolean named;
  private boolean anew;

  List<Candidate> candidates() {
    return List.copyOf(candidates);
  }

  void add(List<Candidate> added) {
    candidates.addAll(added);
    proposeName();
  }

  void remove(int at) {
    candidates.remove(at);
    proposeName();
  }

  void replace(int at, UnaryOperator<Candidate> change) {
    candidates.set(at, change.apply(candidates.get(at)));
  }

  /** Puts all that a file gives in place of a candidate and of those beside it in the file. */
  void replaceFile(int at, List<Candidate> read) {
    Candidate old = candidates.get(at);
    int first = at;
    while (first > 0 && candidates.get(first - 1).isBeside(old)) {
      first--;
    }
    candidates.removeIf(other -> other == old || other.isBeside(old));
    candidates.addAll(Math.min(first, candidates.size()), read);
    proposeName();
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

  /** Whether the versions of an aligned file are to be aligned anew all the same. */
  void alignAnew(boolean wanted) {
    anew = wanted;
  }

  boolean isAlignedAnew() {
    return anew;
  }

  /**
   * The rows as the file has them, when all candidates are columns of one aligned file and their
   * languages are known.
   */
  Optional<Multitext> aligned() {
    if (candidates.size() < 2
        || !candidates.stream().allMatch(c -> c.isBeside(candidates.getFirst()))
        || candidates.stream().anyMatch(c -> c.language().isEmpty())) {
      return Optional.empty();
    }
    List<Part> parts = candidates.stream().map(c -> c.part().orElseThrow()).toList();
    Multitext whole = parts.getFirst().whole();
    List<Language> own = parts.stream().map(p -> whole.languages().get(p.version())).toList();
    List<Version> versions = candidates.stream().map(Draft::version).toList();
    return Optional.of(new Multitext(versions, Columns.of(whole, own).rows()));
  }

  private static Version version(Candidate candidate) {
    return new Version(
        candidate.language().orElseThrow(), "", candidate.name(), Digest.of(candidate.content()));
  }

  /** As long as nobody has given a name, what the files' names have in common proposes one. */
  private void proposeName() {
    if (!named) {
      name = FileNames.title(candidates.stream().map(Candidate::name).toList());
    }
  }
}
