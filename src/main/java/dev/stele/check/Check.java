package dev.stele.check;

import dev.stele.text.Category;
import dev.stele.text.Severity;

/** One kind of fault that is looked for. Checks are immutable, thread-safe and deterministic. */
public sealed interface Check permits RowCheck, GroupCheck, HabitCheck {

  /** What it is called and what its findings are. */
  Kind kind();

  /** In lower case, such as {@code numbers}: in settings, keys of messages and files. */
  default String name() {
    return kind().name();
  }

  default Family family() {
    return kind().family();
  }

  /** What a finding weighs when the settings say nothing else and the check no better. */
  default Severity severity() {
    return kind().severity();
  }

  /** What an error made of such a finding is, in MQM's terms. */
  default Category category() {
    return kind().category();
  }

  /** What is known of a check without running it. */
  record Kind(String name, Family family, Severity severity, Category category) {}

  /** What kinds of checks there are, for lists. */
  enum Family {
    STRUCTURE,
    FIGURES,
    WORDING,
    TYPOGRAPHY
  }
}
