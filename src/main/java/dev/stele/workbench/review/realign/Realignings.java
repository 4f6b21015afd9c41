package dev.stele.workbench.review.realign;

import dev.stele.project.Project;
import dev.stele.workbench.jobs.Job;
import dev.stele.workbench.jobs.Jobs;
import dev.stele.workbench.review.realign.Realignment.Proposal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * All re-aligning of the workbench: work that goes on when its page is closed, and proposals that
 * wait for the person who asked. One at a time for a person and a project. Thread-safe.
 */
public final class Realignings {

  /** So few rows are done before anybody would wait for their turn. */
  private static final int FEW = 500;

  private record Key(long project, String person) {}

  /** A job and, once it is done, what it proposes. */
  record Under(Job job, Outcome outcome) {

    Optional<Proposal> proposal() {
      return outcome.proposal;
    }
  }

  private static final class Outcome {
    private volatile Optional<Proposal> proposal = Optional.empty();
  }

  private final Jobs jobs;
  private final ProjectAligners aligners;
  private final Map<Key, Under> all = new ConcurrentHashMap<>();

  public Realignings(Jobs jobs, ProjectAligners aligners) {
    this.jobs = jobs;
    this.aligners = aligners;
  }

  /** What a person has under way or waiting in a project. */
  Optional<Under> of(Project project, String person) {
    return Optional.ofNullable(all.get(new Key(project.id(), person)));
  }

  /**
   * Starts, unless something is under way already; a proposal that waits is dropped.
   *
   * @param title what the list of jobs calls it
   */
  boolean start(Realignment realignment, String person, String title) {
    Project project = realignment.project();
    Key key = new Key(project.id(), person);
    if (of(project, person).filter(under -> !under.job().isOver()).isPresent()) {
      return false;
    }
    Outcome outcome = new Outcome();
    Job.Work work =
        progress -> {
          outcome.proposal = Optional.of(realignment.propose(aligners, progress));
          return "project/" + project.id();
        };
    boolean few = realignment.size(project.state()) <= FEW;
    Consumer<Job> begun = job -> all.put(key, new Under(job, outcome));
    if (few) {
      jobs.startAtOnce(title, work, begun);
    } else {
      jobs.start(title, work, begun);
    }
    return true;
  }

  /** Forgets what has come to an end. */
  void drop(Project project, String person) {
    all.computeIfPresent(
        new Key(project.id(), person), (key, under) -> under.job().isOver() ? null : under);
  }

  /**
   * Tells of each step of what a person has under way in a project, from the thread that does it.
   *
   * @return ends it
   */
  Runnable listen(Project project, String person, Consumer<Under> listener) {
    return jobs.listen(
        job -> of(project, person).filter(under -> under.job() == job).ifPresent(listener));
  }
}
