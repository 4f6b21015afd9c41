package dev.stele.check;

import dev.stele.text.Category;
import dev.stele.text.Severity;

/** One kind of fault that is looked for. Checks are immutable, thread-safe and deterministic. */
public sealed interface Check permits RowCheck, GroupCheck, HabitCheck {

  /** In lower case, such as {@code numbers}: in settings, keys of messages and files. */
  String name();

  Family family();

  /** What a finding weighs when the settings say nothing else and the check no better. */
  Severity severity();

  /** What an error made of such a finding is, in MQM's terms. */
  Category category();

  /** What kinds of checks there are, for lists. */
  enum Family {
    STRUCTURE,
    FIGURES,
    WORDING,
    TYPOGRAPHY
  }
}
