package dev.stele.workbench;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.stele.workbench.jobs.Jobs;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.apache.catalina.Container;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A workbench on a free port over an empty data directory, and a headless Chromium that looks at
 * it: one for each test class, with a fresh page (no cookies) for each test.
 *
 * <pre>{@code
 * @RegisterExtension static final WorkbenchInBrowser workbench = new WorkbenchInBrowser();
 * …
 * Page page = workbench.open("");
 * }</pre>
 *
 * The last sight of a test that fails is kept in {@code target/screenshots}.
 */
public final class WorkbenchInBrowser
    implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final Consumer<Path> prepare;
  private @Nullable Path data;
  private @Nullable Workbench workbench;
  private @Nullable Chromium chromium;
  private @Nullable BrowserContext context;
  private @Nullable Page page;

  public WorkbenchInBrowser() {
    this(directory -> {});
  }

  /**
   * @param prepare puts something into the data directory before the workbench starts
   */
  public WorkbenchInBrowser(Consumer<Path> prepare) {
    this.prepare = prepare;
  }

  @Override
  public void beforeAll(ExtensionContext test) throws IOException {
    start();
  }

  /** Starts without JUnit; {@link #stop} ends it. */
  public void start() throws IOException {
    data = Files.createTempDirectory("stele-it");
    prepare.accept(data);
    workbench = Workbench.start("127.0.0.1", 0, data);
    chromium = new Chromium();
  }

  /** The address of the workbench. */
  public URI address() {
    return required(workbench).address();
  }

  public Path data() {
    return required(data);
  }

  /** Opens a path of the workbench, such as {@code project/1}, in an English page of 1440×900. */
  public Page open(String path) {
    return open(path, new NewContextOptions().setLocale("en").setViewportSize(1440, 900));
  }

  public Page open(String path, NewContextOptions options) {
    close();
    context = required(chromium).browser().newContext(options);
    page = context.newPage();
    page.setDefaultTimeout(Chromium.PATIENCE);
    page.navigate(address().resolve("/" + path).toString());
    return page;
  }

  /** Stops the server and starts it again over the same data. */
  public void restart() {
    required(workbench).close();
    workbench = Workbench.start("127.0.0.1", 0, data());
  }

  /** Ends all sessions, as the server does when it has not heard of a page for long. */
  public void expireSessions() {
    var server = ((WebServerApplicationContext) required(workbench).context).getWebServer();
    var tomcat = ((TomcatWebServer) required(server)).getTomcat();
    for (Container host : tomcat.getEngine().findChildren()) {
      for (Container application : host.findChildren()) {
        for (Session session : ((Context) application).getManager().findSessions()) {
          session.expire();
        }
      }
    }
  }

  /** Lets no long work begin, as if others had theirs done, until what this returns is run. */
  public Runnable holdJobs() {
    Jobs jobs = required(workbench).context.getBean(Jobs.class);
    CountDownLatch end = new CountDownLatch(1);
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      jobs.start(
          "Held",
          progress -> {
            end.await();
            return "";
          });
    }
    return end::countDown;
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (test.getExecutionException().isPresent() && page != null && !page.isClosed()) {
      String name = test.getRequiredTestClass().getSimpleName() + "." + test.getDisplayName();
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(SCREENSHOTS.resolve("failed-" + name.replaceAll("\\W+", "-") + ".png")));
    }
    close();
  }

  private void close() {
    if (context != null) {
      context.close();
      context = null;
    }
  }

  @Override
  public void afterAll(ExtensionContext test) throws IOException {
    stop();
  }

  public void stop() throws IOException {
    close();
    if (chromium != null) {
      chromium.close();
    }
    if (workbench != null) {
      workbench.close();
    }
    if (data != null) {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("the workbench has not been started");
    }
    return value;
  }
}
