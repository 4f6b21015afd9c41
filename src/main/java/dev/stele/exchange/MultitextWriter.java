package dev.stele.exchange;

import dev.stele.text.Multitext;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a multitext in one format. */
@FunctionalInterface
public interface MultitextWriter {

  /** Writes all of it and flushes; the stream stays open. */
  void write(Multitext text, Colophon colophon, OutputStream out) throws IOException;
}
