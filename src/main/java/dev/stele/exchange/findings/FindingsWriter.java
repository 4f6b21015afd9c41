package dev.stele.exchange.findings;

import dev.stele.check.Checked;
import java.io.IOException;
import java.io.OutputStream;

/** Writes findings in one format. */
@FunctionalInterface
public interface FindingsWriter {

  /** Writes all of them and flushes; the stream stays open. */
  void write(Checked checked, OutputStream out) throws IOException;
}
