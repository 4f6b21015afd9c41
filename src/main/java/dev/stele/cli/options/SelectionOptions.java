package dev.stele.cli.options;

import dev.stele.exchange.select.Selection;
import dev.stele.exchange.select.Selection.Which;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options on what of an aligned text is written. */
final class SelectionOptions {

  @Option(
      names = "--languages",
      paramLabel = "LANG",
      split = ",",
      description = "The languages to write, in this order, such as ru,en. Default: all.")
  private List<String> languages = new ArrayList<>();

  @Option(
      names = "--source",
      paramLabel = "LANG",
      description = "The language that comes first: the one that XLIFF translates from.")
  private @Nullable String source;

  @Option(names = "--accepted", description = "Only rows that people have accepted.")
  private boolean accepted;

  @Option(
      names = "--least-confidence",
      paramLabel = "X",
      description = "Only rows that are accepted or at least so confident (0 to 1).")
  private @Nullable Double least;

  @Option(names = "--without-excluded", description = "No rows that people have excluded.")
  private boolean withoutExcluded;

  @Option(
      names = "--without-comments",
      description = "No comments, no errors that people have marked, no dismissed findings.")
  private boolean withoutComments;

  /** What is wrong with these options whatever the text. */
  void check() {
    selection(List.of());
  }

  Multitext of(Multitext text) {
    try {
      return selection(text.languages()).of(text);
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private Selection selection(List<Language> all) {
    if (accepted && least != null) {
      throw new UsageException("--accepted and --least-confidence exclude each other");
    }
    Which which = accepted ? Which.ACCEPTED : least != null ? Which.CONFIDENT : Which.ALL;
    try {
      return new Selection(
          which, least == null ? 0 : least, !withoutExcluded, !withoutComments, order(all));
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private List<Language> order(List<Language> all) {
    List<Language> order = new ArrayList<>();
    (languages.isEmpty() ? all : languages.stream().map(Languages::named).toList())
        .forEach(order::add);
    if (source != null) {
      Language first = Languages.named(source);
      if (!order.remove(first) && !order.isEmpty()) {
        throw new UsageException("--source " + first + " is not among the languages " + order);
      }
      order.addFirst(first);
    }
    return order;
  }
}
