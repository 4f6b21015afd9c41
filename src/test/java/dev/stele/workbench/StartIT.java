package dev.stele.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server lets in, and when it does not start at all. */
final class StartIT {

  @TempDir static Path data;

  private static Workbench workbench;

  @BeforeAll
  static void start() {
    workbench = Workbench.start("127.0.0.1", 0, data);
  }

  @AfterAll
  static void stop() {
    workbench.close();
  }

  @Test
  void answersWithHeadersThatFenceThePageIn() throws Exception {
    HttpResponse<String> page = get("", "X-Test", "1");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly", "SameSite=Strict");
  }

  @Test
  void refusesAForeignNameForThisMachine() throws IOException {
    assertThat(statusFor("evil.example:" + workbench.address().getPort())).contains(" 403 ");
    assertThat(statusFor("localhost:" + workbench.address().getPort())).contains(" 200 ");
  }

  @Test
  void refusesWhatAForeignPageSends() throws Exception {
    assertThat(get("", "Origin", "https://evil.example").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"stele/theme.css", "stele/shell.css", "stele/icon.svg", "lumo/lumo.css"})
  void servesItsStyles(String file) throws Exception {
    assertThat(get(file, "X-Test", "1").statusCode()).isEqualTo(200);
  }

  @Test
  void saysThatThePortIsTaken(@TempDir Path other) throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> Workbench.start("127.0.0.1", taken.getLocalPort(), other))
          .isInstanceOf(WorkbenchException.class)
          .hasMessageContaining("port " + taken.getLocalPort() + " on 127.0.0.1 is in use")
          .hasMessageContaining("--port");
    }
  }

  @Test
  void saysThatAnotherInstanceUsesTheDirectory() {
    assertThatThrownBy(() -> Workbench.start("127.0.0.1", 0, data))
        .isInstanceOf(WorkbenchException.class)
        .hasMessageContaining(data.getFileName().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.0.2.1"})
  void staysOnThisMachineAsLongAsThereAreNoAccounts(String host, @TempDir Path other) {
    assertThatThrownBy(() -> Workbench.start(host, 0, other))
        .isInstanceOf(WorkbenchException.class)
        .hasMessageContaining(host)
        .hasMessageContaining("without accounts");
  }

  private static HttpResponse<String> get(String path, String header, String value)
      throws Exception {
    URI address = workbench.address().resolve("/" + path);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(address).header(header, value).build(), BodyHandlers.ofString());
    }
  }

  /** Java's own client does not let a test choose the Host header. */
  private static String statusFor(String host) throws IOException {
    URI address = workbench.address();
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
          .readLine();
    }
  }
}
