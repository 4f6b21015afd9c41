package dev.stele.project.store;

/** A project was asked for that is not there, or no longer. */
public final class NoSuchProjectException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final long id;

  NoSuchProjectException(long id) {
    super("there is no project " + id + ": it may have been deleted");
    this.id = id;
  }

  public long id() {
    return id;
  }
}
