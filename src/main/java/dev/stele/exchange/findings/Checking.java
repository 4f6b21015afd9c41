package dev.stele.exchange.findings;

import dev.stele.check.Checked;
import dev.stele.check.report.Weights;
import dev.stele.text.Multitext;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a text is checked before it is written where findings can be shown, and who reads them.
 *
 * @param check empty where nothing is to be found
 * @param reader the language in which findings, and the workbook that tells them, are written
 * @param weights what errors cost in the report
 */
public record Checking(
    Function<Multitext, Optional<Checked>> check, Locale reader, Weights weights) {

  public Checking(Function<Multitext, Optional<Checked>> check, Locale reader) {
    this(check, reader, Weights.MQM);
  }

  /** Looks for nothing. */
  public static final Checking NONE = none(Locale.ENGLISH);

  /** Looks for nothing, for who reads another language. */
  public static Checking none(Locale reader) {
    return new Checking(text -> Optional.empty(), reader);
  }
}
