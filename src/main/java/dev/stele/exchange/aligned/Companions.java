package dev.stele.exchange.aligned;

import java.io.IOException;
import java.util.Optional;

/** The files that stand beside another, which names them. */
@FunctionalInterface
public interface Companions {

  /** Nothing stands beside a file that came alone. */
  Companions NONE = name -> Optional.empty();

  /**
   * The content of a file by the name that another calls it.
   *
   * @param name as it is written there; never taken for a path out of the folder
   */
  Optional<byte[]> find(String name) throws IOException;
}
