package dev.stele.workbench.review;

import dev.stele.Stele;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real program, serving from a process of its own, to be killed without warning. */
final class KilledServer implements AutoCloseable {

  private static final Pattern ADDRESS = Pattern.compile("the workbench is at (http://\\S+/)");

  private final Process process;
  private final String address;

  private KilledServer(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /** Starts the program and returns when it answers. */
  static KilledServer start(Path data) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Stele.class.getName(),
                "serve",
                "--port=0",
                "--data=" + data)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
    StringBuilder all = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher address = ADDRESS.matcher(line);
      if (address.find()) {
        drain(said);
        return new KilledServer(process, address.group(1));
      }
      all.append(line).append('\n');
    }
    throw new IllegalStateException("the server did not start:\n" + all);
  }

  /** A full pipe would bring the server to a halt. */
  private static void drain(BufferedReader said) {
    Thread.ofVirtual().start(() -> said.lines().forEach(line -> {}));
  }

  String address() {
    return address;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Sends SIGKILL after a while. */
  void killAfter(long milliseconds) {
    CompletableFuture.runAsync(
        process::destroyForcibly,
        CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS));
  }

  /** Kills the server, when it still runs, and waits until it is gone. */
  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
