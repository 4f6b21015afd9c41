package dev.stele.cli;

import dev.stele.cli.options.Console;
import dev.stele.cli.options.UsageException;
import dev.stele.workbench.Workbench;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the workbench and stays until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Starts the workbench, for a browser on this machine.",
      "The first start brings sample projects along. Ctrl+C stops it; everything is saved.",
      "For PostgreSQL set SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and",
      "SPRING_DATASOURCE_PASSWORD (or spring.datasource.* in application.properties)."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "The port to listen on, 0 for any free one. Default: ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "The address to listen on, of this machine alone. Default: ${DEFAULT-VALUE}.")
  private String host = "127.0.0.1";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The directory that holds the projects, unless they are in PostgreSQL. Default: .stele"
              + " in the home directory.")
  private Path data = Path.of(System.getProperty("user.home"), ".stele");

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new UsageException("--port=" + port + " is not a port (0 to 65535)");
    }
    try (Workbench workbench = Workbench.start(host, port, data)) {
      console.note("the workbench is at " + workbench.address() + " (Ctrl+C stops it)");
      if (!workbench.place().equals(data.toAbsolutePath().normalize().toString())) {
        console.note("the projects are in " + workbench.place() + "; no data directory is used");
      }
      workbench.await();
    }
    return 0;
  }
}
