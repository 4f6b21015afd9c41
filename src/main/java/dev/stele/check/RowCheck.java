package dev.stele.check;

import java.util.List;

/** A check that needs to see one row alone. */
public non-sealed interface RowCheck extends Check {

  /** What it finds in a row. */
  List<Finding> in(RowText row);

  /** Whether it is asked about rows that are whole texts, too. */
  default boolean readsWholeTexts() {
    return false;
  }
}
