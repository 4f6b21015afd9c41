package dev.stele.workbench.review;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Keeps back what a page asks of its server, until it is let go. */
final class HeldServer {

  private final Page page;
  private final Predicate<String> kept;
  private final List<Route> held = new ArrayList<>();

  private HeldServer(Page page, Predicate<String> kept) {
    this.page = page;
    this.kept = kept;
    page.route(kept, held::add);
  }

  /** Requests of the screen wait; what is merely fetched does not. */
  static HeldServer slow(Page page) {
    return new HeldServer(page, url -> url.contains("v-r=uidl"));
  }

  /** Nothing comes through, and nothing is refused either. */
  static HeldServer silent(Page page) {
    return new HeldServer(page, url -> true);
  }

  void letGo() {
    page.unroute(kept);
    held.forEach(Route::resume);
    held.clear();
  }
}
