package dev.stele.workbench;

import dev.stele.project.Projects;
import dev.stele.project.store.StorageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** A running workbench: a web server on one address, over one data directory. */
public final class Workbench implements AutoCloseable {

  final ConfigurableApplicationContext context;
  private final String host;
  private final CountDownLatch closed = new CountDownLatch(1);

  private Workbench(ConfigurableApplicationContext context, String host) {
    this.context = context;
    this.host = host;
    context.addApplicationListener(
        event -> {
          if (event instanceof ContextClosedEvent) {
            closed.countDown();
          }
        });
  }

  /**
   * Starts the workbench and returns when it answers.
   *
   * @param host a loopback name or address; anything else would need accounts
   * @param port 0 for any free one
   * @param data the directory that holds the projects; made when it is not there, unused when
   *     Spring's properties name a database
   * @throws WorkbenchException when the host, the port or the directory cannot be used
   */
  public static Workbench start(String host, int port, Path data) {
    requireLoopback(host);
    requireFree(host, port);
    Projects projects = open(data);
    try {
      projects.warm();
      ConfigurableApplicationContext context = run(host, port, projects);
      context.getBean(Samples.class).make();
      return new Workbench(context, host);
    } catch (RuntimeException e) {
      projects.close();
      throw e;
    }
  }

  private static Projects open(Path data) {
    try {
      Clock clock = Clock.systemUTC();
      return Projects.configured(clock).orElseGet(() -> Projects.open(data, clock));
    } catch (StorageException e) {
      throw new WorkbenchException(e.getMessage(), e);
    }
  }

  private static ConfigurableApplicationContext run(String host, int port, Projects projects) {
    SpringApplication application = new SpringApplication(WorkbenchConfiguration.class);
    application.addInitializers(
        context ->
            ((GenericApplicationContext) context).registerBean(Projects.class, () -> projects));
    application.setBannerMode(Banner.Mode.OFF);
    application.setLogStartupInfo(false);
    Map<String, Object> properties = new HashMap<>();
    properties.put("server.address", host);
    properties.put("server.port", port);
    application.setDefaultProperties(properties);
    try {
      return application.run();
    } catch (RuntimeException e) {
      throw explain(e, host, port);
    }
  }

  private static RuntimeException explain(RuntimeException e, String host, int port) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof PortInUseException) {
        return portInUse(host, port, e);
      }
    }
    return e;
  }

  private static WorkbenchException portInUse(String host, int port, Exception cause) {
    return new WorkbenchException(
        "port %d on %s is in use; stop the other program or choose another with --port"
            .formatted(port, host),
        cause);
  }

  private static void requireLoopback(String host) {
    try {
      if (!InetAddress.getByName(host).isLoopbackAddress()) {
        throw new WorkbenchException(
            "host %s is not this machine alone, and without accounts anyone could read and change"
                    .formatted(host)
                + " your texts; use --host 127.0.0.1 (and an SSH tunnel from elsewhere)");
      }
    } catch (UnknownHostException e) {
      throw new WorkbenchException("host %s is not known; try 127.0.0.1".formatted(host), e);
    }
  }

  /** Says at once that a port is taken, before anything heavy has started. */
  private static void requireFree(String host, int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(host, port));
    } catch (BindException e) {
      throw portInUse(host, port, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a browser finds the workbench. */
  public URI address() {
    var server = ((WebServerApplicationContext) context).getWebServer();
    int port = Objects.requireNonNull(server, "no web server").getPort();
    return URI.create(
        "http://%s:%d/".formatted(host.contains(":") ? "[" + host + "]" : host, port));
  }

  /** Where the projects are: the data directory or the address of a database. */
  public String place() {
    return context.getBean(Projects.class).place();
  }

  /** Waits until the workbench is closed, by {@link #close} or by a signal to the process. */
  public void await() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() {
    context.close();
  }
}
