package dev.stele.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks for barriers to people who use a keyboard or a screen reader, by the rules of axe-core. */
public final class Accessibility {

  private static final String AXE = "/axe.min.js";

  private static final String FIND =
      """
      async () => {
        // What is still fading in has less contrast than what stands.
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        const roots = [document];
        for (const root of roots) roots.push(...[...root.querySelectorAll('*')].map(e => e.shadowRoot).filter(Boolean));
        await Promise.allSettled(roots.flatMap(root => root.getAnimations())
          .filter(a => a.effect.getComputedTiming().endTime !== Infinity).map(a => a.finished));
        const found = await axe.run(document, { resultTypes: ['violations'] });
        return found.violations
          .filter(v => v.impact === 'serious' || v.impact === 'critical')
          .flatMap(v => v.nodes.map(n => v.id + ' ' + n.target.join(' ') + ': ' + n.failureSummary));
      }
      """;

  private Accessibility() {}

  /** Fails with each serious or critical barrier on the page as it is now. */
  public static void requireNoBarriers(Page page) {
    page.evaluate(axe());
    @SuppressWarnings("unchecked")
    List<String> barriers = (List<String>) page.evaluate(FIND);
    assertThat(barriers).as("barriers found by axe-core").isEmpty();
  }

  private static String axe() {
    try (InputStream in = Accessibility.class.getResourceAsStream(AXE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
