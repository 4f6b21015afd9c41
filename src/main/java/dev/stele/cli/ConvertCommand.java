package dev.stele.cli;

import dev.stele.exchange.AlignedReader;
import dev.stele.exchange.Colophon;
import dev.stele.exchange.Documents;
import dev.stele.exchange.Exports;
import dev.stele.exchange.Format;
import dev.stele.exchange.OutputFile;
import dev.stele.text.Multitext;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings an aligned text from one format into another. */
@Command(
    name = "convert",
    description = "Brings an aligned text from one format into another.",
    mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(index = "0", paramLabel = "IN", description = "An aligned text (.jsonl).")
  private Path in = Path.of("-");

  @Parameters(index = "1", paramLabel = "OUT", description = "What to write.")
  private Path out = Path.of("-");

  ConvertCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    console.progress();
    Multitext text = AlignedReader.read(in.toString(), Documents.load(in));
    Format format = Format.ofFileName(out.toString()).orElse(Format.TSV);
    OutputFile.write(
        out, stream -> Exports.writer(format).write(text, new Colophon("", Instant.EPOCH), stream));
    return 0;
  }
}
