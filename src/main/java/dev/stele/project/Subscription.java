package dev.stele.project;

/** Being told of a project's entries, until closed. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

  @Override
  void close();
}
