package dev.stele.exchange;

import dev.stele.text.Multitext;
import dev.stele.text.Progress;
import dev.stele.text.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;

/** Writes a multitext in one format. */
@FunctionalInterface
public interface MultitextWriter {

  /**
   * Writes all of it and flushes; the stream stays open.
   *
   * @param progress told of each row; what it throws ends the writing
   */
  void write(Multitext text, Colophon colophon, OutputStream out, Progress progress)
      throws IOException;

  default void write(Multitext text, Colophon colophon, OutputStream out) throws IOException {
    write(text, colophon, out, Progress.NONE);
  }

  /** The rows in order, each told of before it is written. */
  static Iterable<Row> rows(Multitext text, Progress progress) {
    return () ->
        IntStream.range(0, text.rows().size())
            .peek(row -> tell(text, row, progress))
            .mapToObj(text.rows()::get)
            .iterator();
  }

  /** Tells that a row, counted from 0, is about to be written. */
  static void tell(Multitext text, int row, Progress progress) {
    progress.at("progress.write", (double) row / text.rows().size());
  }
}
