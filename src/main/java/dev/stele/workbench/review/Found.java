package dev.stele.workbench.review;

import dev.stele.workbench.findings.FindingsPanel;

/** In which rows the checks have found something that nobody has dismissed. */
interface Found {

  boolean any(long row);

  /** Whether something major or worse was found. */
  boolean heavy(long row);

  static Found by(FindingsPanel findings) {
    return new Found() {
      @Override
      public boolean any(long row) {
        return findings.anyOpen(row);
      }

      @Override
      public boolean heavy(long row) {
        return findings.anyHeavy(row);
      }
    };
  }
}
