package dev.stele.workbench;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only this machine's own pages talk to the workbench.
 *
 * <p>A server on loopback can still be reached by a foreign page in the same browser: under a name
 * of its own that resolves to 127.0.0.1 (DNS rebinding), or by a form or a socket sent across
 * (cross-site request). The first shows in the {@code Host} header, the second in {@code Origin}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RequestGuard extends OncePerRequestFilter {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /** Vaadin evaluates scripts that the server sends, and styles its components inline. */
  private static final String POLICY =
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
          + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
          + " font-src 'self' data:; connect-src 'self'; object-src 'none';"
          + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String host = request.getHeader("Host");
    if (!isOwnHost(host) || !isOwnOrigin(request.getHeader("Origin"), host)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN, "Open the workbench by its own address");
      return;
    }
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    chain.doFilter(request, response);
  }

  /** Whether a {@code Host} header names this machine: a loopback name, with or without a port. */
  static boolean isOwnHost(@Nullable String header) {
    if (header == null) {
      return false;
    }
    String name = header.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    return LOOPBACK.contains(name) || name.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }

  /** Whether a request comes from our own page; navigation by hand sends no {@code Origin}. */
  static boolean isOwnOrigin(@Nullable String origin, @Nullable String host) {
    if (origin == null) {
      return true;
    }
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equalsIgnoreCase(host);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
