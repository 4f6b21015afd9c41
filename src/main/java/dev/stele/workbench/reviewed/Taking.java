package dev.stele.workbench.reviewed;

import dev.stele.exchange.reviewed.Comparison;
import dev.stele.exchange.reviewed.Difference;
import dev.stele.exchange.reviewed.Difference.Aspect;
import dev.stele.exchange.reviewed.OtherProjectException;
import dev.stele.exchange.reviewed.ReviewedFile;
import dev.stele.project.ConflictException;
import dev.stele.project.Project;
import dev.stele.project.state.Entry;
import dev.stele.project.state.State;
import dev.stele.text.Splice;
import dev.stele.wording.Message;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A reviewed file beside its project as that is now, and which of the file's changes are taken:
 * those that undo nothing, until a person chooses otherwise.
 */
final class Taking {

  private final Project project;
  private final ReviewedFile file;
  private final String author;
  private final Clock clock;
  private String reviewer;
  private State seen;
  private Comparison comparison;

  /** The changes that were shown, and whether each was a conflict. */
  private final Map<Key, Boolean> known = new HashMap<>();

  private final Set<Key> taken = new HashSet<>();

  /** What a change is known by when the project has gone on meanwhile. */
  private record Key(long row, Aspect aspect, int version) {

    static Key of(Difference difference) {
      return new Key(difference.row().id(), difference.aspect(), difference.version());
    }
  }

  /**
   * @param author who takes the changes; the file's comments are theirs, until {@link #reviewedBy}
   *     says otherwise
   * @throws OtherProjectException when the file was made from another project
   */
  Taking(Project project, ReviewedFile file, String author, Clock clock)
      throws OtherProjectException {
    this.project = project;
    this.file = file;
    this.author = author;
    this.clock = clock;
    reviewer = author;
    seen = project.state();
    comparison = compared();
    choose();
  }

  String fileName() {
    return file.name();
  }

  String reviewer() {
    return reviewer;
  }

  /** Whose the comments are that stand in the file. */
  void reviewedBy(String name) throws OtherProjectException {
    reviewer = name.isBlank() ? author : name.strip();
    compareAgain();
  }

  /** The file's rows that were compared. */
  int rows() {
    return comparison.rows();
  }

  List<Difference> differences() {
    return comparison.differences();
  }

  /** What was not understood. */
  List<Message> doubts() {
    return comparison.doubts();
  }

  boolean isTaken(Difference difference) {
    return taken.contains(Key.of(difference));
  }

  void take(Collection<Difference> differences, boolean wanted) {
    for (Difference difference : differences) {
      if (wanted) {
        taken.add(Key.of(difference));
      } else {
        taken.remove(Key.of(difference));
      }
    }
  }

  /** How many changes are taken. */
  int size() {
    return (int) differences().stream().filter(this::isTaken).count();
  }

  /**
   * Makes the taken changes, as one; empty when the project has changed so meanwhile that somebody
   * must look again: what they then look at has been compared anew.
   *
   * @throws OtherProjectException when the project has no row of the file any more
   */
  Optional<Entry> apply() throws OtherProjectException {
    if (project.state().sequence() != seen.sequence() && compareAgain()) {
      return Optional.empty();
    }
    List<Difference> chosen = differences().stream().filter(this::isTaken).toList();
    Optional<Splice> splice = Comparison.splice(seen.multitext(), chosen);
    if (splice.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(project.apply(splice.get(), author, seen.sequence()));
    } catch (ConflictException e) {
      compareAgain();
      return Optional.empty();
    }
  }

  /** Whether a change that is taken is not there any more, or would undo what others did. */
  private boolean compareAgain() throws OtherProjectException {
    Set<Key> before = Set.copyOf(taken);
    seen = project.state();
    comparison = compared();
    choose();
    return !taken.containsAll(before);
  }

  private Comparison compared() throws OtherProjectException {
    return Comparison.of(file, seen.multitext(), project.key(), reviewer, clock.instant());
  }

  /** Choices stay as they were made, but nobody has chosen in a conflict that has just arisen. */
  private void choose() {
    Map<Key, Boolean> now = new HashMap<>();
    for (Difference difference : differences()) {
      Key key = Key.of(difference);
      now.put(key, difference.conflict());
      if (!known.containsKey(key) && difference.isPlain()) {
        taken.add(key);
      } else if (difference.conflict() && Boolean.FALSE.equals(known.get(key))) {
        taken.remove(key);
      }
    }
    taken.retainAll(now.keySet());
    known.clear();
    known.putAll(now);
  }
}
